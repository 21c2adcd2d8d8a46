package bucket32.cli;

import bucket32.results.Quantity;
import bucket32.results.Recording;
import bucket32.results.Result;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lay out JMH's results: those of one benchmark and the same parameters together, with ratios.
 *
 * <p>The name of a method says what it is: {@code limit...}, {@code naive...}, or of core.
 *
 * @param groups by benchmark and parameters, in the order they were run
 * @param beside a run that was kept, whose times stand beside
 */
record BenchTable(Map<String, List<Result>> groups, Optional<Recording> beside) {

  private static final String COLUMNS = "  %-16s %12s %12s %10s %10s %12s";

  static BenchTable of(String json, Optional<Recording> beside) {
    Map<String, List<Result>> groups = new LinkedHashMap<>();
    for (Result result : Result.all(json)) {
      groups.computeIfAbsent(title(result), key -> new ArrayList<>()).add(result);
    }
    return new BenchTable(groups, beside);
  }

  private static String title(Result result) {
    StringBuilder text = new StringBuilder(result.group());
    result
        .parameters()
        .forEach((name, value) -> text.append(", ").append(name).append(' ').append(value));
    return text.toString();
  }

  /** Print every group: fastest first, its speed as a part of the limit's, and as times naive. */
  void print(PrintStream out) {
    Result last = groups.values().stream()
        .reduce((one, next) -> next)
        .map(rows -> rows.get(0))
        .orElseThrow();
    out.println("JDK " + last.jdk() + ", " + last.effort()
        + "; error is half of the 99.9 % interval of the mean");
    beside.ifPresent(recording -> out.println("recorded: " + recording.machine().date() + " on "
        + recording.machine().cpu() + ", " + recording.machine().jdk()));
    groups.forEach((title, rows) -> {
      out.println();
      out.println(title);
      String heads = String.format(
          Locale.ROOT, COLUMNS, "", "median", "error", "of limit", "of naive", "bytes");
      out.println(heads + (beside.isPresent() ? String.format("%13s", "recorded") : ""));
      double limit = median(rows, method -> method.startsWith("limit"));
      double naive = median(rows, method -> method.startsWith("naive"));
      rows.stream()
          .sorted(Comparator.comparingDouble(Result::median))
          .forEach(row -> out.println(line(row, limit, naive)));
    });
  }

  private String line(Result row, double limit, double naive) {
    String line = String.format(
        Locale.ROOT,
        COLUMNS,
        row.method(),
        Quantity.time(row.median()),
        Quantity.time(row.error()),
        Quantity.ratio(limit / row.median()),
        Quantity.ratio(naive / row.median()),
        Quantity.bytes(row.bytes()));
    return line
        + beside
            .map(recording -> String.format("%13s", Quantity.time(recorded(recording, row))))
            .orElse("");
  }

  /** Return the median of the same benchmark with the same parameters; NaN if it was not kept. */
  private static double recorded(Recording recording, Result row) {
    return median(
        recording.results().stream()
            .filter(one -> one.group().equals(row.group()))
            .filter(one -> one.parameters().equals(row.parameters()))
            .toList(),
        method -> method.equals(row.method()));
  }

  private static double median(List<Result> rows, Predicate<String> method) {
    return rows.stream()
        .filter(row -> method.test(row.method()))
        .mapToDouble(Result::median)
        .findFirst()
        .orElse(Double.NaN);
  }
}
