package bucket32.site;

import bucket32.results.DeviceRecording;
import bucket32.results.Quantity;
import bucket32.results.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Plot the recorded run.
 *
 * <p>{@code plot::Matrix[over=size,methods="naiveLog strip"]} shows times that grow, {@code
 * plot::times[of="Matrix.strip(4096); ..."]} some times, and {@code plot::limits[of="..."]} their
 * speeds as parts of their limits'. A table stands behind each.
 */
final class PlotMacro extends ComputedBlock {

  private final Measured measured;

  PlotMacro(Measured measured) {
    super("plot");
    this.measured = measured;
  }

  @Override
  List<String> compute(MacroCall call) {
    return switch (call.target()) {
      case "times" -> {
        call.allow(Set.of("of", "caption"));
        yield times(call);
      }
      case "limits" -> {
        call.allow(Set.of("of", "caption"));
        yield limits(call);
      }
      default -> {
        Set<String> allowed = new TreeSet<>(Growth.ATTRIBUTES);
        allowed.add("caption");
        call.allow(allowed);
        Growth growth = Growth.of(call, measured);
        yield figure(call, "-by-" + growth.over(), new GrowthPlot(growth), growth.rows());
      }
    };
  }

  private List<String> times(MacroCall call) {
    List<DotPlot.Row> dots = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("Benchmark", "median", "error", "fastest", "slowest", "how it was run"));
    for (String said : named(call)) {
      labelled(said).forEach((label, one) -> {
        dots.add(new DotPlot.Row(label, one.fastest(), one.median(), one.slowest()));
        table.add(List.of(
            label,
            Measured.time(one.median()),
            Measured.error(one),
            Measured.time(one.fastest()),
            Measured.time(one.slowest()),
            one.effort()));
      });
    }
    DotPlot plot =
        new DotPlot("Times a call", "time a call", dots, OptionalDouble.empty(), Measured::time);
    return figure(call, "", plot, table);
  }

  /** Return the one result, or one for each device where it was measured on several. */
  private Map<String, Result> labelled(String said) {
    Result one = measured.one(said);
    Map<DeviceRecording, Result> devices = measured.onDevices(one);
    if (devices.size() < 2) {
      return Map.of(said, one);
    }
    Map<String, Result> labelled = new LinkedHashMap<>();
    devices.forEach(
        (device, result) -> labelled.put(said + ", " + device.device().name(), result));
    return labelled;
  }

  private List<String> limits(MacroCall call) {
    List<DotPlot.Row> dots = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("Benchmark", "median", "its limit", "median", "speed of the limit's"));
    for (String said : named(call)) {
      labelled(said).forEach((label, one) -> {
        Result limit = measured
            .besides(one, "limit")
            .orElseThrow(() -> new IllegalArgumentException(label + " has no limit beside it"));
        double part = limit.median() / one.median();
        dots.add(new DotPlot.Row(
            label, limit.fastest() / one.slowest(), part, limit.slowest() / one.fastest()));
        table.add(List.of(
            label,
            Measured.time(one.median()),
            limit.method(),
            Measured.time(limit.median()),
            Quantity.ratio(part)));
      });
    }
    DotPlot plot = new DotPlot(
        "Speed as a part of the limit's",
        "part of the limit's speed",
        dots,
        OptionalDouble.of(1),
        Quantity::about);
    return figure(call, "", plot, table);
  }

  private static List<String> named(MacroCall call) {
    List<String> names = new ArrayList<>();
    for (String name : call.text("of", "").split(";")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException("of must name benchmarks; add of=\"Matrix.strip(4096)\"");
    }
    return names;
  }

  private static List<String> figure(
      MacroCall call, String kind, Plot plot, List<List<String>> table) {
    String id = call.text("id", "plot-" + call.target() + kind);
    Element figure = new Element("figure").addClass("figure plot").id(id);
    FigureMacro.pictures(
        figure, width -> "", width -> plot.picture(id + FigureMacro.suffix(width), width));
    FigureMacro.numbers(figure, plot.title(), table(table).outerHtml());
    figure.appendElement("figcaption").text(call.text("caption", call.text("title", plot.title())));
    return List.of("++++", figure.outerHtml(), "++++");
  }

  private static Element table(List<List<String>> rows) {
    Element table = new Element("table");
    Element head = table.appendElement("thead").appendElement("tr");
    rows.get(0).forEach(cell -> head.appendElement("th").attr("scope", "col").text(cell));
    Element body = table.appendElement("tbody");
    for (List<String> row : rows.subList(1, rows.size())) {
      Element line = body.appendElement("tr");
      row.forEach(cell -> line.appendElement("td").text(cell));
    }
    return table;
  }
}
