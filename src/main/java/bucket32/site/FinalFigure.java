package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.oracle.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draw where the final bucket begins under each reading, on one line of offsets. */
final class FinalFigure extends Figure {

  private static final double TOP = 30;
  private static final double SIDE = 14;
  private static final double ROW = 54;
  private static final double BAR = 24;

  private final Map<Reading, BucketScheme> schemes = new LinkedHashMap<>();
  private final int buckets;
  private final int maxDistance;
  private final long low;
  private final long high;

  FinalFigure(int buckets, int maxDistance) {
    this.buckets = buckets;
    this.maxDistance = maxDistance;
    for (Reading reading : Reading.values()) {
      schemes.put(reading, reading.scheme(buckets, maxDistance, Direction.CAUSAL));
    }
    long earliest = starts().values().stream().mapToLong(start -> start).min().orElseThrow();
    long latest = starts().values().stream().mapToLong(start -> start).max().orElseThrow();
    long margin = Math.max(4, (latest - earliest) * 3 / 4);
    low = Math.max(0, earliest - margin);
    high = latest + margin;
  }

  @Override
  String title() {
    return "Where the final bucket begins, given "
        + buckets
        + " and "
        + maxDistance
        + ", under each reading";
  }

  @Override
  String description() {
    return starts().entrySet().stream()
        .map(start -> start.getKey().id() + ": bucket "
            + schemes.get(start.getKey()).last().index() + " from offset " + start.getValue())
        .collect(Collectors.joining("; ", "", "."));
  }

  @Override
  String plane(int width) {
    double along = (width - 2 * SIDE) / (high - low + 1);
    double t5 = TOP + ROW * List.copyOf(schemes.keySet()).indexOf(Reading.T5);
    return Plane.said("row", x(0, width), along, low, high, t5 + BAR + 24);
  }

  @Override
  Svg draw(String id, int width) {
    double height = TOP + ROW * schemes.size() + 46;
    Svg svg = new Svg(id, width, height);
    double base = TOP + ROW * schemes.size();
    double limit = x(maxDistance, width);
    svg.line("limit", limit, TOP - 8, limit, base);
    svg.text("tick middle", limit, TOP - 14, "max_distance " + maxDistance);
    double y = TOP;
    for (Map.Entry<Reading, BucketScheme> entry : schemes.entrySet()) {
      row(svg, width, y, entry.getKey(), entry.getValue());
      y += ROW;
    }
    axis(svg, width, base);
    return svg;
  }

  private void row(Svg svg, int width, double y, Reading reading, BucketScheme scheme) {
    double bar = y + BAR;
    double start = x(scheme.last().firstDistance() - 0.5, width);
    double end = width - SIDE;
    svg.text("reading", SIDE, y + 14, reading.id());
    svg.rectangle("bar logarithmic faint", SIDE, bar, start - SIDE, 16, 0);
    svg.path(
        "bar final",
        "M" + Svg.number(start) + " " + Svg.number(bar - 3) + "H" + Svg.number(end - 10) + "L"
            + Svg.number(end) + " " + Svg.number(bar + 8) + "L" + Svg.number(end - 10) + " "
            + Svg.number(bar + 19) + "H" + Svg.number(start) + "Z");
    svg.text("on-final", start + 8, bar + 12.5, Long.toString(scheme.last().firstDistance()));
    svg.text("on-log end", start - 8, bar + 12.5, "bucket " + (scheme.last().index() - 1));
    if (end - start > 130) {
      svg.text("on-final end", end - 16, bar + 12.5, "bucket " + scheme.last().index());
    }
  }

  private void axis(Svg svg, int width, double y) {
    svg.line("axis-line", SIDE, y, width - SIDE, y);
    long step = 1;
    while ((high - low) / step > (narrow(width) ? 6 : 12)) {
      step = step % 2 == 0 && step % 5 != 0 ? step / 2 * 5 : 2 * step;
    }
    for (long offset = (low + step - 1) / step * step; offset <= high; offset += step) {
      svg.line("axis-line", x(offset, width), y, x(offset, width), y + 5);
      svg.text("tick middle", x(offset, width), y + 20, Long.toString(offset));
    }
    svg.text("axis middle", width / 2.0, y + 40, "offset: query \u2212 key");
  }

  private double x(double offset, int width) {
    return SIDE + (width - 2 * SIDE) * (offset - low + 0.5) / (high - low + 1);
  }

  private Map<Reading, Long> starts() {
    Map<Reading, Long> starts = new LinkedHashMap<>();
    schemes.forEach((reading, scheme) -> starts.put(reading, scheme.last().firstDistance()));
    return starts;
  }
}
