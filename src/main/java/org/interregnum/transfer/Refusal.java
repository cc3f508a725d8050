package org.interregnum.transfer;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a store's refusal means for the person who publishes. */
final class Refusal {

  private static final int LONGEST = 200;

  private Refusal() {}

  static String sentence(HttpResponse<byte[]> response, String graph, Optional<Login> login) {
    int status = response.statusCode();
    return switch (status) {
      case 301, 302, 303, 307, 308 ->
          "the store sends us on"
              + response.headers().firstValue("Location").map(place -> " to " + place).orElse("")
              + " ("
              + status
              + "); publish there if you trust it, since a login goes along.";
      case 401 -> unknown(response, login);
      case 403 ->
          "the store lets "
              + login.map(Login::name).orElse("nobody unnamed")
              + " write nothing (403); allow it there, or give another --user or --token.";
      case 404, 405, 501 ->
          "there is no Graph Store Protocol to write by ("
              + status
              + "); its"
              + " address ends in /data at Fuseki, /rdf-graphs/service at RDF4J, /store at Oxigraph.";
      case 413 -> "the graph " + graph + " is too large for the store (413); raise its limit.";
      default -> "the store answers " + status + " to the graph " + graph + words(response) + ".";
    };
  }

  private static String unknown(HttpResponse<byte[]> response, Optional<Login> login) {
    String ways = String.join(", ", response.headers().allValues("WWW-Authenticate"));
    if (ways.toLowerCase(Locale.ROOT).startsWith("digest")) {
      return "the store asks for a Digest login (401), which is none of ours; let it take Basic or"
          + " a token.";
    }
    return login
        .map(who -> "the store does not know " + who.name() + " (401).")
        .orElse(
            "the store wants to know who writes (401); give --user and --password, or --token.");
  }

  /** The first line of what the store says, where it is no page. */
  private static String words(HttpResponse<byte[]> response) {
    String line =
        new String(response.body(), StandardCharsets.UTF_8).lines().findFirst().orElse("").strip();
    boolean speaks = !line.isEmpty() && !line.startsWith("<") && line.length() <= LONGEST;
    return speaks ? ": " + line.replaceFirst("\\.$", "") : "";
  }
}
