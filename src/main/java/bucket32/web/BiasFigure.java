package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Draw what a head's biases do to attention: the share of each key, all being equal but its bucket.
 *
 * <p>Biases are settings {@code b0}, {@code b1} and so on, whole numbers here; without them they
 * fall from bucket to bucket. A share is e^bias over the sum of all of these: a softmax over equal scores.
 */
final class BiasFigure extends Figure {

  private static final int MOST_BUCKETS = 12;
  private static final int MOST_KEYS = 40;
  private static final int HIGHEST = 8;
  private static final double TOP = 26;
  private static final double FOOT = 58;
  private static final double SIDE = 8;

  private final BucketScheme scheme;
  private final List<Interval> intervals;
  private final int query;
  private final int[] biases;

  BiasFigure(Settings settings) {
    scheme = settings.scheme();
    if (scheme.numBuckets() > MOST_BUCKETS || scheme.direction() != Direction.CAUSAL) {
      throw new IllegalArgumentException("this figure takes at most " + MOST_BUCKETS
          + " causal buckets, a slider for each, but got " + Words.of(scheme));
    }
    intervals = scheme.intervals();
    query = settings.whole("query", 0, MOST_KEYS - 1, 19);
    biases = new int[scheme.numBuckets()];
    for (int bucket = 0; bucket < biases.length; bucket++) {
      biases[bucket] = settings.whole("b" + bucket, -HIGHEST, HIGHEST, -bucket / 2);
    }
  }

  @Override
  public String title() {
    return "What the biases of " + scheme.numBuckets() + " buckets do to attention";
  }

  @Override
  public String description() {
    int strongest = 0;
    for (int key = 0; key <= query; key++) {
      strongest = share(key) > share(strongest) ? key : strongest;
    }
    return "A column for each key that the query at position " + query
        + " sees, as high as its share of attention when nothing but the bias differs. The largest"
        + " share, " + percent(share(strongest)) + ", goes to key " + strongest + " in bucket "
        + bucket(strongest) + ".";
  }

  @Override
  public List<Control> controls() {
    List<Control> controls = new ArrayList<>();
    controls.add(Control.range("query", "query position", 0, MOST_KEYS - 1, query));
    for (int bucket = 0; bucket < biases.length; bucket++) {
      controls.add(Control.range(
          "b" + bucket, "bias of bucket " + bucket, -HIGHEST, HIGHEST, biases[bucket]));
    }
    return controls;
  }

  @Override
  public Grid table() {
    Grid grid = new Grid("key position", "bucket", "bias", "share of attention");
    for (int key = 0; key <= query; key++) {
      grid.row(
          Integer.toString(key),
          Integer.toString(bucket(key)),
          bias(bucket(key)),
          percent(share(key)));
    }
    return grid;
  }

  @Override
  public Svg draw(String id, int width) {
    double height = narrow(width) ? 240 : 290;
    Svg svg = new Svg(id, width, height);
    double base = height - FOOT;
    double pitch = (width - 2 * SIDE) / (query + 1);
    double most = 0;
    for (int key = 0; key <= query; key++) {
      most = Math.max(most, share(key));
    }
    svg.text("axis", SIDE, 14, "share of attention, highest " + percent(most));
    int every = pitch >= 20 ? 1 : pitch >= 10 ? 2 : 5;
    for (int key = 0; key <= query; key++) {
      double x = SIDE + key * pitch;
      double column = Math.max(0.5, (base - TOP) * share(key) / most);
      String rule = Words.of(intervals.get(bucket(key)).rule());
      svg.rectangle("bar " + rule, x + pitch * 0.1, base - column, pitch * 0.8, column, 1);
      if ((query - key) % every == 0) {
        svg.text("tick middle", x + pitch / 2, base + 16, Integer.toString(key));
        svg.text("bucket-ink middle " + rule, x + pitch / 2, base + 33, "" + bucket(key));
      }
    }
    svg.line("axis-line", SIDE, base, width - SIDE, base);
    svg.text("axis", SIDE, base + 52, "above: key position; below it: its bucket");
    return svg;
  }

  private int bucket(int key) {
    return scheme.bucketOfOffset(query - key);
  }

  private double share(int key) {
    double sum = 0;
    for (int other = 0; other <= query; other++) {
      sum += Math.exp(biases[bucket(other)]);
    }
    return Math.exp(biases[bucket(key)]) / sum;
  }

  private String bias(int bucket) {
    return Words.of(biases[bucket]);
  }

  private static String percent(double share) {
    return Svg.number(share * 100) + " %";
  }
}
