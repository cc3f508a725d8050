package org.interregnum.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.claim.NamedEntity;
import org.interregnum.claim.Reading;
import org.interregnum.time.Edtf;

/**
 * Readings written as lines of text: {@code kind | subject | object | qualifier | start | end},
 * {@code -} for what is not said.
 *
 * <p>A name's type stands before it ({@code state:Peru}); behind it may follow its aliases, its
 * state and the person it is called after: {@code government:A =alias =another ^state:Peru
 * *person:X}. A name without a type is one of the aliases. Each line is a sentence of its own,
 * unless it begins with {@code &}: then the line before says it too.
 */
public final class Told {

  private static final int SENTENCE = 100;

  private final String source;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, NamedEntity> entities = new LinkedHashMap<>();
  private int sentence;

  private Told(String source) {
    this.source = source;
  }

  /** What the document {@code source} tells in some lines. */
  public static Reading by(String source, String... lines) {
    Told told = new Told(source);
    Arrays.stream(lines).flatMap(String::lines).forEach(told::add);
    return new Reading(source, source, told.claims, List.copyOf(told.entities.values()));
  }

  private void add(String line) {
    boolean together = line.startsWith("&");
    sentence += together ? 0 : 1;
    String[] cells = (together ? line.substring(1) : line).split("\\|");
    List<Optional<String>> parts =
        Arrays.stream(cells)
            .map(String::strip)
            .map(cell -> Optional.of(cell).filter(text -> !text.equals("-")))
            .toList();
    ClaimKind kind = ClaimKind.ofWord(parts.get(0).orElseThrow()).orElseThrow();
    claims.add(
        new Claim(
            source,
            kind,
            parts.get(1).map(this::named),
            parts.get(2).map(this::named),
            parts.get(3).map(cell -> kind == ClaimKind.CESSION ? named(cell) : cell),
            Optional.empty(),
            date(parts, 4),
            date(parts, 5),
            new Claim.Evidence("x", sentence * SENTENCE, sentence * SENTENCE + 1),
            new Claim.Origin("told", 1)));
  }

  private static Optional<Edtf> date(List<Optional<String>> parts, int column) {
    return parts.size() > column
        ? parts.get(column).map(text -> Edtf.parse(text).orElseThrow())
        : Optional.empty();
  }

  private String named(String cell) {
    if (cell.indexOf(':') < 0) {
      return cell;
    }
    String[] words = cell.split(" (?=[=^*])");
    String name = words[0].substring(words[0].indexOf(':') + 1);
    EntityType type =
        EntityType.valueOf(words[0].substring(0, words[0].indexOf(':')).toUpperCase(Locale.ROOT));
    List<String> aliases = marked(words, '=');
    Optional<String> state = marked(words, '^').stream().findFirst().map(this::named);
    Optional<String> head = marked(words, '*').stream().findFirst().map(this::named);
    entities.merge(
        name,
        new NamedEntity(name, type, aliases, state, Optional.empty(), head),
        (known, again) -> words.length > 1 ? again : known);
    return name;
  }

  private static List<String> marked(String[] words, char mark) {
    return Arrays.stream(words)
        .filter(word -> word.charAt(0) == mark)
        .map(word -> word.substring(1))
        .toList();
  }
}
