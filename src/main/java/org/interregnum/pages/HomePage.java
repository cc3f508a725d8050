package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.IR;

/** The start page: what this is, the one question that it answers best, and the ways in. */
public final class HomePage {

  /** A question that can be asked, with its address. */
  public record Question(String address, String words) {}

  private final Site site;
  private final Lookup lookup;
  private final List<Question> questions;
  private final Answering answering;

  /** Answers the question on the page: a state by its label, and a day. */
  @FunctionalInterface
  public interface Answering {
    /** A sentence. */
    Html of(String state, LocalDate day);
  }

  public HomePage(Site site, List<Question> questions, Answering answering) {
    this.site = site;
    this.lookup = site.lookup();
    this.questions = List.copyOf(questions);
    this.answering = answering;
  }

  /** The whole page. */
  public String html() {
    return Layout.page(
        "Interregnum",
        tag(
            "section",
            cls("hero"),
            tag("h1", text("Who governed, by what right, according to whom, when")),
            tag(
                "p",
                cls("lead"),
                text(
                    "A graph of military occupations, rival governments and diplomatic recognition,"
                        + " read out of encyclopedia articles. Every statement in it can show the"
                        + " words that say it.")),
            form(),
            answer()),
        tag("div", cls("ways"), questions(), entities(), sources()));
  }

  private Html form() {
    List<Node> states = states();
    if (states.isEmpty()) {
      return tag("p", cls("empty"), text("The graph has no state with a government yet."));
    }
    return tag(
        "form",
        cls("day"),
        attr("action", "/queries/governments-on-date"),
        attr("method", "get"),
        field("state", "State", select(states)),
        field("date", "Day", day(states.get(0))),
        tag("button", attr("type", "submit"), text("Who governed?")),
        tag(
            "button",
            cls("plain"),
            attr("type", "submit"),
            attr("formaction", "/on"),
            text("as JSON")));
  }

  /** The answer for the state and the day that the form begins with. */
  private Html answer() {
    return states().stream()
        .findFirst()
        .flatMap(state -> middle(state).map(day -> answering.of(lookup.label(state), day)))
        .map(sentence -> tag("p", cls("sentence"), sentence))
        .orElse(Html.nothing());
  }

  private static Html field(String id, String label, Html control) {
    return tag("p", tag("label", attr("for", id), text(label)), control);
  }

  private Html select(List<Node> states) {
    return tag(
        "select",
        attr("id", "state"),
        attr("name", "state"),
        Html.all(states.stream().map(lookup::label).distinct().map(this::option).toList()));
  }

  private Html option(String label) {
    return tag("option", attr("value", label), text(label));
  }

  private Html day(Node state) {
    return tag(
        "input",
        attr("id", "date"),
        attr("name", "date"),
        attr("required", ""),
        attr("placeholder", "1882-03-01"),
        attr("value", middle(state).map(LocalDate::toString).orElse("")));
  }

  /** The states over which governments are stated, those with the most governments first. */
  private List<Node> states() {
    return lookup
        .triples(Node.ANY, IR.OF_STATE.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .distinct()
        .sorted(
            Comparator.comparingInt((Node state) -> -governments(state).size())
                .thenComparing(lookup::label))
        .toList();
  }

  private List<Node> governments(Node state) {
    return lookup.subjects(IR.OF_STATE, state);
  }

  /** The day in the middle of all that the state's governments have dates for. */
  private Optional<LocalDate> middle(Node state) {
    List<Edtf> dates =
        governments(state).stream()
            .flatMap(
                existence ->
                    Stream.of(IR.START, IR.END).flatMap(p -> lookup.date(existence, p).stream()))
            .sorted()
            .toList();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = dates.get(0).earliest();
    LocalDate last = dates.get(dates.size() - 1).latest();
    return Optional.of(first.plusDays(ChronoUnit.DAYS.between(first, last) / 2).withDayOfMonth(1));
  }

  private Html questions() {
    return tag(
        "section",
        tag("h2", text("Questions")),
        tag(
            "ul",
            cls("questions"),
            Html.all(
                questions.stream().map(q -> tag("li", link(q.address(), q.words()))).toList())));
  }

  private Html entities() {
    List<Html> kinds = Kinds.ENTITIES.stream().map(this::kind).flatMap(Optional::stream).toList();
    return tag(
        "section", tag("h2", text("In the graph")), tag("ul", cls("kinds"), Html.all(kinds)));
  }

  private Optional<Html> kind(Resource type) {
    int size = lookup.subjects(RDF.type, type.asNode()).size();
    String label = Plurals.of(lookup.label(type.asNode()));
    return size == 0
        ? Optional.empty()
        : Optional.of(
            tag(
                "li",
                link("/entities#" + type.getLocalName().toLowerCase(java.util.Locale.ROOT), label),
                tag("span", cls("count"), text(size))));
  }

  private Html sources() {
    List<Html> articles =
        site.documents().stream()
            .map(node -> tag("li", link(site.addresses().link(node.getURI()), lookup.label(node))))
            .toList();
    return tag("section", tag("h2", text("Read from")), tag("ul", Html.all(articles)));
  }
}
