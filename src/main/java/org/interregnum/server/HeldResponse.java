package org.interregnum.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.server.limits.Guard;
import org.interregnum.server.limits.Stop;

/**
 * A response that keeps what Fuseki writes until it is complete, and lets it through only past a
 * limit of size.
 *
 * <p>As long as nothing has been let through, an error still changes the status. Afterwards it
 * cannot, and the response counts as broken: the connection is to be cut, so that no client takes
 * the part for the whole.
 */
final class HeldResponse extends HttpServletResponseWrapper {

  /** What Fuseki says of itself and of caching, which is settled at the door. */
  private static final Set<String> NOT_PASSED_ON =
      Set.of("Fuseki-Request-Id", "Cache-Control", "Pragma");

  private final int limit;
  private final Guard guard;
  private final Runnable cut;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final ServletOutputStream body = new Body();
  private Optional<PrintWriter> writer = Optional.empty();
  private String contentType = "";
  private int status = 200;
  private long length;
  private boolean let;
  private boolean broken;

  /**
   * @param limit how many bytes are held back
   * @param guard bounds how many there may be, and lets others compute while the client is slow
   * @param cut ends the connection; done when the guard stops what the client has a part of already
   */
  HeldResponse(HttpServletResponse response, int limit, Guard guard, Runnable cut) {
    super(response);
    this.limit = limit;
    this.guard = guard;
    this.cut = cut;
  }

  /** Whether the beginning of the answer is on its way to the client. */
  boolean isLetThrough() {
    return let;
  }

  /** Whether an error came after the beginning had been let through. */
  boolean isBroken() {
    return broken;
  }

  /** What was held, as an answer of its own. */
  Answer answer() {
    writer.ifPresent(PrintWriter::flush);
    return new Answer(status, contentType, Map.of(), held.toByteArray());
  }

  String text() {
    writer.ifPresent(PrintWriter::flush);
    return held.toString(StandardCharsets.UTF_8);
  }

  /** Drops what was held, since an error takes its place. */
  @Override
  public void resetBuffer() {
    held.reset();
  }

  @Override
  public void reset() {
    held.reset();
    status = 200;
    contentType = "";
  }

  @Override
  public void setStatus(int newStatus) {
    if (newStatus >= 400) {
      broken = let;
      held.reset();
      length = 0;
    }
    status = newStatus;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void sendError(int newStatus, String message) {
    setStatus(newStatus);
    byte[] text = String.valueOf(message).getBytes(StandardCharsets.UTF_8);
    held.write(text, 0, text.length);
  }

  @Override
  public void sendError(int newStatus) {
    setStatus(newStatus);
  }

  @Override
  public void setHeader(String name, String value) {
    if (!NOT_PASSED_ON.contains(name)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (!NOT_PASSED_ON.contains(name)) {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setContentType(String type) {
    contentType = type == null ? "" : type;
  }

  @Override
  public String getContentType() {
    return contentType.isEmpty() ? null : contentType;
  }

  /** The charset is part of the content type that Fuseki sets. */
  @Override
  public void setCharacterEncoding(String charset) {}

  /** The length is counted here; Fuseki counts characters where it should count bytes. */
  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public boolean isCommitted() {
    return let;
  }

  @Override
  public void flushBuffer() {}

  @Override
  public ServletOutputStream getOutputStream() {
    return body;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer.isEmpty()) {
      writer = Optional.of(new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8)));
    }
    return writer.get();
  }

  private void keep(byte[] bytes, int offset, int count) throws IOException {
    if (broken) {
      return;
    }
    length += count;
    if (length > guard.limits().answerBytes()) {
      throw guard.ended(Stop.BYTES);
    }
    if (!let && held.size() + count > limit) {
      letThrough();
      toClient(held.toByteArray(), 0, held.size());
      held.reset();
    }
    if (let) {
      toClient(bytes, offset, count);
    } else {
      held.write(bytes, offset, count);
    }
  }

  private void toClient(byte[] bytes, int offset, int count) {
    try {
      guard.aside(() -> super.getOutputStream().write(bytes, offset, count));
    } catch (IOException e) {
      throw guard.ended(Stop.CLIENT_LEFT);
    }
  }

  private void letThrough() {
    let = true;
    guard.whenStopped(cut);
    super.setStatus(status);
    super.setContentType(contentType);
    super.setHeader("Vary", "Accept, Accept-Encoding");
    super.setHeader("Cache-Control", Sender.FOR_ALL);
  }

  private final class Body extends ServletOutputStream {
    @Override
    public void write(int b) throws IOException {
      keep(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      keep(bytes, offset, length);
    }

    /** The platform's own method writes Latin-1 only. */
    @Override
    public void print(String text) throws IOException {
      write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("a held response is written synchronously");
    }
  }
}
