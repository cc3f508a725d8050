/** Counting what the server does, and telling it as Prometheus reads it. */
package org.interregnum.server.metrics;
