package org.interregnum.extraction.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.claim.ClaimKind;

/**
 * A claim to be made of what a pattern bound: {@code recognition(A, B, recognised) as C dated act}.
 *
 * @param kind the claim's kind
 * @param subject an argument: a slot ({@code A}), the owner of a title slot ({@code T.owner}), a
 *     text with slots in braces, or "date" for the clause's date, and the type of the thing it
 *     names ({@code event "looting of {B}"}), the type of the event that the clause tells of
 *     ({@code fight}), or {@code -} for nothing
 * @param as the slot that gives the capacity, or empty
 * @param dating which ends the clause's date fills
 * @param otherwise whether the claim is made only where those before it, written without {@code
 *     else}, came to nothing
 */
record ClaimTemplate(
    ClaimKind kind,
    String subject,
    String object,
    String qualifier,
    String as,
    Dating dating,
    boolean otherwise) {

  /** Which ends of a claim the clause's date fills. */
  enum Dating {
    /** A dated act: both ends. */
    ACT,
    START,
    END,
    NONE
  }

  private static final Pattern FORM =
      Pattern.compile(
          "(else\\s+)?(\\w+)\\((.*)\\)(?:\\s+as\\s+(\\w+|\"[^\"]*\"))?(?:\\s+dated\\s+(\\w+))?");
  private static final Pattern ARGUMENT =
      Pattern.compile("\\s*((?:\\w+\\s+)?\"[^\"]*\"|[^,]+)\\s*(?:,|$)");

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException with a clause that says what is wrong
   */
  static ClaimTemplate parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no claim such as recognition(A, B, recognised) dated act");
    }
    ClaimKind kind =
        ClaimKind.ofWord(matcher.group(2))
            .orElseThrow(
                () ->
                    new IllegalArgumentException("'" + matcher.group(2) + "' is no kind of claim"));
    List<String> arguments =
        ARGUMENT.matcher(matcher.group(3)).results().map(r -> r.group(1).strip()).toList();
    if (arguments.size() != 3) {
      throw new IllegalArgumentException(
          "'" + text + "' needs three arguments: subject, object, qualifier");
    }
    return new ClaimTemplate(
        kind,
        arguments.get(0),
        arguments.get(1),
        arguments.get(2),
        Optional.ofNullable(matcher.group(4)).orElse(""),
        dating(matcher.group(5)),
        matcher.group(1) != null);
  }

  private static Dating dating(String word) {
    if (word == null) {
      return Dating.NONE;
    }
    return Arrays.stream(Dating.values())
        .filter(d -> d.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'dated " + word + "' is none of act, start, end, none"));
  }
}
