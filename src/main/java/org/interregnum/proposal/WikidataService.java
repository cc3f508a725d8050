package org.interregnum.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.interregnum.remote.Caller;
import org.interregnum.remote.Patience;
import org.interregnum.remote.SilenceException;

/** A service that speaks the Reconciliation Service API 0.2 and knows Wikidata's items. */
public final class WikidataService {

  private static final Duration ANSWER = Duration.ofMinutes(1);
  private static final Pattern WIKIDATA =
      Pattern.compile("https?://www\\.wikidata\\.org/(entity|wiki)/");
  private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");

  /** Public services ask to be asked little at a time. */
  private static final int BATCH = 10;

  private final URI address;
  private final Caller caller;
  private final ObjectMapper json = new ObjectMapper();

  public WikidataService(URI address, Patience patience) {
    this.address = address;
    this.caller = new Caller(patience);
  }

  /**
   * Asks for all entities, some at a time.
   *
   * @param limit how many candidates for each at most
   * @param asked told how many more have been asked for
   */
  public List<Proposal> proposals(List<Unlinked> entities, int limit, Consumer<Integer> asked)
      throws ProposalException, InterruptedException {
    int size = Math.min(BATCH, manifest().path("batchSize").asInt(BATCH));
    List<Proposal> proposals = new ArrayList<>();
    for (int first = 0; first < entities.size(); first += size) {
      List<Unlinked> some = entities.subList(first, Math.min(first + size, entities.size()));
      proposals.addAll(ask(some, limit));
      asked.accept(some.size());
    }
    return proposals;
  }

  /** The service's account of itself (3.1), which has to be one of Wikidata. */
  private JsonNode manifest() throws ProposalException, InterruptedException {
    JsonNode manifest = answer(request().GET().build());
    String space = manifest.path("identifierSpace").asText();
    if (!WIKIDATA.matcher(space).matches()) {
      throw new ProposalException(
          address
              + ": "
              + (space.isEmpty() ? "this is no reconciliation service" : "it knows " + space)
              + "; proposals come from a service for Wikidata alone.");
    }
    return manifest;
  }

  /** One batch of queries (4.3). */
  private List<Proposal> ask(List<Unlinked> entities, int limit)
      throws ProposalException, InterruptedException {
    ObjectNode queries = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < entities.size(); i++) {
      Unlinked entity = entities.get(i);
      queries
          .putObject("q" + i)
          .put("query", entity.label())
          .put("type", entity.kind().item())
          .put("type_strict", "should")
          .put("limit", limit);
    }
    String form = "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8);
    JsonNode results =
        answer(
            request()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      proposals.add(
          new Proposal(entities.get(i), candidates(results.path("q" + i).path("result"), limit)));
    }
    return proposals;
  }

  private static List<Candidate> candidates(JsonNode results, int limit) {
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode result : results) {
      String qid = result.path("id").asText();
      if (QID.matcher(qid).matches() && candidates.size() < limit) {
        candidates.add(
            new Candidate(
                qid,
                result.path("name").asText(),
                result.path("description").asText(),
                result.path("score").asDouble(),
                result.path("match").asBoolean()));
      }
    }
    return candidates;
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(address)
        .timeout(ANSWER)
        .header("Accept", "application/json")
        .header("User-Agent", "Interregnum (https://w3id.org/interregnum/)");
  }

  private JsonNode answer(HttpRequest request) throws ProposalException, InterruptedException {
    HttpResponse<byte[]> response;
    try {
      response = caller.send(request);
    } catch (SilenceException e) {
      String why = e.isUnreachable() ? "; is there a network?" : ";";
      throw new ProposalException(
          address + ": " + e.getMessage() + why + " Nothing was proposed.", e);
    }
    if (response.statusCode() != 200) {
      throw new ProposalException(
          address + ": the service answers " + response.statusCode() + "; nothing was proposed.");
    }
    try {
      return json.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new ProposalException(address + ": this is no reconciliation service.", e);
    } catch (IOException e) {
      throw new ProposalException(address + ": " + e.getMessage() + ".", e);
    }
  }
}
