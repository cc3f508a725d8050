package org.interregnum.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a statement says, its time left out: one form for each kind of claim. */
public sealed interface Content {

  /** Calls the case for the form that this has. */
  <R> R match(ContentCases<R> cases);

  /** The part that two claims must share to be about one fact; the rest adds up. */
  default Content identity() {
    return this;
  }

  /** With the details of another of the same identity added. */
  default Content and(Content same) {
    return this;
  }

  /**
   * The things in its roles. An office stands for its owner; the event that happens, or in which
   * somebody takes part, is a statement of its own and left out.
   */
  default List<HistoricEntity> entities() {
    return match(ContentEntities.CASES);
  }

  /** Such as {@code stance/costa-rica/government-of-la-magdalena/recognised}. */
  default String path() {
    return match(ContentPath.CASES);
  }

  /** A state occupies a state or a place. */
  record Occupation(HistoricEntity occupier, HistoricEntity occupied) implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.occupation(this);
    }
  }

  /**
   * A government exists.
   *
   * @param status such as {@code in exile}; empty where a source says no more than that it existed
   */
  record Existence(HistoricEntity government, HistoricEntity state, Optional<String> status)
      implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.existence(this);
    }
  }

  /** A person holds an office. */
  record Tenure(HistoricEntity person, Office office) implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.tenure(this);
    }
  }

  /**
   * Somebody appoints or elects a person.
   *
   * @param appointer empty where no source names one
   * @param title the office's title; its spelling is no part of the identity
   * @param office the office, where some statement says whose the title is
   */
  record Appointment(
      Optional<HistoricEntity> appointer,
      HistoricEntity appointee,
      String title,
      Optional<Office> office)
      implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.appointment(this);
    }

    @Override
    public Content identity() {
      return new Appointment(appointer, appointee, Slug.of(title), Optional.empty());
    }

    Appointment to(Office known) {
      return new Appointment(appointer, appointee, title, Optional.of(known));
    }
  }

  /** A government or state sits at a place; the kind is {@code capital} or {@code headquarters}. */
  record Seat(HistoricEntity of, HistoricEntity place, String seatKind) implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.seat(this);
    }
  }

  /** Somebody controls a place; the kind is {@code held} or {@code administered}. */
  record Control(HistoricEntity who, HistoricEntity place, String controlKind) implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.control(this);
    }
  }

  /**
   * Somebody takes a stance towards a government, a person, an act.
   *
   * @param stance such as {@code recognised}
   * @param capacities as what the target is recognised, in the sources' words; adds up
   */
  record Stance(
      HistoricEntity holder, HistoricEntity towards, String stance, List<String> capacities)
      implements Content {
    public Stance {
      capacities = List.copyOf(capacities);
    }

    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.stance(this);
    }

    @Override
    public Content identity() {
      return new Stance(holder, towards, stance, List.of());
    }

    @Override
    public Content and(Content same) {
      return new Stance(holder, towards, stance, union(capacities, ((Stance) same).capacities));
    }
  }

  /**
   * An event happens. The event is the statement: both are one thing in the graph.
   *
   * @param types such as {@code treaty}; adds up
   * @param places adds up
   */
  record Happening(HistoricEntity event, List<String> types, List<HistoricEntity> places)
      implements Content {
    public Happening {
      types = List.copyOf(types);
      places = List.copyOf(places);
    }

    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.happening(this);
    }

    @Override
    public Content identity() {
      return new Happening(event, List.of(), List.of());
    }

    @Override
    public Content and(Content same) {
      Happening other = (Happening) same;
      return new Happening(event, union(types, other.types), union(places, other.places));
    }
  }

  /** Somebody takes part in an event, in a role such as {@code signatory}. */
  record Participation(HistoricEntity event, HistoricEntity participant, String role)
      implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.participation(this);
    }
  }

  /** A state gives up territory to another. */
  record Cession(HistoricEntity by, HistoricEntity territory, HistoricEntity to)
      implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.cession(this);
    }
  }

  /** One follows another in an {@code office}, as {@code government} or as {@code state}. */
  record Succession(HistoricEntity from, HistoricEntity to, String successionKind)
      implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.succession(this);
    }
  }

  /** One backs another, with {@code arms} for example. */
  record Support(HistoricEntity supporter, HistoricEntity supported, String supportKind)
      implements Content {
    @Override
    public <R> R match(ContentCases<R> cases) {
      return cases.support(this);
    }
  }

  private static <T extends Comparable<? super T>> List<T> union(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
  }
}
