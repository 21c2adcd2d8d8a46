package bucket32.course;

import java.time.Duration;
import java.util.List;

/**
 * Hold how long each of several waits was.
 *
 * @param sorted the waits, shortest first; at least one
 */
public record Waits(List<Duration> sorted) {

  public Waits {
    sorted = sorted.stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("waits must be at least one, but were none; measure one");
    }
  }

  /** Return the middle one, in milliseconds. */
  public long median() {
    return percentile(50);
  }

  /**
   * Return the shortest wait that so many percent did not exceed, in milliseconds.
   *
   * <p>Example: of the waits 1 ms to 100 ms {@code percentile(95)} is 95.
   */
  public long percentile(int percent) {
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(Math.max(rank, 1) - 1).toMillis();
  }
}
