package org.interregnum.server.limits;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much each client has used of late, and how many of its queries are there. What was used half
 * a minute ago counts half.
 */
final class Shares {

  private static final int REMEMBERED = 1_024;
  private static final double HALVING_NANOS = 30e9;

  private record Used(double nanos, long asOf) {
    double at(long now) {
      return nanos * Math.pow(0.5, (now - asOf) / HALVING_NANOS);
    }
  }

  private final Map<String, Integer> present = new HashMap<>();
  private final Map<String, Used> used =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Used> eldest) {
          return size() > REMEMBERED;
        }
      };

  int present(String client) {
    return present.getOrDefault(client, 0);
  }

  void enter(String client) {
    present.merge(client, 1, Integer::sum);
  }

  void leave(String client) {
    present.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
  }

  void charge(String client, long nanos, long now) {
    used.put(client, new Used(used(client, now) + nanos, now));
  }

  double used(String client, long now) {
    Used before = used.get(client);
    return before == null ? 0 : before.at(now);
  }
}
