package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.interregnum.document.Block.Sentence;
import org.interregnum.document.Document;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.Miss;
import org.interregnum.extraction.rule.Miss.Reason;
import org.interregnum.extraction.rule.Scene.TitleReading;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.time.TemporalExpression;

/**
 * How a sentence was read, for somebody who mends a rule: its words with their kinds, what its
 * phrases stand for, its dates and clauses, the rules that matched, those that nearly did and why
 * they did not, and those that merely know a verb.
 */
public final class Explanation {

  private Explanation() {}

  /**
   * Explains every sentence of the document that contains the words; empty where none does.
   *
   * @return one text of several lines for each sentence
   */
  public static List<String> of(Document document, String words, Extractor extractor) {
    Notes notes = new Notes(words);
    extractor.read(document, notes);
    notes.end();
    return List.copyOf(notes.texts);
  }

  private static final class Notes implements Listener {
    private final String words;
    private final List<String> texts = new ArrayList<>();
    private final Set<String> lines = new LinkedHashSet<>();
    private final Map<String, StringJoiner> far = new LinkedHashMap<>();
    private boolean listens;

    Notes(String words) {
      this.words = words;
    }

    @Override
    public void sentence(Sentence sentence, SentenceView view) {
      end();
      listens = sentence.text().contains(words);
      if (listens) {
        lines.add(sentence.text());
        note("words ", view.syntax().tagged());
        view.syntax().phrases().forEach(phrase -> note("phrase", phrase(phrase, view)));
        view.syntax().dates().forEach(date -> note("date  ", date(date, view)));
        view.syntax().clauses().forEach(clause -> note("clause", ClauseText.of(clause, view)));
      }
    }

    private void note(String what, String text) {
      lines.add("  " + what + "  " + text);
    }

    /** Puts the notes of the last sentence down. */
    void end() {
      far.forEach((verb, rules) -> note("passed", rules + " at '" + verb + "'"));
      if (!lines.isEmpty()) {
        texts.add(String.join("\n", lines));
      }
      lines.clear();
      far.clear();
    }

    private static String phrase(NounPhrase phrase, SentenceView view) {
      StringJoiner things = new StringJoiner("; ");
      things.setEmptyValue("nothing known");
      view.title(phrase).ifPresent(title -> things.add(title(title)));
      view.entities(phrase).forEach(e -> things.add(e.name() + " (" + e.type().word() + ")"));
      return view.words(phrase) + " = " + things;
    }

    private static String title(TitleReading title) {
      return "title " + title.text() + title.owner().map(o -> " of " + o.name()).orElse("");
    }

    private static String date(TemporalExpression date, SentenceView view) {
      return view.syntax().sentence().substring(date.phraseBegin(), date.end())
          + " = "
          + view.date(date).map(ClauseText::of).orElse("nothing settles it");
    }

    @Override
    public void found(Finding finding) {
      if (listens) {
        note("found ", finding.rule() + ": " + claim(finding));
      }
    }

    private static String claim(Finding finding) {
      StringJoiner text = new StringJoiner(", ");
      text.add(finding.kind().word());
      text.add(name(finding.subject()) + " -> " + name(finding.object()) + qualifier(finding));
      finding.as().ifPresent(capacity -> text.add("as " + capacity));
      period(finding).ifPresent(text::add);
      return text.toString();
    }

    private static String qualifier(Finding finding) {
      Optional<String> qualifier = finding.receiver().map(Entity::name).or(finding::qualifier);
      return qualifier.map(q -> " [" + q + "]").orElse("");
    }

    private static Optional<String> period(Finding finding) {
      Optional<String> start = finding.start().map(Object::toString);
      Optional<String> end = finding.end().map(Object::toString);
      if (start.equals(end)) {
        return start;
      }
      return Optional.of(
          start.map(s -> "from " + s).orElse("")
              + (start.isPresent() && end.isPresent() ? " " : "")
              + end.map(e -> "until " + e).orElse(""));
    }

    private static String name(Optional<Entity> entity) {
      return entity.map(Entity::name).orElse("nobody");
    }

    @Override
    public void missed(Miss miss) {
      if (!listens) {
        return;
      }
      String verb = miss.clause().lemma();
      if (miss.reason() == Reason.PATTERN) {
        far.computeIfAbsent(verb, v -> new StringJoiner(", ")).add(miss.rule().id());
      } else {
        note(
            "missed",
            miss.rule().id() + " (" + miss.rule().place() + ") at '" + verb + "': " + miss.why());
      }
    }
  }
}
