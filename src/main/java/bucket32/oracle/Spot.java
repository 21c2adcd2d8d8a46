package bucket32.oracle;

import bucket32.core.Rule;

/**
 * Hold an offset that was drawn, and the zone it was drawn from.
 *
 * @param zone on the side before the query
 * @param sign -1 for keys after the query
 */
record Spot(Zone zone, long distance, int sign) {

  long offset() {
    return sign * distance;
  }

  /** Return the offset of another distance on the same side. */
  Spot at(long otherDistance) {
    return new Spot(zone, otherDistance, sign);
  }

  /** Say where the offset lands, as a template. */
  String place() {
    String bucket = "bucket(" + offset() + ")";
    if (zone.rule() == Rule.EXACT) {
      return "Below distance {max_exact} each distance has a bucket of its own: offset " + offset()
          + " has bucket {" + bucket + "}.";
    }
    String start = "Offset " + offset() + " lands in bucket {" + bucket
        + "}, which begins at {first(" + bucket + ")}";
    return zone.rule() == Rule.FINAL
        ? start + " and takes all that is farther."
        : start + " and ends at {last(" + bucket + ")}.";
  }
}
