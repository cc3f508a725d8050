package org.interregnum.extraction.rule;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;

/**
 * Looks whether a claim template says something that its rule can give and the claim table can
 * hold.
 */
final class ClaimCheck {

  private static final Pattern SLOT = Pattern.compile("([A-Z]\\w{0,2})(?:\\.(\\w+))?");
  private static final Pattern DESCRIBED = Pattern.compile("(\\w+)\\s+\"([^\"]*)\"");
  private static final Pattern BRACED = Pattern.compile("\\{(\\w+)\\}");
  private static final Set<String> OWNERS = Set.of("owner", "state", "sender", "other");
  private static final Set<String> STANDING = Set.of("topic", "act", "line", "first", "rest");

  private final ClaimTemplate template;
  private final Set<String> slots;

  private ClaimCheck(ClaimTemplate template, Set<String> slots) {
    this.template = template;
    this.slots = slots;
  }

  /**
   * The template, when it is right.
   *
   * @param slots the names that the rule declares
   * @throws IllegalArgumentException with a clause that says what is wrong
   */
  static ClaimTemplate of(ClaimTemplate template, Set<String> slots) {
    ClaimCheck check = new ClaimCheck(template, slots);
    check.thing(template.subject(), ClaimKind.APPOINTMENT, "subject");
    check.thing(template.object(), ClaimKind.EVENT, "object");
    check.qualifier();
    check.capacity();
    return template;
  }

  /** A subject or object; only one kind of claim can do without. */
  private void thing(String argument, ClaimKind dispensable, String role) {
    if (argument.equals("-") && template.kind() != dispensable) {
      throw new IllegalArgumentException(
          "a claim of the kind '" + template.kind().word() + "' needs its " + role);
    }
    Matcher described = DESCRIBED.matcher(argument);
    if (described.matches()) {
      description(described.group(1), described.group(2));
    } else {
      Arrays.stream(argument.split("\\|")).forEach(this::reference);
    }
  }

  private void description(String type, String text) {
    if (Arrays.stream(EntityType.values()).noneMatch(known -> known.word().equals(type))) {
      throw new IllegalArgumentException("'" + type + "' is no type of thing");
    }
    BRACED
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .filter(slot -> !slot.equals("date"))
        .forEach(this::declared);
  }

  private void reference(String argument) {
    boolean standing =
        argument.equals("-")
            || STANDING.contains(argument)
            || SlotType.ofWord(argument).isPresent();
    if (!standing && !isSlot(argument, OWNERS)) {
      throw new IllegalArgumentException(
          "'" + argument + "' is neither a slot nor a description such as event \"arrest of {P}\"");
    }
  }

  /**
   * Whether an argument is a slot, perhaps with one of these words behind a point; it must be
   * declared.
   */
  private boolean isSlot(String argument, Set<String> details) {
    Matcher slot = SLOT.matcher(argument);
    if (!slot.matches()) {
      return false;
    }
    declared(slot.group(1));
    if (slot.group(2) != null && !details.contains(slot.group(2))) {
      throw new IllegalArgumentException("a slot has no '." + slot.group(2) + "' here");
    }
    return true;
  }

  private void declared(String slot) {
    if (!slots.contains(slot)) {
      throw new IllegalArgumentException(
          "the claim uses {" + slot + "}, which 'slots' does not declare");
    }
  }

  private void qualifier() {
    String qualifier = template.qualifier();
    boolean slot = isSlot(qualifier, Set.of("status"));
    boolean government = template.kind() == ClaimKind.GOVERNMENT;
    Set<String> allowed = template.kind().qualifiers();
    if (template.kind() == ClaimKind.CESSION && !slot) {
      throw new IllegalArgumentException(
          "the qualifier of a cession is the slot of the one that received");
    }
    boolean fits =
        slot
            ? allowed.isEmpty() || government
            : allowed.isEmpty() || allowed.contains(unquoted(qualifier));
    if (!fits && !(government && qualifier.equals("-"))) {
      throw new IllegalArgumentException(
          "'"
              + qualifier
              + "' qualifies no claim of the kind '"
              + template.kind().word()
              + "', only "
              + allowed.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  private void capacity() {
    if (template.as().isEmpty()) {
      return;
    }
    if (template.kind() != ClaimKind.RECOGNITION) {
      throw new IllegalArgumentException("only a recognition has a capacity behind 'as'");
    }
    if (!template.as().startsWith("\"") && !isSlot(template.as(), Set.of())) {
      throw new IllegalArgumentException(
          "'" + template.as() + "' behind 'as' is neither a slot nor a text in quotation marks");
    }
  }

  private static String unquoted(String text) {
    return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }
}
