package org.interregnum.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is called at the address that was vetted, or not at all. */
class OutsideClientTest {

  private final List<String> called = Collections.synchronizedList(new ArrayList<>());
  private HttpServer inside;

  @BeforeEach
  void open_a_server_that_nobody_outside_may_reach() throws IOException {
    inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    inside.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          called.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
          if (exchange.getRequestURI().getPath().equals("/elsewhere")) {
            exchange.getResponseHeaders().set("Location", address("/secret").toString());
            exchange.sendResponseHeaders(302, -1);
          } else {
            byte[] answer =
                "answer"
                    .repeat(body.equals("much") ? 4_000_000 : 1)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
          }
          exchange.close();
        });
    inside.start();
  }

  @AfterEach
  void close() {
    inside.stop(0);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + inside.getAddress().getPort() + path);
  }

  private HttpResponse<String> ask(URI address, String body, VettedNames.Names names)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (!body.isEmpty()) {
      request.POST(HttpRequest.BodyPublishers.ofString(body));
    }
    try (OutsideClient client = new OutsideClient(Duration.ofSeconds(10), names)) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  @Test
  void an_address_that_was_written_as_one_is_called_with_all_that_was_sent() throws Exception {
    HttpResponse<String> answer = ask(address("/sparql?a=b"), "words", InetAddress::getAllByName);
    assertEquals("answer", answer.body());
    assertEquals(List.of("POST /sparql?a=b words"), called);
  }

  @Test
  void a_redirect_is_not_followed() throws Exception {
    HttpResponse<String> answer = ask(address("/elsewhere"), "", InetAddress::getAllByName);
    assertEquals(302, answer.statusCode());
    assertEquals(List.of("GET /elsewhere "), called);
  }

  @Test
  void an_answer_that_is_too_large_is_given_up() {
    assertThrows(IOException.class, () -> ask(address("/"), "much", InetAddress::getAllByName));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "::1",
        "::ffff:127.0.0.1",
        "10.1.2.3",
        "172.31.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "fe80::1",
        "fd00::1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::"
      })
  void a_name_that_stands_for_an_address_inside_is_not_called(String inside) {
    URI named = URI.create("http://data.example:" + address("/").getPort() + "/sparql");
    IOException refused =
        assertThrows(
            IOException.class,
            () -> ask(named, "", host -> new InetAddress[] {InetAddress.getByName(inside)}));
    assertTrue(
        refused.getMessage().contains("data.example is no host of the public internet"),
        refused::getMessage);
    assertEquals(List.of(), called);
  }

  @Test
  void one_address_inside_among_those_of_a_name_is_one_too_many() {
    URI named = URI.create("http://data.example:" + address("/").getPort() + "/sparql");
    assertThrows(
        IOException.class,
        () ->
            ask(
                named,
                "",
                host ->
                    new InetAddress[] {
                      InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1")
                    }));
    assertEquals(List.of(), called);
  }

  @Test
  void a_name_that_is_given_another_address_after_the_look_at_it_is_not_looked_up_again()
      throws Exception {
    List<String> lookedUp = Collections.synchronizedList(new ArrayList<>());
    VettedNames names =
        new VettedNames(
            host -> {
              lookedUp.add(host);
              return new InetAddress[] {
                InetAddress.getByName(lookedUp.size() == 1 ? "93.184.215.14" : "127.0.0.1")
              };
            });
    List<InetSocketAddress> places = new ArrayList<>();
    names.resolve(
        "data.example",
        80,
        java.util.Map.of(),
        org.eclipse.jetty.util.Promise.from(places::addAll, failure -> {}));
    assertEquals(List.of("data.example"), lookedUp);
    assertEquals("93.184.215.14", places.get(0).getAddress().getHostAddress());
    List<Throwable> second = new ArrayList<>();
    names.resolve(
        "data.example",
        80,
        java.util.Map.of(),
        org.eclipse.jetty.util.Promise.from(all -> {}, second::add));
    assertEquals(UnknownHostException.class, second.get(0).getClass());
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "93.184.215.14", "172.32.0.1", "2606:2800:21f:cb07::1"})
  void what_is_of_the_internet_may_be_called(String address) throws Exception {
    assertTrue(PublicAddresses.has(InetAddress.getByName(address)));
  }
}
