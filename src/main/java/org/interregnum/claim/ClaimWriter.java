package org.interregnum.claim;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/** Takes claims one by one and writes each as a row of the claim table. */
public interface ClaimWriter extends Closeable, Flushable {

  void write(Claim claim) throws IOException;
}
