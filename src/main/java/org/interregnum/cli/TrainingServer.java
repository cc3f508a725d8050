package org.interregnum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code serve} while the JVM learns: started, asked some questions, and stopped. */
final class TrainingServer {

  private static final Pattern ADDRESS = Pattern.compile("(http://\\S+?:\\d+/) ");
  private static final long PATIENCE_MILLIS = 60_000;
  private static final long PAUSE_MILLIS = 20;
  private static final Duration FOR_ONE_ANSWER = Duration.ofSeconds(20);

  private static final List<Request> REQUESTS =
      List.of(
          new Request("", "text/html"),
          new Request("health", "application/json"),
          new Request("queries/governments-on-date", "application/sparql-results+json"),
          new Request("queries/recognition-matrix", "text/html"),
          new Request("queries/timeline", "text/csv"),
          new Request(
              "sparql?query=SELECT*%7B?s%20a%20?type%7DLIMIT%2010",
              "application/sparql-results+json"),
          new Request("sparql?query=ASK%7B?s%20?p%20?o%7D", "application/sparql-results+xml"),
          new Request("id/state/peru", "text/html"),
          new Request("id/state/peru", "text/turtle"));

  private record Request(String path, String accept) {}

  private TrainingServer() {}

  /** Runs the command in a thread of its own, and ends it when it has answered. */
  static void ask(List<String> command) throws IOException, InterruptedException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    Thread serving = new Thread(() -> Training.execute(command, err), "serve");
    serving.setDaemon(true);
    serving.start();
    try {
      Optional<String> address = address(said, serving);
      if (address.isPresent()) {
        ask(address.get(), FOR_ONE_ANSWER);
      }
    } finally {
      serving.interrupt();
      serving.join(PATIENCE_MILLIS);
    }
  }

  /** What the server announces as its own; none when it ends without or keeps silent. */
  private static Optional<String> address(ByteArrayOutputStream said, Thread serving)
      throws InterruptedException {
    long waited = 0;
    while (serving.isAlive() && waited < PATIENCE_MILLIS) {
      Matcher found = ADDRESS.matcher(said.toString(StandardCharsets.UTF_8));
      if (found.find()) {
        return Optional.of(found.group(1));
      }
      Thread.sleep(PAUSE_MILLIS);
      waited += PAUSE_MILLIS;
    }
    return Optional.empty();
  }

  /**
   * Asks all the questions.
   *
   * @param patience how long the server may keep silent
   * @throws java.net.SocketTimeoutException where it keeps silent for longer
   */
  static void ask(String address, Duration patience) throws IOException {
    for (Request request : REQUESTS) {
      ask(address, request, Math.toIntExact(patience.toMillis()));
    }
  }

  private static void ask(String address, Request request, int patience) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address + request.path()).toURL().openConnection();
    connection.setConnectTimeout(patience);
    connection.setReadTimeout(patience);
    connection.setRequestProperty("Accept", request.accept());
    try (InputStream answer = connection.getInputStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }
}
