package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.Reading;
import org.interregnum.document.Block;
import org.interregnum.document.Block.Heading;
import org.interregnum.document.Block.InfoboxLine;
import org.interregnum.document.Block.Passage;
import org.interregnum.document.Block.Sentence;
import org.interregnum.document.Document;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Constitutions;
import org.interregnum.mention.Focus;
import org.interregnum.mention.Registry;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.DocumentWords;
import org.interregnum.syntax.Sentences;
import org.interregnum.syntax.SyntaxOf;
import org.interregnum.time.DateContext;
import org.interregnum.time.ResolvedDate;

/**
 * Reads the claims of a document. Stateless between documents and safe to share: all that a
 * document teaches lives in one {@code Walk}.
 */
public final class Extractor {

  private static final Set<String> UNREAD =
      Set.of(
          "See also",
          "References",
          "External links",
          "Further reading",
          "Bibliography",
          "Sources",
          "Citations",
          "Footnotes",
          "Notes and references",
          "Works cited");

  private final Lexicon lexicon;
  private final Sentences sentences;
  private final RuleBook rules;

  public Extractor(Lexicon lexicon, RuleBook rules) {
    this.lexicon = lexicon;
    this.sentences = new Sentences(lexicon);
    this.rules = rules;
  }

  /** The claims of a document in text order, and the things that they name. */
  public Reading read(Document document) {
    return read(document, Listener.NONE);
  }

  /** Reads and tells the listener what became of each sentence. */
  public Reading read(Document document, Listener listener) {
    return new Walk(document, listener).read();
  }

  /** One walk through one document. */
  private final class Walk {
    private final Document document;
    private final Listener listener;
    private final Registry registry = new Registry(lexicon);
    private final DocumentWords words = new DocumentWords();
    private final DateContext dates = new DateContext();
    private final DocumentTopic topic;
    private final ClaimSink sink;
    private final List<List<SyntaxOf>> syntax = new ArrayList<>();

    Walk(Document document, Listener listener) {
      this.document = document;
      this.listener = listener;
      this.topic = new DocumentTopic(lexicon, registry, document);
      this.sink = new ClaimSink(document);
    }

    Reading read() {
      prepare();
      Focus focus = new Focus();
      InfoboxReader infobox = new InfoboxReader(lexicon, registry, topic, document);
      infobox.gather();
      registry.settle();
      topic.settle(focus);
      focus.mainState().ifPresent(state -> Constitutions.part(registry, state));
      Resolver resolver = new Resolver(lexicon, registry, focus);
      seedDates();
      TitleReader titles = new TitleReader(resolver, topic.lifetime());
      SentenceReader reader =
          new SentenceReader(
              lexicon, rules, titles, new EventNames(lexicon, resolver), resolver, sink, listener);
      infobox
          .read()
          .forEach(
              f -> {
                sink.add(f.finding(), f.line().begin(), f.line().stop());
                reader.learn(f.finding());
                f.finding()
                    .subject()
                    .filter(e -> f.finding().kind() == ClaimKind.OFFICE)
                    .ifPresent(titles::list);
              });
      focus.mainGovernment().ifPresent(resolver::mention);
      notes(reader);
      walk(reader);
      return new Reading(
          document.slug(), document.title(), sink.claims(), sink.entities(resolver::stateOf));
    }

    private void prepare() {
      document.passages().forEach(p -> p.sentences().forEach(s -> sentences.note(s.text(), words)));
      document.infobox().stream()
          .filter(l -> l.key().startsWith("Footnote"))
          .forEach(l -> registry.gather(sentences.parse(l.value(), words)));
      for (Passage passage : document.passages()) {
        List<SyntaxOf> parsed = new ArrayList<>();
        if (!isUnread(passage)) {
          passage.sentences().forEach(s -> parsed.add(sentences.parse(s.text(), words)));
        }
        parsed.forEach(registry::gather);
        parsed.forEach(topic::count);
        syntax.add(parsed);
      }
    }

    private boolean isUnread(Passage passage) {
      return passage.sections().stream().anyMatch(UNREAD::contains);
    }

    private void seedDates() {
      for (InfoboxLine line : document.infobox()) {
        if (line.key().startsWith("Year Start")
            || line.key().equals("Year Leader1")
            || line.key().equals("Term Start")) {
          DateContext.parseInfobox(line.value(), "").map(ResolvedDate::date).ifPresent(dates::seed);
          return;
        }
      }
    }

    /** Footnotes of the infobox are read as sentences; the whole line is their quote. */
    private void notes(SentenceReader reader) {
      for (InfoboxLine line : document.infobox()) {
        boolean note =
            lexicon.infoboxFields().stream()
                .anyMatch(f -> f.family().equals("note") && f.name().equals(line.key()));
        if (note) {
          SyntaxOf tree = sentences.parse(line.value(), words);
          Sentence quote = new Sentence(line.value(), line.begin(), line.stop());
          reader.read(
              quote,
              new Passage(false, List.of(), List.of(quote), line.begin(), line.stop()),
              tree,
              dates.advanceAll(tree.dates()));
        }
      }
    }

    private void walk(SentenceReader reader) {
      int passage = 0;
      for (Block block : document.blocks()) {
        if (block instanceof Heading heading) {
          dates.enterSection(heading.title(), heading.level());
          reader.enterSection(heading);
        } else if (block instanceof Passage text) {
          List<SyntaxOf> parsed = syntax.get(passage);
          reader.enterPassage(text);
          for (int i = 0; i < parsed.size(); i++) {
            Sentence sentence = text.sentences().get(i);
            SyntaxOf tree = parsed.get(i);
            reader.read(sentence, text, tree, dates.advanceAll(tree.dates()));
          }
          passage++;
        }
      }
    }
  }
}
