package bucket32.web;

import bucket32.core.BucketScheme;
import bucket32.web.WorkItems.Access;
import bucket32.web.WorkItems.Item;
import java.util.ArrayList;
import java.util.List;

/** Draw what every work item of a kernel does, and what one of them reads and writes. */
final class WorkItemsFigure extends Figure {

  private final BucketScheme scheme;
  private final String kernel;
  private final WorkItems all;
  private final List<String> faults;
  private final int chosen;

  WorkItemsFigure(Settings settings) {
    scheme = settings.scheme();
    kernel = settings.text("kernel", "a kernel");
    all = WorkItemsText.read(settings.text("items", ""));
    faults = all.faults();
    int last = all.items().size() - 1;
    chosen = (int) Math.max(0, Math.min(last, settings.whole("item", 0)));
  }

  @Override
  public String title() {
    return "What every work item of " + kernel + " does";
  }

  @Override
  public String description() {
    return all.range() + ". " + String.join("; ", sums()) + ". " + String.join("; ", said()) + ".";
  }

  /** Count who does what. */
  List<String> sums() {
    int idle = 0;
    int wrong = 0;
    for (int place = 0; place < faults.size(); place++) {
      idle += all.items().get(place).idle() ? 1 : 0;
      wrong += faults.get(place).isEmpty() ? 0 : 1;
    }
    return List.of(
        (all.items().size() - idle - wrong) + " write where no other writes",
        idle + " do nothing",
        wrong + " go wrong");
  }

  /** Say what the chosen work item does, and then its fault, if it has one. */
  List<String> said() {
    Item item = all.items().get(chosen);
    String done = "Work item " + all.name(chosen) + ": "
        + counted(item.of(false).size(), "read") + ", " + counted(item.of(true).size(), "write");
    String fault = faults.get(chosen);
    return fault.isEmpty() ? List.of(done) : List.of(done, fault);
  }

  private static String counted(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  @Override
  public List<Control> controls() {
    return List.of(Control.range("item", "work item", 0, all.items().size() - 1, chosen));
  }

  @Override
  public Grid table() {
    Grid grid = new Grid("work item", "reads", "writes", "remark");
    for (int place = 0; place < all.items().size(); place++) {
      Item item = all.items().get(place);
      grid.row(
          all.name(place),
          cells(item.of(false)),
          cells(item.of(true)),
          item.idle() ? "does nothing" : faults.get(place));
    }
    return grid;
  }

  private String cells(List<Access> accesses) {
    List<String> cells = new ArrayList<>();
    for (Access access : accesses) {
      cells.add(all.cell(access));
    }
    return String.join(", ", cells);
  }

  @Override
  public Svg draw(String id, int width) {
    return new WorkItemsDrawing(all, faults, chosen, scheme, width).draw(id, said(), sums());
  }
}
