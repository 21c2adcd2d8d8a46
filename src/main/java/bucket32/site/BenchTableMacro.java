package bucket32.site;

import bucket32.results.DeviceRecording;
import bucket32.results.Machine;
import bucket32.results.Quantity;
import bucket32.results.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tabulate a class of benchmarks from the recorded run, {@code bench::Matrix[values=4096]}, or say
 * where it was made, {@code bench::machine[]}; likewise for devices, {@code bench::devices[]} and
 * what was checked there, {@code bench::checks[]}.
 */
final class BenchTableMacro extends ComputedBlock {

  private final Measured measured;

  BenchTableMacro(Measured measured) {
    super("bench");
    this.measured = measured;
  }

  @Override
  List<String> compute(MacroCall call) {
    if (call.target().equals("devices") || call.target().equals("checks")) {
      call.allow(Set.of());
      return call.target().equals("devices")
          ? DeviceTables.devices(call.text("title", "Which devices were tried"), measured.devices())
          : DeviceTables.checks(
              call.text("title", "What was held against plain Java"), measured.devices());
    }
    if (call.target().equals("machine")) {
      call.allow(Set.of());
      return machine(call.text("title", "Where the recorded run was made"));
    }
    call.allow(Set.of("values", "methods", "bytes"));
    List<String> methods = Measured.values(call.text("methods", ""));
    List<String> values = Measured.values(call.text("values", ""));
    List<Result> rows = measured.group(call.target()).stream()
        .filter(result -> methods.isEmpty() || methods.contains(result.method()))
        .filter(result -> result.has(values))
        .toList();
    methods.forEach(method -> require(call.target() + "." + method, method, rows));
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no result has the values " + values);
    }
    return table(call, rows);
  }

  private static void require(String name, String method, List<Result> rows) {
    if (rows.stream().noneMatch(row -> row.method().equals(method))) {
      throw new IllegalArgumentException("no result of '" + name + "'");
    }
  }

  private List<String> table(MacroCall call, List<Result> rows) {
    List<String> varying = varying(rows);
    boolean limit = rows.stream().anyMatch(row -> measured.besides(row, "limit").isPresent());
    boolean naive = rows.stream().anyMatch(row -> measured.besides(row, "naive").isPresent());
    boolean bytes = !call.text("bytes", "").isEmpty();
    // Single runs have no interval of a mean: their range is shown.
    boolean range = rows.stream().allMatch(row -> Double.isNaN(row.error()));
    List<DeviceRecording> others =
        measured.onDevices(rows.get(0)).keySet().stream().skip(1).toList();
    List<String> headings = new ArrayList<>(List.of("Benchmark"));
    varying.forEach(name -> headings.add(name + ":"));
    headings.addAll(
        range ? List.of("Median:", "Fastest:", "Slowest:") : List.of("Median:", "Error:"));
    add(headings, limit, "Speed of the limit's:");
    add(headings, naive, "Times as fast as naive:");
    add(headings, bytes, "Bytes a call:");
    others.forEach(other -> headings.add("Median, " + other.device().name() + ":"));
    Table table = new Table(
        call.text("title", call.target() + ", " + rows.get(0).effort()),
        headings.toArray(String[]::new));
    for (Result row : rows) {
      List<String> cells = new ArrayList<>(List.of("`" + row.method() + "`"));
      varying.forEach(name -> cells.add(row.parameters().get(name)));
      cells.add(Measured.time(row.median()));
      cells.addAll(
          range
              ? List.of(Measured.time(row.fastest()), Measured.time(row.slowest()))
              : List.of(Measured.error(row)));
      add(cells, limit, ratio(measured.besides(row, "limit"), row));
      add(cells, naive, ratio(measured.besides(row, "naive"), row));
      add(cells, bytes, Quantity.bytes(row.bytes()));
      Map<DeviceRecording, Result> same = measured.onDevices(row);
      others.forEach(other ->
          cells.add(same.containsKey(other) ? Measured.time(same.get(other).median()) : "-"));
      table.row(cells.toArray(String[]::new));
    }
    return table.lines();
  }

  private static void add(List<String> cells, boolean wanted, String cell) {
    if (wanted) {
      cells.add(cell);
    }
  }

  private static String ratio(Optional<Result> other, Result row) {
    return other.map(one -> Quantity.ratio(one.median() / row.median())).orElse("-");
  }

  /** Return the parameters that do not have the same value everywhere. */
  private static List<String> varying(List<Result> rows) {
    return rows.get(0).parameters().keySet().stream()
        .filter(name ->
            rows.stream().map(row -> row.parameters().get(name)).distinct().count() > 1)
        .toList();
  }

  private List<String> machine(String title) {
    Machine machine = measured.recording().machine();
    Table table = new Table(title, "What", "Value");
    table.row("Date", machine.date());
    table.row("Processor", machine.cpu() + ", " + machine.cores() + " cores");
    table.row("Memory", machine.memory());
    table.row("System", machine.os());
    table.row("Java", machine.jdk());
    for (String flags : flags()) {
      table.row("Flags", "`" + flags + "`");
    }
    List<String> lines = new ArrayList<>(table.lines());
    if (machine.quick()) {
      lines.addAll(List.of(
          "",
          "WARNING: This was a quick run, made to try the pages. Its times and ratios are not to be"
              + " relied on."));
    }
    return lines;
  }

  private Set<String> flags() {
    return measured.recording().results().stream()
        .map(result -> String.join(" ", result.flags()))
        .filter(flags -> !flags.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
