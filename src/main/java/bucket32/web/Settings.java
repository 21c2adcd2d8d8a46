package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.T5Defaults;
import bucket32.oracle.Question.Stated;
import bucket32.oracle.Reading;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Hold what a page, or its address, says by name: {@code buckets}, {@code max_distance}, {@code
 * direction}, {@code reading} and whatever else a question needs.
 *
 * <p>What is not said, or left empty, is T5's. What is said and makes no sense is refused with an
 * {@link IllegalArgumentException} that names rule, value and cure.
 */
public record Settings(Map<String, String> values) {

  /** Four times what the largest published model uses, and about a second's work in a browser. */
  private static final int MOST_BUCKETS = 2048;

  /** Take names and values in turn. Example: {@code of("buckets", "32")}. */
  public static Settings of(String... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int index = 0; index + 1 < namesAndValues.length; index += 2) {
      values.put(namesAndValues[index], namesAndValues[index + 1]);
    }
    return new Settings(values);
  }

  String text(String name, String otherwise) {
    String value = values.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  boolean has(String name) {
    return !text(name, "").isEmpty();
  }

  long whole(String name, long otherwise) {
    String value = text(name, Long.toString(otherwise));
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          name + " must be a whole number of at most 64 bits, but was '" + value + "'; use digits");
    }
  }

  /** Return a number within bounds. */
  int whole(String name, int least, int most, int otherwise) {
    long value = whole(name, otherwise);
    if (value < least || value > most) {
      throw new IllegalArgumentException(name + " must be from " + least + " to " + most
          + ", but was " + value
          + (value < least ? "; use " + least + " or more" : "; use " + most + " or less"));
    }
    return (int) value;
  }

  Stated stated() {
    int numBuckets =
        whole("buckets", Integer.MIN_VALUE, Integer.MAX_VALUE, T5Defaults.numBuckets());
    if (numBuckets > MOST_BUCKETS) {
      throw new IllegalArgumentException("num_buckets must be at most " + MOST_BUCKETS
          + " on a page, but was " + numBuckets + "; for more use ./kata bucket");
    }
    return new Stated(
        numBuckets,
        whole("max_distance", Integer.MIN_VALUE, Integer.MAX_VALUE, T5Defaults.maxDistance()),
        direction());
  }

  BucketScheme scheme() {
    return stated().under(reading()).scheme();
  }

  Reading reading() {
    String name = text("reading", Reading.T5.id());
    return Reading.named(name)
        .orElseThrow(() -> new IllegalArgumentException("reading must be t5, book, course or prose,"
            + " but was '" + name + "'; use one of these"));
  }

  private Direction direction() {
    String name = text("direction", "causal");
    return switch (name) {
      case "causal" -> Direction.CAUSAL;
      case "bidirectional" -> Direction.BIDIRECTIONAL;
      default ->
        throw new IllegalArgumentException(
            "direction must be causal or bidirectional, but was '" + name + "'; use one of these");
    };
  }
}
