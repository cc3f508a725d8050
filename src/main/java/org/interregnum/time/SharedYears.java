package org.interregnum.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.YearSource;

/** Gives the dates of a list the year and the preposition that only one of them carries. */
final class SharedYears {

  private static final Set<String> JOINTS =
      Set.of("and", "or", ",", ", and", "&", "and on", "and in");

  private SharedYears() {}

  static List<TemporalExpression> complete(String sentence, List<TemporalExpression> found) {
    List<TemporalExpression> result = new ArrayList<>(found);
    for (int i = result.size() - 2; i >= 0; i--) {
      if (areListed(sentence, result.get(i), result.get(i + 1))) {
        result.set(i, withYearOf(result.get(i), result.get(i + 1)));
      }
    }
    for (int i = 1; i < result.size(); i++) {
      TemporalExpression left = result.get(i - 1);
      TemporalExpression right = result.get(i);
      if (right.role() == TemporalRole.NONE && areListed(sentence, left, right)) {
        result.set(i, right.with(left.role(), right.moment()));
      }
    }
    return result;
  }

  private static boolean areListed(
      String sentence, TemporalExpression left, TemporalExpression right) {
    return right.begin() - left.end() < 10
        && right.moment() instanceof CalendarDate
        && left.moment() instanceof CalendarDate
        && JOINTS.contains(sentence.substring(left.end(), right.begin()).strip());
  }

  private static TemporalExpression withYearOf(TemporalExpression left, TemporalExpression right) {
    CalendarDate early = (CalendarDate) left.moment();
    CalendarDate late = (CalendarDate) right.moment();
    boolean shares =
        early.yearSource() == YearSource.ABSENT
            && early.part() != 0
            && late.part() != 0
            && (early.day() != 0) == (late.day() != 0);
    return shares ? left.with(left.role(), early.sharing(late)) : left;
  }
}
