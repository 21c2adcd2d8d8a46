package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.BucketTable;
import bucket32.core.Interval;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/** Find where schemes stop giving the same answer. */
public final class Parting {

  private Parting() {}

  /**
   * Return the nearest offset, at least 0, whose bucket is not the same in all schemes.
   *
   * <p>Example: of the T5 and the course reading of (32, 128) it is 128; of a scheme and itself
   * there is none.
   */
  public static OptionalLong ofBuckets(Collection<BucketScheme> schemes) {
    var tables = schemes.stream().map(BucketTable::of).toList();
    return nearest(
        schemes,
        offset -> tables.stream()
                .mapToInt(table -> table.bucketOfOffset(offset))
                .distinct()
                .count()
            > 1);
  }

  /**
   * Return the nearest offset, at least 0, at which something differs among schemes that changes
   * with the bucket alone.
   *
   * <p>Between two boundaries nothing changes, so only the boundaries are asked.
   */
  public static OptionalLong nearest(Collection<BucketScheme> schemes, LongPredicate differs) {
    return schemes.stream()
        .flatMapToLong(Parting::boundaries)
        .sorted()
        .distinct()
        .filter(differs)
        .findFirst();
  }

  private static LongStream boundaries(BucketScheme scheme) {
    return scheme.intervals().stream()
        .filter(Interval::isUsed)
        .mapToLong(Interval::first)
        .filter(first -> first >= 0);
  }
}
