package org.interregnum.pages.explorer;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.pages.Html;

/** What sentences ask for beside their words. */
final class Sentences {

  private Sentences() {}

  /** The same piece with a capital letter at its beginning, as a sentence opens. */
  static Html opened(Html piece) {
    if (piece instanceof Html.Text text) {
      return Html.text(capital(text.text()));
    }
    if (piece instanceof Html.Pieces pieces) {
      return Html.all(opened(pieces.pieces()));
    }
    Html.Element element = (Html.Element) piece;
    return new Html.Element(element.name(), element.attributes(), opened(element.children()));
  }

  private static List<Html> opened(List<Html> pieces) {
    List<Html> opened = new ArrayList<>(pieces);
    for (int i = 0; i < opened.size(); i++) {
      if (!opened.get(i).plain().isEmpty()) {
        opened.set(i, opened(opened.get(i)));
        break;
      }
    }
    return opened;
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
