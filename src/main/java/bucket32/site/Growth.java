package bucket32.site;

import bucket32.results.Quantity;
import bucket32.results.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hold how the times of some benchmarks grow with one number.
 *
 * @param group the class
 * @param over a parameter, or {@code num_buckets} or {@code max_distance} of the scheme
 * @param series for each method its results by that number
 */
record Growth(String group, String over, Map<String, TreeMap<Long, Result>> series) {

  /** What a macro may say to choose one. */
  static final Set<String> ATTRIBUTES =
      Set.of("over", "methods", "values", "buckets", "max_distance");

  /**
   * Choose from the recorded run.
   *
   * @throws IllegalArgumentException if a number has no result of a method, or several
   */
  static Growth of(MacroCall call, Measured measured) {
    String over = call.text("over", "size");
    List<String> values = Measured.values(call.text("values", ""));
    Map<String, TreeMap<Long, Result>> series = new LinkedHashMap<>();
    List<Result> group = measured.group(call.target()).stream()
        .filter(result -> result.has(values))
        .filter(result -> fits(result, "num_buckets", call.text("buckets", "")))
        .filter(result -> fits(result, "max_distance", call.text("max_distance", "")))
        .toList();
    for (String method : Measured.values(call.text("methods", ""))) {
      TreeMap<Long, Result> points = new TreeMap<>();
      for (Result result : group) {
        if (result.method().equals(method) && points.put(number(result, over), result) != null) {
          throw new IllegalArgumentException(call.target() + "." + method
              + " has several results for " + over + " " + number(result, over)
              + "; choose by values, buckets or max_distance: " + result.parameters());
        }
      }
      if (points.size() < 2) {
        throw new IllegalArgumentException("no benchmark '" + call.target() + "." + method
            + "' was recorded for two or more values of " + over);
      }
      series.put(method, points);
    }
    if (series.isEmpty()) {
      throw new IllegalArgumentException("methods must name one or more; add methods=\"...\"");
    }
    return new Growth(call.target(), over, series);
  }

  private static boolean fits(Result result, String name, String wanted) {
    return wanted.isEmpty() || number(result, name) == MacroCall.whole(name, wanted);
  }

  private static long number(Result result, String name) {
    String scheme = result.parameters().getOrDefault("scheme", "");
    String value =
        switch (name) {
          case "num_buckets" -> scheme.replaceFirst("/.*", "");
          case "max_distance" -> scheme.replaceFirst("^\\d+/(\\d+)/.*$", "$1");
          default -> result.parameters().getOrDefault(name, "none");
        };
    return MacroCall.whole(name, value);
  }

  SortedSet<Long> numbers() {
    SortedSet<Long> numbers = new TreeSet<>();
    series.values().forEach(points -> numbers.addAll(points.keySet()));
    return numbers;
  }

  /** Return the table behind: every time, and how many of the one before it that is. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> headings = new ArrayList<>(List.of(over));
    series.keySet().forEach(method -> headings.addAll(List.of(method, "times the one before")));
    rows.add(headings);
    for (long number : numbers()) {
      List<String> row = new ArrayList<>(List.of(Quantity.bytes(number)));
      for (TreeMap<Long, Result> points : series.values()) {
        Result here = points.get(number);
        Map.Entry<Long, Result> before = points.lowerEntry(number);
        row.add(here == null ? "-" : Measured.time(here.median()));
        row.add(
            here == null || before == null
                ? "-"
                : Quantity.ratio(here.median() / before.getValue().median()));
      }
      rows.add(row);
    }
    return rows;
  }
}
