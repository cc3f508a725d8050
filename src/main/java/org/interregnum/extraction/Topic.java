package org.interregnum.extraction;

import java.util.List;
import java.util.Optional;
import org.interregnum.lexicon.State;
import org.interregnum.mention.Entity;

/** What the document is about, as its title, infobox and wording tell. */
interface Topic {

  /** The state whose government is in question. */
  Optional<Entity> mainState();

  /** The government or state that the infobox describes: the owner of its offices and seats. */
  Optional<Entity> polity();

  /** The government or regime that the infobox describes, as something that begins and ends. */
  Optional<Entity> regime();

  /** The powers that the title names as occupiers; none where it names no occupation. */
  List<Entity> occupiers();

  /** The state that a name or description such as {@code Peruvian Republic} means. */
  Optional<State> state(String name);
}
