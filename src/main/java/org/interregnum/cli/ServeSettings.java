package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.server.ServerSettings;
import org.interregnum.server.limits.QueryLimits;

/**
 * What is set about the server, and where: the command line goes before the environment, that
 * before a file, that before what is so unless set.
 */
final class ServeSettings {

  static final String PREFIX = "INTERREGNUM_";

  /** What the launcher reads from the environment before this program is there. */
  private static final Set<String> OF_THE_LAUNCHER =
      Set.of(PREFIX + "JAVA_HOME", PREFIX + "HEAP", PREFIX + "JAVA_OPTS", PREFIX + "CONFIG");

  private static final int LAST_PORT = 65_535;

  private record Value(String text, String origin) {}

  private final Map<ServeSetting, Value> values = new EnumMap<>(ServeSetting.class);

  private ServeSettings() {
    for (ServeSetting setting : ServeSetting.values()) {
      values.put(setting, new Value(setting.unlessSet(), "unless set"));
    }
  }

  /**
   * Gathers what is set.
   *
   * @param given what the command line says
   * @param file where the settings stand, if they stand in a file
   * @throws CommandException where a name is not known or the file cannot be read
   */
  static ServeSettings of(
      Map<ServeSetting, String> given, Map<String, String> environment, Optional<Path> file)
      throws CommandException {
    ServeSettings settings = new ServeSettings();
    Optional<Path> chosen =
        file.or(() -> Optional.ofNullable(environment.get(PREFIX + "CONFIG")).map(Path::of));
    if (chosen.isPresent()) {
      settings.read(chosen.get());
    }
    settings.read(environment);
    given.forEach(
        (setting, text) -> settings.values.put(setting, new Value(text, "--" + setting.key())));
    return settings;
  }

  private void read(Path file) throws CommandException {
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          read(line, file + ":" + (i + 1));
        }
      }
    } catch (IOException e) {
      throw new CommandException(file + ": the settings cannot be read; name another file.");
    }
  }

  private void read(String line, String place) throws CommandException {
    String[] parts = line.split("=", 2);
    ServeSetting setting =
        ServeSetting.ofKey(parts[0].strip())
            .filter(known -> parts.length == 2)
            .orElseThrow(() -> new CommandException(place + ": '" + line + "' " + noSetting()));
    values.put(setting, new Value(parts[1].strip(), place));
  }

  private static String noSetting() {
    return "is no setting; they are written 'name = value', and 'serve --print-config' lists them.";
  }

  private void read(Map<String, String> environment) throws CommandException {
    List<String> names =
        environment.keySet().stream()
            .filter(name -> name.startsWith(PREFIX) && !OF_THE_LAUNCHER.contains(name))
            .sorted()
            .toList();
    for (String name : names) {
      ServeSetting setting =
          ServeSetting.ofVariable(name)
              .orElseThrow(
                  () ->
                      new CommandException(
                          "The environment variable "
                              + name
                              + " is no setting; 'serve --print-config' lists them."));
      values.put(setting, new Value(environment.get(name), name));
    }
  }

  /** Each setting with where it comes from, as a file of settings. */
  String lines() {
    return values.entrySet().stream()
        .map(
            entry ->
                "# "
                    + entry.getKey().meaning()
                    + " ["
                    + entry.getValue().origin()
                    + "]\n"
                    + entry.getKey().key()
                    + " = "
                    + entry.getValue().text()
                    + "\n")
        .collect(Collectors.joining("\n"));
  }

  String text(ServeSetting setting) {
    return values.get(setting).text();
  }

  Optional<Path> path(ServeSetting setting) {
    return Optional.of(text(setting)).filter(text -> !text.isEmpty()).map(Path::of);
  }

  /** A whole number within bounds. */
  long number(ServeSetting setting, long least, long most) throws CommandException {
    String text = text(setting);
    if (text.matches("\\d{1,15}")) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new CommandException(
        values.get(setting).origin()
            + ": '"
            + text
            + "' is not what "
            + setting.key()
            + " takes; give a whole number from "
            + least
            + " to "
            + most
            + ".");
  }

  private int count(ServeSetting setting) throws CommandException {
    return (int) number(setting, 1, Integer.MAX_VALUE);
  }

  private Set<String> list(ServeSetting setting) {
    return Stream.of(text(setting).split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> lowerCase(Set<String> names) {
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The settings of the server itself. */
  ServerSettings server() throws CommandException {
    return ServerSettings.defaults()
        .onHost(text(ServeSetting.HOST))
        .onPort((int) number(ServeSetting.PORT, 0, LAST_PORT))
        .withLimits(limits())
        .taking(count(ServeSetting.REQUEST_BYTES))
        .keeping(number(ServeSetting.CACHE_BYTES, 0, Long.MAX_VALUE))
        .allowingServices(list(ServeSetting.ALLOW_SERVICE))
        .believing(list(ServeSetting.TRUSTED_PROXIES))
        .named(lowerCase(list(ServeSetting.NAMES)))
        .drainingFor(Duration.ofSeconds(number(ServeSetting.DRAIN, 0, 3_600)));
  }

  private QueryLimits limits() throws CommandException {
    int running = (int) number(ServeSetting.RUNNING, 0, 1_000);
    return QueryLimits.defaults()
        .withTime(Duration.ofSeconds(number(ServeSetting.TIMEOUT, 1, 86_400)))
        .withTurns(
            running == 0 ? QueryLimits.defaults().running() : running,
            (int) number(ServeSetting.QUERIES, 1, 100),
            count(ServeSetting.QUERIES_PER_CLIENT))
        .withQueryLength(count(ServeSetting.QUERY_LENGTH))
        .withAnswer(
            number(ServeSetting.ROWS, 1, Long.MAX_VALUE),
            number(ServeSetting.ANSWER_BYTES, 1, Long.MAX_VALUE));
  }
}
