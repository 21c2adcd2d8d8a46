package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of JMH's results, from a small file of them. */
class BenchTableTest {

  private static final String HEAD =
      "JDK 17, 3 processes, 5 iterations of 1 s each; error is half of the 99.9 % interval of the mean\n";

  @Test
  void methodsOfOneBenchmarkStandTogetherFastestFirstWithTheirRatios() {
    assertEquals(
        HEAD + """

            Matrix, size 4096
                                     median        error   of limit   of naive        bytes
              limitFill             4.00 ms       400 us       1.00       25.0            -
              strip                 5.00 ms       500 us       0.80       20.0            -
              naiveLog               100 ms      10.0 ms       0.04       1.00            -
            """,
        table(
            result("Matrix.naiveLog", "4096", "[[100000.0]]", "10000.0", ""),
            result("Matrix.strip", "4096", "[[5000.0]]", "500.0", ""),
            result("Matrix.limitFill", "4096", "[[4000.0]]", "400.0", "")));
  }

  @Test
  void otherParametersAreATableOfTheirOwn() {
    assertEquals(
        HEAD + """

            Matrix, size 1024
                                     median        error   of limit   of naive        bytes
              limitFill             2.00 us      10.0 ns       1.00          -            -

            Matrix, size 2048
                                     median        error   of limit   of naive        bytes
              strip                 8.00 us      10.0 ns          -          -            -
            """,
        table(
            result("Matrix.limitFill", "1024", "[[2.0]]", "0.01", ""),
            result("Matrix.strip", "2048", "[[8.0]]", "0.01", "")));
  }

  @Test
  void theMedianIsThatOfAllForksAndOneSlowIterationDoesNotMoveIt() {
    String row = table(result(
            "Bias.view",
            "1",
            "[[3.0, 1.0], [900.0, 2.0]]",
            "\"NaN\"",
            "\"gc.alloc.rate.norm\": " + "{\"score\": 262143.7}"))
        .lines()
        .reduce((one, next) -> next)
        .orElseThrow();
    assertEquals(
        "  view                  2.50 us            -          -          -      262,144", row);
  }

  @Test
  void numbersAreWrittenAlikeInEveryCountry() {
    Locale before = Locale.getDefault();
    String english = table(result("Bias.view", "1", "[[3.5]]", "0.1", ""));
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(english, table(result("Bias.view", "1", "[[3.5]]", "0.1", "")));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String table(String... results) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    BenchTable.of("[" + String.join(",", results) + "]", Optional.empty()).print(stream);
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String result(
      String method, String size, String scores, String error, String secondary) {
    return """
        {"benchmark": "bucket32.bench.%s", "jdkVersion": "17", "forks": 3,
         "measurementIterations": 5, "measurementTime": "1 s", "mode": "avgt", "jvmArgs": [], "params": {"size": "%s"},
         "primaryMetric": {"rawData": %s, "scoreUnit": "us/op", "scoreError": %s}, "secondaryMetrics": {%s}}""".formatted(method, size, scores, error, secondary);
  }
}
