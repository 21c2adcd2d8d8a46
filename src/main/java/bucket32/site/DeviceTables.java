package bucket32.site;

import bucket32.results.Check;
import bucket32.results.DeviceRecording;
import bucket32.results.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tabulate which devices were recorded, side by side, and what was checked on each. */
final class DeviceTables {

  private DeviceTables() {}

  static List<String> devices(String title, List<DeviceRecording> devices) {
    require(devices);
    List<String> headings = new ArrayList<>(List.of("What"));
    devices.forEach(one -> headings.add(one.device().name()));
    Table table = new Table(title, headings.toArray(String[]::new));
    row(table, "Type", devices, one -> one.device().type());
    row(table, "Platform", devices, one -> one.device().platform());
    row(table, "Driver", devices, one -> one.device().driver());
    row(table, "Compute units", devices, one -> Integer.toString(one.device().units()));
    row(table, "Memory it can reach", devices, one -> one.device().memory());
    row(table, "Date", devices, one -> one.machine().date());
    row(
        table,
        "Processor",
        devices,
        one -> one.machine().cpu() + ", " + one.machine().cores() + " cores");
    row(table, "System", devices, one -> one.machine().os());
    row(table, "Java", devices, one -> one.machine().jdk());
    row(table, "Torch", devices, DeviceRecording::torch);
    List<String> lines = new ArrayList<>(table.lines());
    devices.stream()
        .filter(one -> one.machine().quick())
        .forEach(one -> lines.addAll(List.of(
            "",
            "WARNING: The run on " + one.device().name()
                + " was a quick one, made to try the pages. Its times and ratios are not to be relied"
                + " on.")));
    return lines;
  }

  private static void row(
      Table table,
      String what,
      List<DeviceRecording> devices,
      Function<DeviceRecording, String> value) {
    List<String> cells = new ArrayList<>(List.of(what));
    devices.stream().map(value).forEach(cells::add);
    table.row(cells.toArray(String[]::new));
  }

  static List<String> checks(String title, List<DeviceRecording> devices) {
    require(devices);
    List<String> lines = new ArrayList<>();
    for (DeviceRecording one : devices) {
      Table table = new Table(
          title + ", " + one.device().name(), "What", "Numbers:", "Different:", "First difference");
      for (Check check : one.checks()) {
        table.row(
            check.name(),
            Quantity.bytes(check.cells()),
            Quantity.bytes(check.differing()),
            check.first().isEmpty() ? "-" : check.first());
      }
      lines.addAll(table.lines());
      lines.add("");
    }
    return lines;
  }

  private static void require(List<DeviceRecording> devices) {
    if (devices.isEmpty()) {
      throw new IllegalArgumentException(
          "there must be a recorded device in results, but is none; make one: ./kata gpu record");
    }
  }
}
