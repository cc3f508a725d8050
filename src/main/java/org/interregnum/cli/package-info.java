/**
 * The commands: one small class each, the console, and the exit codes. The work itself is done in
 * the other rooms.
 */
package org.interregnum.cli;
