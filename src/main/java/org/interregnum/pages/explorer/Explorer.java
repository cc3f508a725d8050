package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.Layout;
import org.interregnum.pages.View;
import org.interregnum.pages.Visit;
import org.interregnum.pages.Words;
import org.interregnum.pages.WrittenDate;
import org.interregnum.publish.Site;
import org.interregnum.time.Edtf;

/** The start page, where one looks at a state on a day. */
public final class Explorer {

  private static final String TITLE = "Interregnum";
  private static final String SCRIPT = "explorer.js";

  private final Site site;
  private final Realms realms;
  private final DayAnswers answers;
  private final Map<Node, BaseMap> maps = new ConcurrentHashMap<>();

  public Explorer(Site site, Questions questions) {
    this.site = site;
    this.realms = new Realms(site.lookup());
    this.answers = new DayAnswers(questions, site.lookup());
  }

  /**
   * The whole page.
   *
   * @param state a state by IRI or name, as the address has it
   * @param date a day as a person writes it
   */
  public String page(Visit visit, Optional<String> state, Optional<String> date) {
    if (realms.states().isEmpty()) {
      String nothing = visit.words().say("day.nothing");
      return layout(visit, TITLE, Html.nothing()).page(tag("p", cls("empty"), text(nothing)));
    }
    Scene scene = scene(visit, state, date);
    String title =
        state.isEmpty() && date.isEmpty()
            ? TITLE
            : scene.say("explorer.title", scene.stateLabel(), scene.dayWords());
    return layout(visit, title, new DayBar(scene, realms.states()).html())
        .page(
            Drawn.hatches(),
            notes(scene, state, date),
            new DaySentence(scene).html(),
            Layout.sheet("figures.css"),
            glance(scene),
            new Timeline(scene).html());
  }

  /** Who took which stance towards the governments of a state, over all the years. */
  public String recognition(Visit visit, Optional<String> state) {
    if (realms.states().isEmpty()) {
      return page(visit, state, Optional.empty());
    }
    Scene scene = scene(visit, state, Optional.empty());
    return new RecognitionPage(scene, realms.states(), answers.matrix(scene.realm().state()))
        .html(visit);
  }

  /** The parts of the page that change with the day, to be put in place of the ones before. */
  public String parts(Visit visit, Optional<String> state, Optional<String> date) {
    if (realms.states().isEmpty()) {
      return "";
    }
    Scene scene = scene(visit, state, date);
    DayMap map = new DayMap(scene, map(scene));
    return tag(
            "div",
            attr("data-title", scene.say("explorer.title", scene.stateLabel(), scene.dayWords())),
            attr("data-day", scene.day().toString()),
            attr("data-words", scene.dayWords()),
            new DayBar(scene, realms.states()).steps(),
            notes(scene, state, date),
            new DaySentence(scene).html(),
            map.html(),
            new MapLegend(scene).html(),
            map.missing(),
            new ThatDay(scene).html(),
            new Cards(scene).html(),
            new StanceMatrix(scene).html())
        .markup();
  }

  private static Layout layout(Visit visit, String title, Html bar) {
    return new Layout(visit, title, List.of(), List.of(SCRIPT), bar);
  }

  private Scene scene(Visit visit, Optional<String> state, Optional<String> date) {
    View view = View.of(site, visit.language());
    Node chosen = state.flatMap(realms::named).orElse(realms.states().get(0));
    Realm realm = realms.of(chosen);
    LocalDate day =
        date.flatMap(WrittenDate::read).map(Edtf::earliest).orElseGet(() -> first(realm));
    return new Scene(view, realm, day, answers.of(chosen, day));
  }

  /** The day that the page opens with: the one in the middle of all on which something happened. */
  private static LocalDate first(Realm realm) {
    Collection<LocalDate> turns = realm.turns().keySet();
    return turns.stream().skip(turns.size() / 2).findFirst().orElse(LocalDate.of(1900, 1, 1));
  }

  private BaseMap map(Scene scene) {
    return maps.computeIfAbsent(
        scene.realm().state(), state -> new BaseMap(scene.realm(), site.lookup()));
  }

  /** How what stood in the address was understood, where that is not plain. */
  private Html notes(Scene scene, Optional<String> state, Optional<String> date) {
    List<String> notes = new ArrayList<>();
    state
        .filter(name -> realms.named(name).isEmpty())
        .ifPresent(name -> notes.add(scene.say("day.nostate", name, scene.stateLabel())));
    date.ifPresent(written -> understood(scene, written).ifPresent(notes::add));
    return tag(
        "p",
        cls("notes"),
        attr("data-part", "notes"),
        attr("role", "status"),
        text(notes.stream().collect(Collectors.joining(" "))));
  }

  private static Optional<String> understood(Scene scene, String written) {
    Optional<Edtf> read = WrittenDate.read(written);
    Words words = scene.words();
    if (read.isEmpty()) {
      return Optional.of(words.say("day.unread", written, scene.dayWords()));
    }
    return read.filter(date -> !date.isDay())
        .map(
            date ->
                Sentences.capital(
                    words.say("day.first", words.dates().date(date), scene.dayWords())));
  }

  private Html glance(Scene scene) {
    BaseMap base = map(scene);
    DayMap map = new DayMap(scene, base);
    return tag(
        "div",
        cls("glance"),
        tag(
            "section",
            cls("where"),
            attr("aria-labelledby", "where"),
            tag("h2", attr("id", "where"), text(scene.say("map.title"))),
            tag("div", cls("map"), base.html(), map.html()),
            new MapLegend(scene).html(),
            map.missing(),
            new ThatDay(scene).html()),
        tag("div", cls("who"), new Cards(scene).html(), new StanceMatrix(scene).html()));
  }
}
