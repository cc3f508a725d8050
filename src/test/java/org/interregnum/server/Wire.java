package org.interregnum.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One request as bytes on a socket, for what an HTTP client would not send or would hide. */
final class Wire {

  private Wire() {}

  /**
   * Sends the lines with line ends and an empty line after them, and reads until the server closes.
   */
  static String exchange(int port, String... lines) {
    return exchange(port, String.join("\r\n", lines), new byte[0]);
  }

  /** Sends a head, an empty line and a body, and reads until the server closes. */
  static String exchange(int port, String head, byte[] body) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
