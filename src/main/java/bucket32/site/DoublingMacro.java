package bucket32.site;

import java.util.List;

/** Tabulate how times grow: {@code doubling::Matrix[over=size,methods="naiveLog strip"]}. */
final class DoublingMacro extends ComputedBlock {

  private final Measured measured;

  DoublingMacro(Measured measured) {
    super("doubling");
    this.measured = measured;
  }

  @Override
  List<String> compute(MacroCall call) {
    call.allow(Growth.ATTRIBUTES);
    Growth growth = Growth.of(call, measured);
    List<List<String>> rows = growth.rows();
    Table table = new Table(
        call.text("title", growth.group() + " by " + growth.over()),
        rows.get(0).stream().map(heading -> heading + ":").toArray(String[]::new));
    rows.stream().skip(1).forEach(row -> table.row(row.toArray(String[]::new)));
    return table.lines();
  }
}
