package org.interregnum.cli;

import java.util.Optional;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.store.Generation;
import org.interregnum.store.Store;
import org.interregnum.store.StoreException;

/** Keeps the served graph in a store. What it has of a build is not loaded again. */
final class OnDisk implements GraphKeeper {

  private final Store store;
  private final Console console;
  private final Faults faults;
  private final Check check;

  /**
   * @param check what a graph has to pass before it takes the place of one that is there already
   */
  OnDisk(Store store, Console console, Faults faults, Check check) {
    this.store = store;
    this.console = console;
    this.faults = faults;
    this.check = check;
  }

  @Override
  public Held first(CurrentGraph graph)
      throws BuildException, StoreException, InterruptedException {
    BuiltGraph built = graph.built();
    Optional<Generation> before = store.current();
    if (before.isPresent() && before.get().build().equals(built.name())) {
      return held(before.get());
    }
    if (before.isEmpty()) {
      return next(built, data -> {});
    }
    try {
      Held next = next(built, check);
      store.leave(before.get());
      return next;
    } catch (BuildException | StoreException e) {
      faults.report(e);
      console.err().println("The graph from before is served.");
      return held(before.get());
    }
  }

  @Override
  public Held next(BuiltGraph built, Check passed) throws BuildException, StoreException {
    String name = built.name();
    Generation fresh = store.load(name, built::send);
    boolean kept = false;
    try {
      if (!built.name().equals(name)) {
        throw new BuildException(
            built.manifest()
                + ": the graph was built anew while it was loaded; it is loaded again.");
      }
      passed.pass(fresh.dataset());
      store.keep(fresh);
      kept = true;
    } finally {
      if (!kept) {
        store.leave(fresh);
      }
    }
    return held(fresh);
  }

  private Held held(Generation generation) {
    return new Held(generation.dataset(), () -> store.leave(generation));
  }
}
