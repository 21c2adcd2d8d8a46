package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.core.Rule;
import bucket32.web.WorkItems.Access;
import bucket32.web.WorkItems.Buffer;
import bucket32.web.WorkItems.Item;
import java.util.List;

/**
 * Draw work items as a grid, each with the bucket that it writes, and below it the arrays with the
 * cells that the chosen one reads and writes.
 *
 * <p>Shapes say what is done: a filled cell writes, a dot does nothing, a cross must not be. Colour
 * says the bucket's rule, as everywhere.
 */
record WorkItemsDrawing(WorkItems all, List<String> faults, int chosen, BucketScheme scheme) {

  private static final double LEFT = 36;
  private static final double TOP = 40;
  private static final double BETWEEN = 6;
  private static final double LINE = 20;
  private static final double SLOT = 22;

  Svg draw(String id, int width, String said, List<String> sums) {
    Svg svg = new Svg(id, width, below(width) + room(width));
    svg.text(
        "axis", LEFT, 14, all.plane() ? "id 0: one work item a cell" : "work items, one a cell");
    for (int place = 0; place < all.items().size(); place++) {
      item(svg, place, width);
    }
    ticks(svg, width);
    svg.rectangle(
        "lit", x(chosen, width) + 1, y(chosen, width) + 1, cell(width) - 2, cell(width) - 2, 2);
    for (int place = 0; place < all.items().size(); place++) {
      svg.touch("item", place, x(place, width), y(place, width), cell(width), cell(width));
    }
    legend(svg, width, sums);
    double y = below(width);
    svg.text("landing", 0, y, said);
    for (int buffer = 0; buffer < all.buffers().size(); buffer++) {
      y = strip(svg, buffer, y + LINE + 6, width);
    }
    return svg;
  }

  private void item(Svg svg, int place, int width) {
    Item item = all.items().get(place);
    double cell = cell(width);
    double x = x(place, width);
    double y = y(place, width);
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
      svg.rectangle(
          "cell " + rule, x + 0.5, y + 0.5, cell - 1, cell - 1, rule.equals("exact") ? 6 : 1);
      svg.text("cell-ink middle " + rule, x + middle, y + middle + 4, shortened(value));
    }
  }

  /** Return the rule's word where a bucket was written, and else a word of no colour. */
  private String rule(String value) {
    if (!value.matches("\\d{1,4}") || Integer.parseInt(value) >= scheme.numBuckets()) {
      return "other";
    }
    Rule rule = scheme.interval(Integer.parseInt(value)).rule();
    return Words.of(rule);
  }

  private static String shortened(String value) {
    return value.length() <= 3 ? value : value.substring(0, 2) + "\u2026";
  }

  private void ticks(Svg svg, int width) {
    double middle = cell(width) / 2;
    for (int row = 0; row < rows(); row++) {
      int first = row * columns();
      String tick = Integer.toString(all.plane() ? row : first);
      svg.text("tick end", LEFT - 7, y(first, width) + middle + 4, tick);
    }
    for (int column = 0; column < columns() && all.plane(); column++) {
      svg.text("tick middle", x(column, width) + middle, TOP - 8, Integer.toString(column));
    }
  }

  private void legend(Svg svg, int width, List<String> sums) {
    boolean beside = width == Figure.WIDE;
    double x = beside ? LEFT + side(width) + 40 : LEFT;
    double y = beside ? TOP + 18 : TOP + bottom(width) + 26;
    svg.text("tick", x - 18, y, all.range());
    svg.rectangle("cell other", x - 17, y + LINE - 10, 12, 12, 1);
    svg.text("", x, y + LINE, sums.get(0));
    svg.circle("mark-idle", x - 11, y + 2 * LINE - 4, 1.8);
    svg.text("", x, y + 2 * LINE, sums.get(1));
    cross(svg, x - 11, y + 3 * LINE - 4, 5);
    svg.text("", x, y + 3 * LINE, sums.get(2));
  }

  /** Draw an array, cell by cell; return where it ends. */
  private double strip(Svg svg, int buffer, double top, int width) {
    Buffer array = all.buffers().get(buffer);
    int slots = slots(width);
    svg.text("axis", 0, top, array.name() + ", " + array.length() + " cells");
    for (int index = 0; index < array.length(); index++) {
      double x = LEFT + index % slots * SLOT;
      double y = top + 8 + index / slots * SLOT;
      if (index % slots == 0) {
        svg.text("tick end", LEFT - 7, y + 15, Integer.toString(index));
      }
      svg.rectangle("item", x + 0.5, y + 0.5, SLOT - 1, SLOT - 1, 1);
    }
    for (Access access : all.items().get(chosen).accesses()) {
      if (access.buffer() == buffer) {
        int at = access.outside() ? array.length() : access.index();
        access(svg, access, LEFT + at % slots * SLOT, top + 8 + at / slots * SLOT);
      }
    }
    return top + 8 + (array.length() / slots + 1) * SLOT;
  }

  /** A ring is a read, a filled cell a write, a cross behind the end is outside. */
  private static void access(Svg svg, Access access, double x, double y) {
    double middle = SLOT / 2;
    if (access.outside()) {
      cross(svg, x + middle, y + middle, 5);
    } else if (access.write()) {
      svg.rectangle("query", x + 2, y + 2, SLOT - 4, SLOT - 4, 2);
      svg.text("query-ink small middle", x + middle, y + middle + 4, shortened(access.value()));
    } else {
      svg.circle("cursor-ring", x + middle, y + middle, 9);
      svg.text("small middle", x + middle, y + middle + 4, shortened(access.value()));
    }
  }

  private static void cross(Svg svg, double x, double y, double arm) {
    svg.line("mark-difference", x - arm, y - arm, x + arm, y + arm);
    svg.line("mark-difference", x - arm, y + arm, x + arm, y - arm);
  }

  private int columns() {
    return all.plane() ? all.width() : all.groupWidth();
  }

  private int rows() {
    return all.items().size() / columns();
  }

  private double cell(int width) {
    double room = Math.min(width == Figure.WIDE ? 400 : width, 720) - LEFT - 4 * BETWEEN;
    return Math.min(34, Math.floor(room / columns()));
  }

  private double x(int place, int width) {
    int column = place % columns();
    return LEFT + column * cell(width) + column / all.groupWidth() * BETWEEN;
  }

  private double y(int place, int width) {
    int row = place / columns();
    return TOP + row * cell(width) + row / all.groupHeight() * BETWEEN;
  }

  private double side(int width) {
    return x(columns() - 1, width) + cell(width) - LEFT;
  }

  private double bottom(int width) {
    return y(all.items().size() - 1, width) + cell(width) - TOP;
  }

  private double below(int width) {
    return TOP
        + Math.max(bottom(width) + (width == Figure.WIDE ? 0 : 26 + 3 * LINE), 3 * LINE)
        + 34;
  }

  private static int slots(int width) {
    return (int) ((width - LEFT) / SLOT);
  }

  private double room(int width) {
    double room = 6;
    for (Buffer array : all.buffers()) {
      room += LINE + 14 + (array.length() / slots(width) + 1) * SLOT;
    }
    return room;
  }
}
