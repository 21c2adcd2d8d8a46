package bucket32.trial;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** List the schemes that a device is tried with: those of the public vectors, and drawn ones. */
final class Schemes {

  /** Hold one problem: a scheme, and which part of its endless matrix. */
  record Problem(BucketScheme scheme, AttentionShape shape) {

    @Override
    public String toString() {
      return Matrices.words(scheme) + " for " + shape.queryLength() + " queries, "
          + shape.keyLength() + " keys and " + shape.pastSeenTokens() + " past";
    }
  }

  /** Where a logarithm in floats or a rounded quotient has been seen to put a bucket too low. */
  static final List<BucketScheme> DRIFTING = List.of(
      BucketScheme.t5(12, 375, Matrices.direction(true)),
      BucketScheme.t5(12, 81, Matrices.direction(true)),
      BucketScheme.t5(20, 160, Matrices.direction(true)),
      BucketScheme.t5(72, 100, Matrices.direction(false)));

  private static final int FEWEST_BUCKETS = 4;
  private static final int MOST_BUCKETS = 512;
  private static final int MOST_MAX_DISTANCE = 5000;
  private static final int LONGEST = 150;

  private Schemes() {}

  /** Return the schemes of a file of vectors, each once. */
  static List<BucketScheme> ofVectors(Path csv) throws IOException {
    return Files.readAllLines(csv).stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(cell -> BucketScheme.t5(
            Integer.parseInt(cell[0]),
            Integer.parseInt(cell[1]),
            Matrices.direction(Boolean.parseBoolean(cell[2]))))
        .distinct()
        .toList();
  }

  /** Return a problem that no group of work items divides, and one far from the beginning. */
  static List<Problem> small(List<BucketScheme> schemes) {
    List<Problem> problems = new ArrayList<>();
    for (BucketScheme scheme : schemes) {
      problems.add(new Problem(scheme, new AttentionShape(97, 311, 40)));
      problems.add(new Problem(scheme, new AttentionShape(3, 70, 2L * scheme.maxDistance())));
    }
    return problems;
  }

  /** Draw schemes and shapes; a seed gives the same again. */
  static List<Problem> drawn(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Problem> problems = new ArrayList<>();
    while (problems.size() < count) {
      boolean bidirectional = random.nextBoolean();
      int numBuckets = random.nextInt(FEWEST_BUCKETS, MOST_BUCKETS + 1);
      int maxExact = numBuckets / (bidirectional ? 2 : 1) / 2;
      int maxDistance = random.nextInt(maxExact + 1, MOST_MAX_DISTANCE);
      problems.add(new Problem(
          BucketScheme.t5(numBuckets, maxDistance, Matrices.direction(bidirectional)),
          new AttentionShape(
              random.nextInt(1, LONGEST),
              random.nextInt(1, LONGEST),
              random.nextInt(0, 2 * maxDistance))));
    }
    return problems;
  }
}
