package bucket32.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.gpu.Target;
import bucket32.results.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks of a device, on Java's threads, which every machine has. */
class ChecksTest {

  @Test
  void javasThreadsPassThemAllAndEachSaysWhatItLookedAt() throws Exception {
    List<String> progress = new ArrayList<>();
    Plan plan = Plan.of(List.of("--quick", "--seed", "7"));
    List<Check> checks = new Checks(Target.javaThreads(), progress::add)
        .all(
            plan,
            Schemes.ofVectors(Path.of("src/test/resources/vectors/public.csv")).subList(0, 2));
    for (Check check : checks) {
      assertTrue(check.passed(), check::toString);
    }
    assertEquals(10, checks.size());
    assertEquals(6, progress.size());
  }
}
