package bucket32.mistakes;

import java.util.List;
import java.util.function.Supplier;

/**
 * Ask the classes of {@code bucket32.core} the questions of one exercise.
 *
 * <p>Which classes those are is up to who loads this one: beside the reference it answers rightly,
 * beside a learner's classes as the learner's do. No probe asks what an exercise leaves open, so a
 * right program answers as the reference does, however odd it looks.
 */
public final class Probes implements Supplier<List<String>> {

  private final List<Probe> probes;

  /** Gather the probes of an exercise by its name; an unknown one has none. */
  public Probes(String exercise) {
    probes = switch (exercise) {
      case "start" -> PositionProbes.start();
      case "relative-position" -> PositionProbes.relativePosition();
      case "distance" -> PositionProbes.distance();
      case "exact-buckets" -> BucketProbes.exact();
      case "log-buckets" -> BucketProbes.logarithmic();
      case "final-bucket" -> FinalProbes.bucket();
      case "final-start" -> FinalProbes.start();
      case "two-directions" -> SchemeProbes.twoDirections();
      case "t5-scheme" -> SchemeProbes.t5();
      default -> List.of();
    };
  }

  /** Return the probes, those of a part in the order of growing distance. */
  public List<Probe> list() {
    return probes;
  }

  /** Return the answers of the classes this one was loaded beside. */
  @Override
  public List<String> get() {
    return probes.stream().map(Probe::answer).toList();
  }
}
