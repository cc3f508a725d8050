package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.interregnum.document.Block.Sentence;
import org.interregnum.document.Document;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;

/**
 * How a sentence was read, for somebody who mends a rule: its words with their kinds, what its
 * phrases stand for, its clauses, the rules that matched and those that know a verb and did not.
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
    return notes.texts();
  }

  private static final class Notes implements Listener {
    private final String words;
    private final List<Set<String>> explained = new ArrayList<>();
    private boolean listens;

    Notes(String words) {
      this.words = words;
    }

    List<String> texts() {
      return explained.stream().map(lines -> String.join("\n", lines)).toList();
    }

    private void note(String what, String text) {
      explained.get(explained.size() - 1).add("  " + what + "  " + text);
    }

    @Override
    public void sentence(Sentence sentence, SentenceScene scene) {
      listens = sentence.text().contains(words);
      if (listens) {
        explained.add(new LinkedHashSet<>(List.of(sentence.text())));
        note("words ", scene.syntax().tagged());
        scene.syntax().phrases().forEach(phrase -> note("phrase", phrase(phrase, scene)));
        scene.syntax().clauses().forEach(clause -> note("clause", clause.toString()));
      }
    }

    private static String phrase(NounPhrase phrase, SentenceScene scene) {
      StringJoiner things = new StringJoiner("; ");
      things.setEmptyValue("nothing known");
      scene.entities(phrase).forEach(e -> things.add(e.name() + " (" + e.type().word() + ")"));
      return scene.words(phrase) + " = " + things;
    }

    @Override
    public void found(Finding finding) {
      if (listens) {
        note(
            "found ",
            finding.rule()
                + ": "
                + finding.kind().word()
                + ", "
                + name(finding.subject())
                + " -> "
                + name(finding.object())
                + finding.qualifier().map(qualifier -> " [" + qualifier + "]").orElse(""));
      }
    }

    private static String name(Optional<Entity> entity) {
      return entity.map(Entity::name).orElse("nobody");
    }

    @Override
    public void missed(String rule, Clause clause) {
      if (listens) {
        note("missed", rule + " at '" + clause.lemma() + "'");
      }
    }
  }
}
