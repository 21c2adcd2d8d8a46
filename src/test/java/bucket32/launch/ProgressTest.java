package bucket32.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the learner reads while Maven runs, from what Maven really said. */
class ProgressTest {

  private final Progress progress = new Progress();

  @Test
  void filesAndBytesAddUp() {
    progress.accept("[INFO] Downloaded from central: https://x/a.pom (5.7 kB at 14 kB/s)");
    progress.accept("[INFO] Downloaded from central: https://x/b.jar (17 MB at 12 MB/s)");
    assertEquals("fetching libraries: 2 files, 17.0 MB", progress.now());
  }

  @Test
  void aMirrorCountsAsWell() {
    progress.accept("[INFO] Downloaded from company-mirror: http://m/a.jar (300 B at 1 kB/s)");
    assertEquals("1 file, 0.0 MB", progress.fetched());
  }

  @Test
  void aDownloadThatOnlyBeganCountsNothing() {
    progress.accept("[INFO] Downloading from central: https://x/a.pom");
    assertEquals("starting Maven, the build tool", progress.now());
  }

  @Test
  void aFirstStartGoesThroughEveryStageInOrder() throws IOException {
    List<String> stages = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/launch/first-start.log"))) {
      progress.accept(line);
      String stage = progress.now().replaceAll(":.*", "");
      if (stages.isEmpty() || !stages.get(stages.size() - 1).equals(stage)) {
        stages.add(stage);
      }
    }
    assertEquals(
        List.of(
            "fetching Maven, the build tool",
            "starting Maven, the build tool",
            "fetching libraries",
            "compiling the course's tools",
            "fetching libraries",
            "packing the course's tools",
            "fetching libraries"),
        stages);
    assertTrue(progress.fetchedAnything());
  }

  @Test
  void theShareOfMavenItselfIsToldWhereTheWrapperTellsIt() {
    progress.accept("Couldn't find MAVEN_HOME, downloading and installing it ...");
    assertEquals("fetching Maven, the build tool", progress.now());
    progress.accept("  4000K .......... .......... .......... 44%  295M 0s");
    assertEquals("fetching Maven, the build tool: 44 %", progress.now());
  }
}
