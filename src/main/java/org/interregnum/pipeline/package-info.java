/**
 * The one place that knows the order of the rooms: articles in, what is made of them out. Looks at
 * every room but {@code server} and {@code cli}.
 */
package org.interregnum.pipeline;
