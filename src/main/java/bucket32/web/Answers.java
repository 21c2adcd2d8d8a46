package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.BucketTable;
import bucket32.core.Interval;
import bucket32.oracle.BucketKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answer about one scheme in the lines that {@code ./kata bucket --format csv} prints. */
final class Answers {

  private static final int MOST_KEYS = 10_000;

  private static Answers latest;

  private final BucketScheme scheme;
  private final List<Interval> intervals;
  private final BucketTable table;

  private Answers(BucketScheme scheme) {
    this.scheme = scheme;
    intervals = scheme.intervals();
    table = BucketTable.of(scheme);
  }

  /** Return who answers about a scheme: the same again while a reader stays with it. */
  static Answers about(BucketScheme scheme) {
    if (latest == null || !latest.scheme.equals(scheme)) {
      latest = new Answers(scheme);
    }
    return latest;
  }

  /** Place each value of a text. */
  List<String> buckets(String text) {
    List<Pasted> values = Pasted.values(text, false);
    List<String> lines = new ArrayList<>();
    boolean pairs = !values.isEmpty() && values.get(0).pair();
    lines.add(pairs ? "query,key,offset,bucket" : "offset,bucket");
    for (Pasted value : values) {
      String answer = value.offset() + "," + table.bucketOfOffset(value.offset());
      lines.add(pairs ? value.query() + "," + value.key() + "," + answer : answer);
    }
    return lines;
  }

  /** List the offsets of every bucket. */
  List<String> intervals() {
    return lines(intervals);
  }

  /** List the offsets of one bucket or, where a query is named, its keys in that bucket. */
  List<String> inverse(Settings settings) {
    int bucket = settings.whole("bucket", Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
    if (!settings.has("query")) {
      return lines(List.of(BucketKeys.interval(scheme, bucket)));
    }
    long query = settings.whole("query", 0);
    Long number = settings.has("keys") ? settings.whole("keys", 0) : null;
    BucketKeys keys = BucketKeys.of(scheme, bucket, query, number);
    if (keys.last() - keys.first() >= MOST_KEYS) {
      throw new IllegalArgumentException("a page lists at most " + MOST_KEYS
          + " keys; for more use ./kata bucket --inverse " + bucket + " --query " + query);
    }
    List<String> lines = new ArrayList<>(List.of("query,key,offset,bucket"));
    for (long key = keys.first(); key <= keys.last(); key++) {
      lines.add(query + "," + key + "," + (query - key) + "," + bucket);
    }
    return lines;
  }

  private static List<String> lines(List<Interval> intervals) {
    List<String> lines = new ArrayList<>(List.of("bucket,rule,first_offset,last_offset,count"));
    for (Interval interval : intervals) {
      boolean ends = interval.isUsed() && interval.hasEnd();
      lines.add(interval.bucket() + "," + interval.rule().name().toLowerCase(Locale.ROOT) + ","
          + (interval.isUsed() ? interval.first() : "") + ","
          + (ends ? interval.last() : "") + ","
          + (ends || !interval.isUsed() ? interval.count() : ""));
    }
    return lines;
  }
}
