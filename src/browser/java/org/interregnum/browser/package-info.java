/** The pages as a person meets them: the whole program behind them and Chromium before them. */
package org.interregnum.browser;
