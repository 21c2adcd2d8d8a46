package bucket32.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Make one line for each benchmark of the many JMH says. */
final class BenchProgress {

  private static final String BENCHMARK = "# Benchmark: bucket32.";
  private static final String PARAMETERS = "# Parameters: ";
  private static final Pattern PROGRESS =
      Pattern.compile("# Run progress: (\\d+)[.,]\\d+% complete, ETA (\\S+)");

  private String benchmark = "";

  /** Take a line of JMH's; return what to say when the next benchmark begins. */
  Optional<String> take(String line) {
    if (line.startsWith(BENCHMARK)) {
      benchmark = line.substring(line.indexOf('.', BENCHMARK.length()) + 1);
    } else if (line.startsWith(PARAMETERS)) {
      benchmark += " " + line.substring(PARAMETERS.length());
    }
    Matcher progress = PROGRESS.matcher(line);
    if (benchmark.isEmpty() || !progress.matches()) {
      return Optional.empty();
    }
    String begins =
        progress.group(1) + "% done, about " + progress.group(2) + " left: " + benchmark;
    benchmark = "";
    return Optional.of(begins);
  }
}
