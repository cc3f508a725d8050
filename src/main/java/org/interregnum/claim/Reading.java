package org.interregnum.claim;

import java.util.List;

/**
 * What was read out of one document: its claims in text order and the things that they name.
 *
 * <p>Each {@code subject} and {@code object} of a claim, and the {@code qualifier} of a cession, is
 * the name of one of the entities.
 *
 * @param source the document's slug
 * @param title the document's title
 */
public record Reading(String source, String title, List<Claim> claims, List<NamedEntity> entities) {
  public Reading {
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
  }
}
