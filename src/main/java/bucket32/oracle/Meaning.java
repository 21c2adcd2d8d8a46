package bucket32.oracle;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;
import bucket32.core.RelativePosition;
import bucket32.core.Rule;
import bucket32.oracle.Value.Truth;
import bucket32.oracle.Value.Whole;
import bucket32.oracle.Value.Word;

/** Say what a word of the vocabulary is worth, given numbers: the one place that asks the scheme. */
interface Meaning {

  Value of(Premise premise, long[] given);

  /** Read QUERY, KEY or an OFFSET from the first numbers. */
  private static long offset(long[] given, int numbers) {
    if (numbers == 1) {
      return given[0];
    }
    if (given[0] < 0 || given[1] < 0) {
      throw new IllegalArgumentException("a position must be 0 or more, but was "
          + Math.min(given[0], given[1])
          + "; count tokens from 0");
    }
    return RelativePosition.offset(given[0], given[1]);
  }

  static Value offset(Premise premise, long[] given) {
    return new Whole(offset(given, 2));
  }

  static Value relative(Premise premise, long[] given) {
    return new Whole(-offset(given, 2));
  }

  static Value distance(Premise premise, long[] given) {
    return new Whole(RelativePosition.distance(-offset(given, given.length), premise.direction()));
  }

  static Value bucket(Premise premise, long[] given) {
    return new Whole(premise.scheme().bucketOfOffset(offset(given, given.length)));
  }

  static Value lands(Premise premise, long[] given) {
    long offset = offset(given, given.length - 1);
    return new Truth(premise.scheme().bucketOfOffset(offset) == given[given.length - 1]);
  }

  static Value share(Premise premise, long[] given) {
    BucketScheme scheme = premise.scheme();
    return new Truth(scheme.bucketOfOffset(given[0]) == scheme.bucketOfOffset(given[1]));
  }

  static Value rule(Premise premise, long[] given) {
    int bucket = premise.scheme().bucketOfOffset(offset(given, given.length));
    return new Word(Words.of(premise.scheme().interval(bucket).rule()));
  }

  static Value ruleOf(Premise premise, long[] given) {
    return new Word(Words.of(interval(premise, given[0]).rule()));
  }

  static Value first(Premise premise, long[] given) {
    return new Whole(used(premise, given[0]).first());
  }

  static Value last(Premise premise, long[] given) {
    return new Whole(ended(premise, given[0]).last());
  }

  static Value count(Premise premise, long[] given) {
    boolean unused = interval(premise, given[0]).rule() == Rule.UNUSED;
    return new Whole(unused ? 0 : ended(premise, given[0]).count());
  }

  static Interval ended(Premise premise, long bucket) {
    Interval interval = used(premise, bucket);
    if (!interval.hasEnd()) {
      throw new IllegalArgumentException(
          "bucket " + bucket + " has no end; ask for its first offset instead");
    }
    return interval;
  }

  static Interval used(Premise premise, long bucket) {
    Interval interval = interval(premise, bucket);
    if (!interval.isUsed()) {
      throw new IllegalArgumentException(
          "bucket " + bucket + " is unused, so no offset lands there; ask for another");
    }
    return interval;
  }

  private static Interval interval(Premise premise, long bucket) {
    int last = premise.scheme().numBuckets() - 1;
    if (bucket < 0 || bucket > last) {
      throw new IllegalArgumentException(
          "a bucket must be from 0 to " + last + ", but was " + bucket + "; buckets count from 0");
    }
    return premise.scheme().interval((int) bucket);
  }
}
