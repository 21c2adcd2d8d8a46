package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.core.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Draw what a question is about.
 *
 * @param room how many positions a key may stand at
 */
record Drawing(Premise premise, List<Zone> zones, Draw draw, Difficulty difficulty, int room) {

  /** Hold a query and a key. */
  record Pair(long query, long key) {

    @Override
    public String toString() {
      return "(" + query + ", " + key + ")";
    }
  }

  int below(int bound) {
    return draw.below(bound);
  }

  boolean toss() {
    return draw.below(2) == 0;
  }

  int bucket(Spot spot) {
    return premise.scheme().bucketOfOffset(spot.offset());
  }

  /** Draw an offset; a final bucket has one of every difficulty. */
  Spot spot() {
    return spot(rule -> true).orElseThrow();
  }

  /** Draw an offset placed by one of some rules, if there is one of this difficulty. */
  Optional<Spot> spot(Predicate<Rule> rules) {
    List<Zone> fitting = zones.stream()
        .filter(zone -> rules.test(zone.rule()) && zone.has(difficulty))
        .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Zone zone = fitting.get(draw.below(fitting.size()));
    return Optional.of(new Spot(zone, zone.draw(difficulty, draw), sign()));
  }

  /** Draw an offset of the same bucket, or of the same rule where offsets do not share. */
  Spot neighbour(Spot spot) {
    return spot.at(spot.zone().draw(difficulty, draw));
  }

  /** Return offsets just beyond the boundaries of the zone of one; there is at least one. */
  List<Spot> beyond(Spot spot) {
    Zone zone = spot.zone();
    List<Spot> beyond = new ArrayList<>();
    long reach = difficulty == Difficulty.HARD ? 1 : 1 + draw.below(5);
    if (zone.rule() != Rule.FINAL) {
      beyond.add(spot.at(zone.last() + reach));
    }
    if (zone.first() > 0) {
      beyond.add(spot.at(Math.max(0, zone.first() - reach)));
    }
    return beyond;
  }

  /** Draw a query and a key at an offset. */
  Pair pair(long offset) {
    long nearer = draw.below(room);
    return offset >= 0 ? new Pair(nearer + offset, nearer) : new Pair(nearer, nearer - offset);
  }

  private int sign() {
    return premise.direction() == Direction.BIDIRECTIONAL && toss() ? -1 : 1;
  }
}
