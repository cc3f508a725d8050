package org.interregnum.statement;

import org.interregnum.statement.Content.Appointment;
import org.interregnum.statement.Content.Cession;
import org.interregnum.statement.Content.Control;
import org.interregnum.statement.Content.Existence;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Occupation;
import org.interregnum.statement.Content.Participation;
import org.interregnum.statement.Content.Seat;
import org.interregnum.statement.Content.Stance;
import org.interregnum.statement.Content.Succession;
import org.interregnum.statement.Content.Support;
import org.interregnum.statement.Content.Tenure;

/** What to do with each form of {@link Content}: a switch that the compiler checks for gaps. */
public interface ContentCases<R> {

  R occupation(Occupation occupation);

  R existence(Existence existence);

  R tenure(Tenure tenure);

  R appointment(Appointment appointment);

  R seat(Seat seat);

  R control(Control control);

  R stance(Stance stance);

  R happening(Happening happening);

  R participation(Participation participation);

  R cession(Cession cession);

  R succession(Succession succession);

  R support(Support support);
}
