package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The questions that a server is asked while the JVM learns. */
class TrainingServerTest {

  @Test
  @Timeout(20)
  void a_server_that_never_answers_is_not_waited_for() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      assertThrows(
          SocketTimeoutException.class, () -> TrainingServer.ask(address, Duration.ofMillis(200)));
    }
  }
}
