package bucket32.results;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Hold what JMH measured of one benchmark with one set of parameters. All times are nanoseconds a
 * call.
 *
 * @param group the class, without its package; {@code Matrix}
 * @param method what says what it is: {@code limit...}, {@code naive...}, or of core
 * @param parameters by name, in JMH's order
 * @param forks the time of every iteration, process by process
 * @param error half of JMH's 99.9 % interval of the mean; NaN with too few iterations
 * @param bytes allocated a call; NaN where nobody counted
 * @param effort how it was run; {@code 3 processes, 5 iterations of 1 s each}
 * @param jdk Java's version
 * @param flags of the process that was timed, without those that only JMH reads
 */
public record Result(
    String group,
    String method,
    Map<String, String> parameters,
    List<List<Double>> forks,
    double error,
    double bytes,
    String effort,
    String jdk,
    List<String> flags) {

  private static final Map<String, Double> NANOSECONDS =
      Map.of("ns/op", 1.0, "us/op", 1e3, "ms/op", 1e6, "s/op", 1e9);

  /**
   * Read JMH's own JSON.
   *
   * @throws IllegalArgumentException if it is none, or measures something other than time a call
   */
  public static List<Result> all(String json) {
    try {
      List<Result> results = new ArrayList<>();
      for (JsonElement each : JsonParser.parseString(json).getAsJsonArray()) {
        results.add(of(each.getAsJsonObject()));
      }
      return List.copyOf(results);
    } catch (JsonParseException | IllegalStateException | NullPointerException wrong) {
      throw new IllegalArgumentException("results must be JMH's own JSON, but are not", wrong);
    }
  }

  /**
   * Hold runs that were timed one by one, in one process.
   *
   * @param runs nanoseconds each, at least one
   */
  public static Result ofRuns(
      String group,
      String method,
      Map<String, String> parameters,
      List<Double> runs,
      String jdk,
      List<String> flags) {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException(group + "." + method + " must have at least one run");
    }
    return new Result(
        group,
        method,
        parameters,
        List.of(List.copyOf(runs)),
        Double.NaN,
        Double.NaN,
        runs.size() + (runs.size() == 1 ? " run" : " runs"),
        jdk,
        flags);
  }

  private static Result of(JsonObject result) {
    String[] name = result.get("benchmark").getAsString().split("\\.");
    JsonObject metric = result.getAsJsonObject("primaryMetric");
    String unit = metric.get("scoreUnit").getAsString();
    if (!NANOSECONDS.containsKey(unit)) {
      throw new IllegalArgumentException(
          "results must be times a call, but " + String.join(".", name) + " has " + unit);
    }
    double scale = NANOSECONDS.get(unit);
    List<List<Double>> forks = new ArrayList<>();
    for (JsonElement fork : metric.getAsJsonArray("rawData")) {
      forks.add(numbers(fork.getAsJsonArray()).map(time -> time * scale).toList());
    }
    return new Result(
        name[name.length - 2],
        name[name.length - 1],
        parameters(result),
        List.copyOf(forks),
        metric.get("scoreError").getAsDouble() * scale,
        allocated(result.getAsJsonObject("secondaryMetrics")),
        effort(result),
        result.get("jdkVersion").getAsString(),
        result.getAsJsonArray("jvmArgs").asList().stream()
            .map(JsonElement::getAsString)
            .filter(flag -> !flag.startsWith("-Djmh."))
            .toList());
  }

  private static Stream<Double> numbers(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsDouble);
  }

  private static Map<String, String> parameters(JsonObject result) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (result.has("params")) {
      result
          .getAsJsonObject("params")
          .entrySet()
          .forEach(one -> parameters.put(one.getKey(), one.getValue().getAsString()));
    }
    return parameters;
  }

  private static double allocated(JsonObject metrics) {
    return metrics.entrySet().stream()
        .filter(metric -> metric.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(metric -> metric.getValue().getAsJsonObject().get("score").getAsDouble())
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String effort(JsonObject result) {
    int forks = result.get("forks").getAsInt();
    int iterations = result.get("measurementIterations").getAsInt();
    String time = result.get("mode").getAsString().equals("ss")
        ? "one call"
        : result.get("measurementTime").getAsString();
    return forks
        + (forks == 1 ? " process, " : " processes, ")
        + iterations
        + (iterations == 1 ? " iteration of " : " iterations of ")
        + time
        + (forks == 1 ? "" : " each");
  }

  /** Name the benchmark. Example: {@code Matrix.strip}. */
  public String name() {
    return group + "." + method;
  }

  /** Tell whether each of some values is one of a parameter's. */
  public boolean has(Collection<String> values) {
    return parameters.values().containsAll(values);
  }

  /** Return the median over all iterations of all processes. */
  public double median() {
    return median(iterations().toList());
  }

  /** Return the median of each process. */
  public List<Double> forkMedians() {
    return forks.stream().map(Result::median).toList();
  }

  public double fastest() {
    return iterations().min(Double::compare).orElseThrow();
  }

  public double slowest() {
    return iterations().max(Double::compare).orElseThrow();
  }

  private Stream<Double> iterations() {
    return forks.stream().flatMap(List::stream);
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
