package org.interregnum.pages.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.Statement;
import org.interregnum.pages.View;
import org.interregnum.pages.Words;

/**
 * One state on one day, as one reader sees it: what every part of the explorer is made from.
 *
 * @param view the graph and the reader's language
 * @param realm all about the state
 * @param day the day
 * @param answer what holds on it
 */
record Scene(View view, Realm realm, LocalDate day, DayAnswer answer) {

  Words words() {
    return view.words();
  }

  String say(String key, Object... values) {
    return words().say(key, values);
  }

  String stateLabel() {
    return view.label(realm.state());
  }

  String dayWords() {
    return view.dates().day(day);
  }

  /** The address of the same state on another day. */
  String on(LocalDate other) {
    return "/?state=" + URLEncoder.encode(stateLabel(), StandardCharsets.UTF_8) + "&date=" + other;
  }

  String certainty(boolean certain) {
    return say(certain ? "certain" : "possible");
  }

  /** A kind of stance in a word; one that we have no word for by its own. */
  String stance(String kind) {
    return words().find("stance." + kind).orElse(kind);
  }

  /** Who, or how many, took a stance of a kind. */
  String count(String kind, String number) {
    String key = "count." + kind;
    return words().has(key) ? say(key, number) : stance(kind) + ": " + number;
  }

  /** A statement as a sentence with its date, without markup: the name of its mark. */
  String told(Statement statement) {
    Optional<String> when = statement.when(words());
    return statement.sentence(view).plain() + when.map(words -> ", " + words).orElse("");
  }

  String address(Statement statement) {
    return view.address(statement.node());
  }

  /** A party by its name, with its mark before it where it has one. */
  Html party(Node party) {
    return realm.isMarked(party)
        ? Html.all(Drawn.badge(realm.mark(party)), Html.text(" "), view.link(party))
        : view.link(party);
  }
}
