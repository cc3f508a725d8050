package org.interregnum.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.interregnum.claim.ClaimKind;

/**
 * Drops a {@code control} that says the same as an {@code occupation} of the same place in the same
 * sentence; the occupation then accepts the holder's name, too.
 */
final class Twins {

  private static final String OCCUPIED = "occupied";

  private Twins() {}

  static List<ScoredClaim> dropped(List<ScoredClaim> claims) {
    List<ScoredClaim> all = new ArrayList<>(claims);
    Set<Integer> twins = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      ScoredClaim control = all.get(i);
      OptionalInt occupation = twinOf(control, all);
      if (occupation.isPresent()) {
        twins.add(i);
        ScoredClaim twin = all.get(occupation.getAsInt());
        all.set(occupation.getAsInt(), twin.withSubject(twin.subject().and(control.subject())));
      }
    }
    return IntStream.range(0, all.size())
        .filter(i -> !twins.contains(i))
        .mapToObj(all::get)
        .toList();
  }

  private static OptionalInt twinOf(ScoredClaim control, List<ScoredClaim> all) {
    if (control.kind() != ClaimKind.CONTROL || !control.qualifier().names().contains(OCCUPIED)) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).kind() == ClaimKind.OCCUPATION)
        .filter(i -> all.get(i).quote().equals(control.quote()))
        .filter(i -> all.get(i).object().meets(control.object()))
        .findFirst();
  }
}
