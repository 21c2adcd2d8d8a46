package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What JMH says becomes one line for each benchmark. */
class BenchProgressTest {

  @Test
  void aBenchmarkIsSaidOnceWhenItsFirstProcessStarts() {
    BenchProgress progress = new BenchProgress();
    List<String> said = List.of(
            "# JMH version: 1.37",
            "# Benchmark: bucket32.bench.Matrix.strip",
            "# Parameters: (size = 4096)",
            "",
            "# Run progress: 12.50% complete, ETA 00:01:10",
            "# Fork: 1 of 2",
            "Iteration   1: 4600.0 us/op",
            "# Run progress: 18.75% complete, ETA 00:01:00",
            "# Fork: 2 of 2",
            "# Benchmark: bucket32.bench.Thresholds.exact",
            "# Run progress: 25,00% complete, ETA 00:00:50")
        .stream()
        .map(progress::take)
        .flatMap(Optional::stream)
        .toList();
    assertEquals(
        List.of(
            "12% done, about 00:01:10 left: Matrix.strip (size = 4096)",
            "25% done, about 00:00:50 left: Thresholds.exact"),
        said);
  }
}
