package org.interregnum.pipeline;

import org.interregnum.claim.Reading;
import org.interregnum.graph.SourceText;

/** An article read whole: its text, and what was read out of it. */
public record SourceReading(SourceText text, Reading reading) {}
