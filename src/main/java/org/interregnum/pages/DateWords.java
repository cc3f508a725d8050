package org.interregnum.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.interregnum.time.Edtf;

/** Dates and periods in the words of a language, as precise as the source and no more. */
public final class DateWords {

  private final Words words;

  DateWords(Words words) {
    this.words = words;
  }

  /** {@code 26 June 1881}, {@code June 1882}, {@code late 1883}, {@code about 1881}. */
  public String date(Edtf date) {
    return date.approximate() ? words.say("date.about", exact(date)) : exact(date);
  }

  /** {@code 26 June 1881}. */
  public String day(LocalDate day) {
    return exact(Edtf.ofDay(day));
  }

  private String exact(Edtf date) {
    if (date.part() == 0) {
      return Integer.toString(date.year());
    }
    if (date.part() > 12) {
      return words.say("date.part." + date.part(), date.year());
    }
    String month = words.say("date.month." + date.part());
    return date.isDay()
        ? words.say("date.day", date.day(), month, date.year())
        : words.say("date.month", month, date.year());
  }

  /** {@code on 26 June 1881}, {@code in June 1882}. */
  public String when(Edtf date) {
    return words.say(date.isDay() && !date.approximate() ? "date.on" : "date.in", date(date));
  }

  /**
   * {@code from 1881 to 1883}, {@code until 1925}, {@code on 26 June 1881}; empty where nothing is
   * known.
   */
  public Optional<String> period(Optional<Edtf> start, Optional<Edtf> end) {
    if (start.isPresent() && start.equals(end)) {
      return start.map(this::when);
    }
    if (start.isPresent() && end.isPresent()) {
      return Optional.of(words.say("date.fromTo", date(start.get()), date(end.get())));
    }
    return start
        .map(date -> words.say("date.from", date(date)))
        .or(() -> end.map(date -> words.say("date.until", date(date))));
  }

  /** The words for an EDTF text, or the text itself where it is of a form that we do not read. */
  public String of(String edtf) {
    return Edtf.parse(edtf).map(this::date).orElse(edtf);
  }
}
