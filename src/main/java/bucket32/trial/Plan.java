package bucket32.trial;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Say how much of everything is tried.
 *
 * @param which whether it is only to be said which device would be tried
 * @param quick whether it is only to be seen that it runs
 * @param seed draws the schemes of the checks
 * @param vectors the file of the public vectors
 * @param out the folder or file for the recording, if one is wanted
 * @param force whether a recording that is there may be replaced
 */
record Plan(
    boolean which, boolean quick, long seed, Path vectors, Optional<Path> out, boolean force) {

  /** The scheme that is timed: T5's encoder. */
  static final BucketScheme TIMED = BucketScheme.t5(32, 128, Direction.BIDIRECTIONAL);

  static final int HEADS = 8;

  /** Java's array of floats, core's strips and the device's own array. */
  private static final long ROOM_FOR_LARGEST_BIAS = 1400L << 20;

  /**
   * Read the words after the command.
   *
   * @throws IllegalArgumentException if one is not known, or its value is none
   */
  static Plan of(List<String> words) {
    boolean which = false;
    boolean quick = false;
    boolean force = false;
    long seed = new SplittableRandom().nextInt(1, 1_000_000);
    Path vectors = Path.of("checks", "public.csv");
    Optional<Path> out = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "--which" -> which = true;
        case "--quick" -> quick = true;
        case "--force" -> force = true;
        case "--seed" -> seed = seed(value(words, ++i));
        case "--vectors" -> vectors = Path.of(value(words, ++i));
        case "--out" -> out = Optional.of(Path.of(value(words, ++i)));
        default ->
          throw new IllegalArgumentException(
              "'" + word + "' is not known; use --which, --quick, --seed N, --out FILE or --force");
      }
    }
    return new Plan(which, quick, seed, vectors, out, force);
  }

  private static String value(List<String> words, int place) {
    if (place == words.size()) {
      throw new IllegalArgumentException(words.get(place - 1) + " must be followed by a value");
    }
    return words.get(place);
  }

  private static long seed(String word) {
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(
          "--seed must be a whole number, but was '" + word + "'; use --seed 1");
    }
  }

  /** Return how long the texts of the matrices are: doubling, the last is the one that is shown. */
  List<Integer> sizes() {
    return doubling(256, quick ? 256 : 4096);
  }

  int largest() {
    return sizes().get(sizes().size() - 1);
  }

  /** Return the same for the biases, as far as Java and the device have room. */
  List<Integer> biasSizes(long largestArray) {
    int most = quick ? 256 : 4096;
    while (most > 256
        && (4L * HEADS * most * most > largestArray
            || most == 4096 && Runtime.getRuntime().maxMemory() < ROOM_FOR_LARGEST_BIAS)) {
      most /= 2;
    }
    return doubling(Math.min(most, quick ? 256 : 512), most);
  }

  private static List<Integer> doubling(int from, int to) {
    return IntStream.iterate(from, size -> size <= to, size -> 2 * size).boxed().toList();
  }

  int runs() {
    return quick ? 3 : 30;
  }

  int drawnSchemes() {
    return quick ? 10 : 200;
  }

  int freshProcesses() {
    return quick ? 1 : 5;
  }
}
