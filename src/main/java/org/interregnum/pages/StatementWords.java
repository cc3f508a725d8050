package org.interregnum.pages;

import java.util.Map;
import java.util.Optional;

/**
 * How a statement of each kind is said in English: a template with the local names of the
 * properties in braces.
 *
 * <p>What stands in brackets is left out where a property in it has no value; a property outside of
 * brackets without a value becomes "somebody". {@code {office|officeTitle}} is the first of the two
 * that has a value, and {@code {self}} the statement's own label.
 */
final class StatementWords {

  private static final Map<String, String> TEMPLATES =
      Map.ofEntries(
          Map.entry("Occupation", "{occupier} occupied {occupied}"),
          Map.entry("Control", "{controller} held {controlled}"),
          Map.entry("Control/held", "{controller} held {controlled}"),
          Map.entry("Control/administered", "{controller} administered {controlled}"),
          Map.entry(
              "Existence",
              "{government} governed or claimed to govern {ofState}[ ({governmentStatus})]"),
          Map.entry("Tenure", "{officeHolder} was {office}"),
          Map.entry("Appointment", "{appointer} appointed {appointee}[ {office|officeTitle}]"),
          Map.entry("Seat", "{seatOf} sat at {seatPlace}"),
          Map.entry("Seat/capital", "{seatOf} had its capital at {seatPlace}"),
          Map.entry("Seat/headquarters", "{seatOf} had its headquarters at {seatPlace}"),
          Map.entry("Stance", "{holder} took a stance towards {towards}"),
          Map.entry("Stance/recognised", "{holder} recognised {towards}[ as {capacity}]"),
          Map.entry("Stance/relations", "{holder} established relations with {towards}"),
          Map.entry("Stance/accredited", "{holder} exchanged credentials with {towards}"),
          Map.entry("Stance/refused", "{holder} refused to recognise {towards}[ as {capacity}]"),
          Map.entry("Stance/disputed", "{holder} disputed {towards}"),
          Map.entry("Stance/abstained", "{holder} abstained from a stance towards {towards}"),
          Map.entry("Stance/withheld", "{holder} withheld recognition from {towards}"),
          Map.entry("Stance/condemned", "{holder} condemned {towards}"),
          Map.entry("Stance/withdrawn", "{holder} broke off with {towards}"),
          Map.entry("Event", "{self}[ at {eventPlace}]"),
          Map.entry("Participation", "{participant} took part in {inEvent}"),
          Map.entry("Participation/belligerent", "{participant} fought in {inEvent}"),
          Map.entry("Participation/victor", "{participant} won {inEvent}"),
          Map.entry("Participation/defeated", "{participant} was defeated in {inEvent}"),
          Map.entry("Participation/commander", "{participant} commanded in {inEvent}"),
          Map.entry("Participation/signatory", "{participant} signed {inEvent}"),
          Map.entry("Participation/author", "{participant} was the author of {inEvent}"),
          Map.entry("Participation/convener", "{participant} convened {inEvent}"),
          Map.entry("Participation/member", "{participant} was a member of {inEvent}"),
          Map.entry("Cession", "{cededBy} ceded {territory}[ to {cededTo}]"),
          Map.entry("Succession", "{successor} followed {predecessor}"),
          Map.entry("Support", "{supporter} supported {supported}"),
          Map.entry("Support/arms", "{supporter} supplied {supported} with arms"),
          Map.entry("Support/troops", "{supporter} supported {supported} with troops"),
          Map.entry("Support/diplomatic", "{supporter} supported {supported} by diplomacy"),
          Map.entry("Support/financial", "{supporter} financed {supported}"));

  private StatementWords() {}

  /**
   * The template for a kind of statement, the more exact one where the statement has a kind of its
   * own.
   */
  static String template(String type, Optional<String> kind) {
    String plain = TEMPLATES.getOrDefault(type, "{self}");
    return kind.map(word -> TEMPLATES.getOrDefault(type + "/" + word, plain)).orElse(plain);
  }
}
