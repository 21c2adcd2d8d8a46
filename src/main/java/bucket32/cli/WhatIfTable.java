package bucket32.cli;

import bucket32.core.BucketScheme;
import bucket32.oracle.Question.Stated;
import bucket32.oracle.Reading;
import bucket32.oracle.WhatIf;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Write two schemes side by side. */
record WhatIfTable(Stated one, Stated other, Reading reading, int length) {

  private static final int USUAL_LENGTH = 512;

  /** Read what the scheme is to be set against, as N,D. */
  static WhatIfTable of(Stated stated, Reading reading, String against, Integer length) {
    String[] numbers = against.split(",", -1);
    try {
      Stated other = new Stated(
          Integer.parseInt(numbers[0].strip()),
          Integer.parseInt(numbers[1].strip()),
          stated.direction());
      int tokens = Objects.requireNonNullElse(length, USUAL_LENGTH);
      if (tokens < 1 || numbers.length > 2) {
        throw new UsageError(
            tokens < 1
                ? "--length must be at least 1, but was " + tokens + "; use 1 or more"
                : isNoScheme(against));
      }
      return new WhatIfTable(
          stated, other, Objects.requireNonNullElse(reading, Reading.T5), tokens);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new UsageError(isNoScheme(against));
    }
  }

  private static String isNoScheme(String typed) {
    return "--against must be num_buckets,max_distance, but was " + Quoted.of(typed)
        + "; give two numbers such as 32,500";
  }

  void print(PrintStream out, List<Place> places) {
    BucketScheme left = scheme(one);
    BucketScheme right = scheme(other);
    WhatIf whatIf = new WhatIf(left, right);
    out.println("what if, " + one.direction().name().toLowerCase(Locale.ROOT) + ", reading "
        + reading.id());
    row(out, "", title(one), title(other));
    row(out, "parameters a head", left.numBuckets(), right.numBuckets());
    row(out, "exact below", left.maxExact(), right.maxExact());
    row(out, "final bucket from", left.last().firstDistance(), right.last().firstDistance());
    row(out, "offsets alone", WhatIf.alone(left).size(), WhatIf.alone(right).size());
    row(out, "lose their own bucket", "", ranges(whatIf.lost()));
    row(out, "gain a bucket of their own", "", ranges(whatIf.gained()));
    row(out, "final at " + length + " tokens", share(left), share(right));
    for (Place place : places) {
      row(out, place.text(), bucket(left, place), bucket(right, place));
    }
  }

  private BucketScheme scheme(Stated stated) {
    try {
      return stated.under(reading).scheme();
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  private static String title(Stated stated) {
    return stated.numBuckets() + " buckets to " + stated.maxDistance();
  }

  private static String bucket(BucketScheme scheme, Place place) {
    var interval = scheme.interval(scheme.bucketOfOffset(place.offset()));
    return interval.bucket() + " (" + Explanation.range(interval) + ")";
  }

  /** Write the pairs of a text that land in the final bucket, in tenths of a percent, rounded. */
  private String share(BucketScheme scheme) {
    WhatIf.Share share = WhatIf.inTheFinalBucket(scheme, length);
    return String.format(
        Locale.ROOT,
        "%.1f %% (%d of %d pairs)",
        100.0 * share.landing() / share.pairs(),
        share.landing(),
        share.pairs());
  }

  /** Write ascending numbers, those in a row as from..to. */
  private static String ranges(List<Long> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      int first = i;
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      text.append(text.length() == 0 ? "" : ", ").append(numbers.get(first));
      text.append(i > first ? ".." + numbers.get(i) : "");
    }
    return text.length() == 0 ? "none" : text.toString();
  }

  private static void row(PrintStream out, String name, Object left, Object right) {
    out.println(
        String.format(Locale.ROOT, "  %-28s %-30s %s", name, left, right).stripTrailing());
  }
}
