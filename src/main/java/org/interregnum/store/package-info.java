/**
 * The graph on disk, for more of it than memory holds: a folder that one program at a time has, in
 * which the current generation of the data stands whole at every moment.
 *
 * <p>A generation is a TDB2 database that is written once and then only read. A new one is loaded
 * beside the old one, brought to the disk, and made the current one by renaming a file that names
 * it. Whatever ends the program, that file names the old one or the new one, and both are whole;
 * what is named by nothing is deleted at the next start.
 */
package org.interregnum.store;
