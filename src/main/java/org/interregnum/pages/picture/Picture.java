package org.interregnum.pages.picture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.View;
import org.interregnum.pages.explorer.Geo;

/** A way to draw an answer. */
public sealed interface Picture permits MapPicture, MatrixPicture, NetPicture, YearsPicture {

  /** Longer answers are tables alone: a picture of more rows shows nothing. */
  int MOST_ROWS = 200;

  /** The picture that suits an answer best, or empty where none does. */
  static Optional<Html> of(Rows rows, View view) {
    if (rows.size() == 0 || rows.size() > MOST_ROWS) {
      return Optional.empty();
    }
    return Stream.<List<Picture>>of(
            List.of(new MatrixPicture(rows, view), new MapPicture(rows, view)),
            List.of(new NetPicture(rows, view), new YearsPicture(rows, view)))
        .flatMap(List::stream)
        .filter(Picture::suits)
        .findFirst()
        .map(Picture::html);
  }

  /** Places on a map; empty where none of them has a point on the earth. */
  static Optional<Html> places(Collection<Node> places, View view) {
    List<Map<String, Node>> rows =
        places.stream()
            .flatMap(
                place ->
                    Geo.point(place, view.lookup())
                        .map(point -> Map.of("place", place, "wkt", point))
                        .stream())
            .toList();
    MapPicture map = new MapPicture(new Rows(List.of("place", "wkt"), rows), view);
    return map.suits() ? Optional.of(map.html()) : Optional.empty();
  }

  /** Whether the answer has the columns, and the values in them, that the picture is made of. */
  boolean suits();

  Html html();
}
