package org.interregnum.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.lexicon.VerbForm.Form;

/** Verb forms and their lemmas. */
public final class Verbs {

  private final Map<String, List<VerbForm>> forms = new HashMap<>();
  private final Set<String> lemmas = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();

  Verbs(Table table) {
    for (Table.Row row : table.rows()) {
      String lemma = row.get("lemma");
      lemmas.add(lemma);
      add(lemma, lemma, Form.BASE);
      add(row.get("third"), lemma, Form.THIRD);
      add(row.get("ing"), lemma, Form.ING);
      add(row.get("past"), lemma, Form.PAST);
      if (!row.get("participle").equals(row.get("past"))) {
        add(row.get("participle"), lemma, Form.PARTICIPLE);
      }
      if (row.yes("noun")) {
        nouns.add(lemma);
        nouns.add(row.get("third"));
      }
    }
  }

  private void add(String word, String lemma, Form form) {
    forms.computeIfAbsent(word, w -> new ArrayList<>(2)).add(new VerbForm(lemma, form));
  }

  /** The readings of a lower-case word as a verb, none where it is no verb. */
  public List<VerbForm> of(String word) {
    return forms.getOrDefault(word, List.of());
  }

  /** Whether a base form or third person is a common noun as well. */
  public boolean isNounToo(String word) {
    return nouns.contains(word);
  }

  public boolean isLemma(String word) {
    return lemmas.contains(word);
  }
}
