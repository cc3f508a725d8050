package org.interregnum.server;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The map of the site: which room answers which address. Rooms are opened when they are first asked
 * for, since a server that starts for one query needs none of them.
 */
final class Routes {

  /** The addresses that end in a slash by right. */
  private static final Set<String> FOLDERS = Set.of("/", "/dumps/");

  private final Map<String, Supplier<Room>> plan;
  private final Map<String, Room> open = new ConcurrentHashMap<>();

  /** The plan names each room by the first part of its path; the empty name is the start page. */
  Routes(Map<String, Supplier<Room>> plan) {
    this.plan = new TreeMap<>(plan);
  }

  /** The first part of a path, such as {@code id}. */
  private static String first(String path) {
    int end = path.indexOf('/', 1);
    return path.substring(1, end < 0 ? path.length() : end);
  }

  /** Whether a path leads into one of the rooms. */
  boolean leads(String path) {
    return plan.containsKey(first(path));
  }

  /** The part of the site that a path belongs to; {@code other} for paths that lead nowhere. */
  String area(String path) {
    String first = first(path);
    return plan.containsKey(first) || Protocol.answers(path) ? first : "other";
  }

  Answer answer(Ask ask) {
    return withoutSlash(ask).map(Answer::moved).orElseGet(() -> inside(ask));
  }

  /**
   * The address meant by one with a slash too many, as readers and other sites write it. Two
   * slashes at the beginning would name another host.
   */
  private Optional<String> withoutSlash(Ask ask) {
    String path = ask.path();
    if (!path.endsWith("/") || FOLDERS.contains(path) || path.startsWith("//")) {
      return Optional.empty();
    }
    return Optional.of(ask.visit().address().replaceFirst("/+(?=\\?|$)", ""))
        .filter(address -> plan.containsKey(first(path)) || Protocol.answers("/" + first(path)));
  }

  private Answer inside(Ask ask) {
    String area = first(ask.path());
    if (!plan.containsKey(area)) {
      throw new Problem(404, "There is nothing at " + ask.path() + ".");
    }
    return open.computeIfAbsent(area, name -> plan.get(name).get()).answer(ask);
  }
}
