package bucket32.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Lay out JMH's results: those of one benchmark and the same parameters together, with ratios.
 *
 * <p>The name of a method says what it is: {@code limit...}, {@code naive...}, or of core.
 */
record BenchTable(String machine, Map<String, List<Row>> groups) {

  /**
   * Hold one result.
   *
   * @param median of all iterations, in microseconds a call
   * @param error half of JMH's 99.9 % interval of the mean, in microseconds; NaN with too few
   * @param bytes allocated a call
   */
  record Row(String method, double median, double error, double bytes) {}

  static BenchTable of(String json) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    String machine = "";
    for (JsonElement each : JsonParser.parseString(json).getAsJsonArray()) {
      JsonObject result = each.getAsJsonObject();
      String[] name = result.get("benchmark").getAsString().split("\\.");
      String title = name[name.length - 2] + parameters(result);
      groups
          .computeIfAbsent(title, key -> new ArrayList<>())
          .add(row(name[name.length - 1], result));
      machine = "JDK " + result.get("jdkVersion").getAsString() + ", "
          + result.get("forks").getAsInt() + " x "
          + result.get("measurementIterations").getAsInt() + " iterations of "
          + result.get("measurementTime").getAsString();
    }
    return new BenchTable(machine, groups);
  }

  private static String parameters(JsonObject result) {
    StringBuilder text = new StringBuilder();
    if (result.has("params")) {
      result.getAsJsonObject("params").entrySet().forEach(parameter -> text.append(", ")
          .append(parameter.getKey())
          .append(' ')
          .append(parameter.getValue().getAsString()));
    }
    return text.toString();
  }

  private static Row row(String method, JsonObject result) {
    JsonObject metric = result.getAsJsonObject("primaryMetric");
    List<Double> scores = new ArrayList<>();
    metric.getAsJsonArray("rawData").forEach(fork -> fork.getAsJsonArray()
        .forEach(score -> scores.add(score.getAsDouble())));
    return new Row(
        method,
        median(scores),
        metric.get("scoreError").getAsDouble(),
        allocated(result.getAsJsonObject("secondaryMetrics")));
  }

  private static double median(List<Double> scores) {
    List<Double> sorted = scores.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static double allocated(JsonObject metrics) {
    return metrics.entrySet().stream()
        .filter(metric -> metric.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(metric -> metric.getValue().getAsJsonObject().get("score").getAsDouble())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Print every group: fastest first, its speed as a part of the limit's, and as times naive. */
  void print(PrintStream out) {
    out.println(machine + "; error is half of the 99.9 % interval of the mean");
    groups.forEach((title, rows) -> {
      out.println();
      out.println(title);
      out.printf(
          "  %-16s %12s %12s %10s %10s %12s%n",
          "", "median", "error", "of limit", "of naive", "bytes");
      double limit = median(rows, method -> method.startsWith("limit"));
      double naive = median(rows, method -> method.startsWith("naive"));
      rows.stream()
          .sorted((one, other) -> Double.compare(one.median(), other.median()))
          .forEach(row -> out.printf(
              Locale.ROOT,
              "  %-16s %12s %12s %10s %10s %12s%n",
              row.method(),
              time(row.median()),
              time(row.error()),
              ratio(limit / row.median()),
              ratio(naive / row.median()),
              bytes(row.bytes())));
    });
  }

  private static double median(List<Row> rows, Predicate<String> method) {
    return rows.stream()
        .filter(row -> method.test(row.method()))
        .mapToDouble(Row::median)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String time(double microseconds) {
    if (Double.isNaN(microseconds)) {
      return "-";
    }
    if (microseconds < 1) {
      return String.format(Locale.ROOT, "%.3g ns", microseconds * 1e3);
    }
    if (microseconds < 1e3) {
      return String.format(Locale.ROOT, "%.3g us", microseconds);
    }
    return microseconds < 1e6
        ? String.format(Locale.ROOT, "%.3g ms", microseconds / 1e3)
        : String.format(Locale.ROOT, "%.3g s", microseconds / 1e6);
  }

  private static String ratio(double ratio) {
    if (Double.isNaN(ratio)) {
      return "-";
    }
    String form = ratio < 10 ? "%.2f" : ratio < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, form, ratio);
  }

  private static String bytes(double bytes) {
    return Double.isNaN(bytes) ? "-" : String.format(Locale.ROOT, "%,.0f", bytes);
  }
}
