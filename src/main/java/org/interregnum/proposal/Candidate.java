package org.interregnum.proposal;

/**
 * An item that an entity may be, as the service has it.
 *
 * @param description empty where the service gives none
 * @param score of the service's own measure, by which it orders
 * @param sure whether the service itself would take it for a match
 */
public record Candidate(String qid, String name, String description, double score, boolean sure) {}
