/** What is sent to readers of bytes to see them fail: inputs that were changed here and there. */
package org.interregnum.fuzz;
