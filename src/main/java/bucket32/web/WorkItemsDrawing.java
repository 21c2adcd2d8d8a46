package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.web.WorkItems.Item;
import java.util.List;

/**
 * Draw work items as a grid, each with the bucket that it writes, and say beside it how many do what.
 *
 * <p>Shapes say what is done: a filled cell writes, a dot does nothing, a cross must not be. Colour
 * says the bucket's rule, as everywhere. Groups stand apart.
 */
record WorkItemsDrawing(
    WorkItems all, List<String> faults, int chosen, BucketScheme scheme, int width) {

  private static final double LEFT = 36;
  private static final double TOP = 40;
  private static final double APART = 6;
  private static final double LINE = 20;
  private static final double LARGEST = 34;

  /** Draw everything, with the arrays below. */
  Svg draw(String id, List<String> said, List<String> sums) {
    ArrayStrips strips = new ArrayStrips(all.buffers(), all.items().get(chosen), width);
    List<String> lines = wide() ? List.of(String.join("; ", said)) : said;
    double top = below() + (lines.size() - 1) * LINE;
    Svg svg = new Svg(id, width, top + strips.height());
    svg.text("axis", LEFT, 14, all.plane() ? "id 0 across, id 1 down" : "id");
    double cell = cell();
    for (int place = 0; place < all.items().size(); place++) {
      item(svg, place, x(place), y(place), cell);
      svg.touch("item", place, x(place), y(place), cell, cell);
    }
    ticks(svg);
    svg.rectangle("lit", x(chosen) + 1, y(chosen) + 1, cell - 2, cell - 2, 2);
    legend(svg, sums);
    for (int line = 0; line < lines.size(); line++) {
      svg.text("landing", 0, below() - 6 + line * LINE, lines.get(line));
    }
    strips.draw(svg, top);
    return svg;
  }

  private void item(Svg svg, int place, double x, double y, double cell) {
    Item item = all.items().get(place);
    double middle = cell / 2;
    if (!faults.get(place).isEmpty()) {
      svg.rectangle("item", x + 0.5, y + 0.5, cell - 1, cell - 1, 1);
      cross(svg, x + middle, y + middle, cell / 5);
    } else if (item.of(true).isEmpty()) {
      svg.rectangle("item idle", x + 0.5, y + 0.5, cell - 1, cell - 1, 1);
      svg.circle("mark-idle", x + middle, y + middle, item.idle() ? 1.8 : 3.5);
    } else {
      String value = item.of(true).get(0).value();
      String rule = rule(value);
      double round = rule.equals("exact") ? 6 : 1;
      svg.rectangle("cell " + rule, x + 0.5, y + 0.5, cell - 1, cell - 1, round);
      svg.text("cell-ink middle " + rule, x + middle, y + middle + 4, shortened(value));
    }
  }

  /** Return the rule's word where a bucket was written, and else a word of no colour. */
  private String rule(String value) {
    try {
      int bucket = Integer.parseInt(value);
      return bucket >= 0 && bucket < scheme.numBuckets()
          ? Words.of(scheme.interval(bucket).rule())
          : "other";
    } catch (NumberFormatException noBucket) {
      return "other";
    }
  }

  static String shortened(String value) {
    return value.length() <= 3 ? value : value.substring(0, 2) + "\u2026";
  }

  static void cross(Svg svg, double x, double y, double arm) {
    svg.line("mark-difference", x - arm, y - arm, x + arm, y + arm);
    svg.line("mark-difference", x - arm, y + arm, x + arm, y - arm);
  }

  private void ticks(Svg svg) {
    double middle = cell() / 2;
    for (int first = 0; first < all.items().size(); first += columns()) {
      String tick = Integer.toString(all.plane() ? first / columns() : first);
      svg.text("tick end", LEFT - 7, y(first) + middle + 4, tick);
    }
    for (int column = 0; column < columns() && all.plane(); column++) {
      svg.text("tick middle", x(column) + middle, TOP - 8, Integer.toString(column));
    }
  }

  private void legend(Svg svg, List<String> sums) {
    double x = wide() ? x(columns() - 1) + cell() + 42 : LEFT;
    double y = wide() ? TOP + 18 : bottom() + 26;
    svg.text("tick", x - 18, y, all.range());
    svg.rectangle("cell other", x - 17, y + LINE - 10, 12, 12, 1);
    svg.text("", x, y + LINE, sums.get(0));
    svg.circle("mark-idle", x - 11, y + 2 * LINE - 4, 1.8);
    svg.text("", x, y + 2 * LINE, sums.get(1));
    cross(svg, x - 11, y + 3 * LINE - 4, 5);
    svg.text("", x, y + 3 * LINE, sums.get(2));
  }

  private boolean wide() {
    return width == Figure.WIDE;
  }

  /** A range of one dimension is laid out a group a row. */
  private int columns() {
    return all.plane() ? all.width() : all.groupWidth();
  }

  private double cell() {
    double room = (wide() ? 400 : width) - LEFT - 4 * APART;
    return Math.min(LARGEST, Math.floor(room / columns()));
  }

  private double x(int place) {
    int column = place % columns();
    return LEFT + column * cell() + column / all.groupWidth() * APART;
  }

  private double y(int place) {
    int row = place / columns();
    return TOP + row * cell() + row / all.groupHeight() * APART;
  }

  private double bottom() {
    return y(all.items().size() - 1) + cell();
  }

  private double below() {
    double legend = wide() ? TOP + 4 * LINE : bottom() + 26 + 3 * LINE;
    return Math.max(bottom(), legend) + 40;
  }
}
