package bucket32.web;

import bucket32.web.WorkItems.Access;
import bucket32.web.WorkItems.Buffer;
import bucket32.web.WorkItems.Item;
import java.util.List;

/**
 * Draw the arrays of a kernel, cell by cell, with what one work item does to them: a ring is a read, a
 * filled cell a write, a cross behind the end an access outside.
 */
record ArrayStrips(List<Buffer> buffers, Item item, int width) {

  private static final double LEFT = 36;
  private static final double CELL = 22;
  private static final double NAME = 28;
  private static final double GAP = 8;

  double height() {
    double height = 4;
    for (Buffer array : buffers) {
      height += height(array);
    }
    return height;
  }

  void draw(Svg svg, double top) {
    double y = top;
    for (int buffer = 0; buffer < buffers.size(); buffer++) {
      strip(svg, buffer, y);
      y += height(buffers.get(buffer));
    }
  }

  private void strip(Svg svg, int buffer, double top) {
    Buffer array = buffers.get(buffer);
    svg.text("axis", 0, top + NAME - GAP, array.name() + ", " + array.length() + " cells");
    StringBuilder lines = new StringBuilder();
    for (int first = 0; first < array.length(); first += slots()) {
      double left = x(first);
      double y = y(first, top);
      int cells = Math.min(slots(), array.length() - first);
      svg.text("tick end", LEFT - 7, y + 15, Integer.toString(first));
      for (int cell = 0; cell <= cells; cell++) {
        lines.append('M').append(Svg.number(left + cell * CELL)).append(' ');
        lines.append(Svg.number(y)).append('v').append(Svg.number(CELL));
      }
      for (double edge : new double[] {y, y + CELL}) {
        lines.append('M').append(Svg.number(left)).append(' ').append(Svg.number(edge));
        lines.append('h').append(Svg.number(cells * CELL));
      }
    }
    svg.path("item", lines.toString());
    for (Access access : item.accesses()) {
      if (access.buffer() == buffer) {
        int at = access.outside() ? array.length() : access.index();
        access(svg, access, x(at) + CELL / 2, y(at, top) + CELL / 2);
      }
    }
  }

  private static void access(Svg svg, Access access, double x, double y) {
    String value = WorkItemsDrawing.shortened(access.value());
    if (access.outside()) {
      WorkItemsDrawing.cross(svg, x, y, 5);
    } else if (access.write()) {
      svg.rectangle("query", x - 9, y - 9, 18, 18, 2);
      svg.text("query-ink small middle", x, y + 4, value);
    } else {
      svg.circle("cursor-ring", x, y, 9);
      svg.text("small middle", x, y + 4, value);
    }
  }

  /** One slot more than it has cells: behind the end is where a cross stands. */
  private double height(Buffer array) {
    return NAME + (array.length() / slots() + 1) * CELL + GAP;
  }

  private double x(int index) {
    return LEFT + index % slots() * CELL;
  }

  private double y(int index, double top) {
    return top + NAME + index / slots() * CELL;
  }

  private int slots() {
    return (int) ((width - LEFT) / CELL);
  }
}
