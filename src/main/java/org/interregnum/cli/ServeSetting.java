package org.interregnum.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that can be set about the server: its name, what it is unless set, what it means. */
enum ServeSetting {
  HOST("127.0.0.1", "The address to listen on; this machine alone unless given."),
  PORT("3030", "The port; 0 for any free one."),
  SEEDS("", "The folder of the articles (*.txt); the project's own unless given."),
  DATA("", "The folder of the built graph; the project's own unless given."),
  STORE(
      "",
      "A folder for the graph on disk (TDB2), for more than memory holds; in memory unless given."),
  TIMEOUT("30", "Seconds that one query may take."),
  RUNNING(
      "0",
      "How many queries compute at a time, beside one of our own; 0 for one fewer than processors."),
  QUERIES("96", "How many queries may be there, computing or waiting; more are told to come back."),
  QUERIES_PER_CLIENT("64", "How many of them may be of one client."),
  QUERY_LENGTH("262144", "The most characters of a query."),
  ROWS("1000000", "The most rows of an answer."),
  ANSWER_BYTES("268435456", "The most bytes of an answer."),
  REQUEST_BYTES("1048576", "The most bytes of a request's body."),
  CACHE_BYTES("33554432", "Memory for answers that are asked for again; 0 keeps none."),
  ALLOW_SERVICE("", "SPARQL endpoints that queries may call with SERVICE, parted by commas."),
  TRUSTED_PROXIES(
      "", "Addresses of proxies on other machines that are believed, parted by commas."),
  NAMES("", "Host names that requests may ask for, parted by commas; any unless given."),
  DRAIN("10", "Seconds that requests have to finish when the server is stopped."),
  RELOAD(
      "2", "Seconds between looks for a new build of the graph; 0 for looks by signal HUP alone."),
  ACCESS_LOG(
      "", "A file for a line about each request, or - for standard error; none unless given.");

  private final String unlessSet;
  private final String meaning;

  ServeSetting(String unlessSet, String meaning) {
    this.unlessSet = unlessSet;
    this.meaning = meaning;
  }

  /** The name in a file, and behind two hyphens on the command line. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of the environment variable. */
  String variable() {
    return ServeSettings.PREFIX + name();
  }

  String unlessSet() {
    return unlessSet;
  }

  String meaning() {
    return meaning;
  }

  static Optional<ServeSetting> ofKey(String key) {
    return Stream.of(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  static Optional<ServeSetting> ofVariable(String name) {
    return Stream.of(values()).filter(setting -> setting.variable().equals(name)).findFirst();
  }
}
