package org.interregnum.linking;

import java.math.BigDecimal;

/** A point on the earth in decimal degrees (WGS84), in the precision of its source. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

  private static final BigDecimal POLE = BigDecimal.valueOf(90);
  private static final BigDecimal ANTIMERIDIAN = BigDecimal.valueOf(180);

  public Coordinates {
    if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(ANTIMERIDIAN) > 0) {
      throw new IllegalArgumentException("no point on the earth: " + latitude + ", " + longitude);
    }
  }
}
