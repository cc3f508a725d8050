package org.interregnum.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.Translations;
import org.interregnum.query.FoldedName;

/** Takes names apart into words, with what the gazetteer knows of them. Immutable. */
final class NameReader {

  private static final Pattern POSSESSIVE =
      Pattern.compile("(?<=[\\p{L}\\p{N}])['’](?:s(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  /** What stands in brackets tells a thing from its namesakes and is mostly left out. */
  private static final double IN_BRACKETS = 0.3;

  private final Phrases phrases;
  private final WordClasses classes;

  /**
   * @param people names of persons, whose first words are given names too
   */
  NameReader(Lexicon lexicon, Translations translations, Collection<String> people) {
    this.phrases = new Phrases(lexicon.states(), translations);
    this.classes = new WordClasses(lexicon, people);
  }

  NameReading read(String name) {
    String bare = POSSESSIVE.matcher(name).replaceAll("");
    String outside = BRACKETS.matcher(bare).replaceAll(" ");
    List<Word> words = new ArrayList<>(words(outside));
    List<Word> head = List.copyOf(words);
    Matcher inside = BRACKETS.matcher(bare);
    while (inside.find()) {
      words(inside.group(1)).forEach(word -> words.add(word.within(IN_BRACKETS)));
    }
    return NameReading.of(FoldedName.of(bare).text(), words, classes.kind(head));
  }

  private List<Word> words(String text) {
    List<String> tokens =
        Arrays.stream(FoldedName.of(text).text().split(" ")).filter(t -> !t.isEmpty()).toList();
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      at += read(tokens, at, words);
    }
    return words;
  }

  /** Reads the longest phrase that begins here, or the one word; returns how many words it had. */
  private int read(List<String> tokens, int at, List<Word> words) {
    for (int length = Math.min(phrases.longest(), tokens.size() - at); length > 0; length--) {
      String phrase = String.join(" ", tokens.subList(at, at + length));
      List<Word> meant =
          phrases
              .of(phrase)
              .map(
                  meaning ->
                      meaning.words().stream()
                          .map(word -> classes.word(phrase, word, meaning.trust()))
                          .toList())
              .orElse(List.of());
      if (!meant.isEmpty()) {
        words.addAll(meant);
        return length;
      }
    }
    words.add(classes.word(tokens.get(at), tokens.get(at), 1));
    return 1;
  }
}
