package org.interregnum.server.metrics;

/** Metrics as lines of text (Prometheus text format 0.0.4). */
public final class PrometheusText {

  /** The media type. */
  public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final StringBuilder text = new StringBuilder();

  /** Says what the lines that follow count; a type is {@code counter}, {@code gauge} &amp;c. */
  public PrometheusText heading(String name, String help, String type) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    return this;
  }

  /** One value; the name may end with labels in braces. */
  public PrometheusText line(String name, Number value) {
    text.append(name).append(' ').append(value).append('\n');
    return this;
  }

  /** A gauge without labels. */
  public PrometheusText gauge(String name, String help, Number value) {
    return heading(name, help, "gauge").line(name, value);
  }

  /** A counter without labels. */
  public PrometheusText counter(String name, String help, Number value) {
    return heading(name, help, "counter").line(name, value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
