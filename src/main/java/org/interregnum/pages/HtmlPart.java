package org.interregnum.pages;

/** What an element is made of: further pieces and attributes. */
public sealed interface HtmlPart permits Html, HtmlAttribute {}
