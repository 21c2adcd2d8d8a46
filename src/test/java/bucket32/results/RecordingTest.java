package bucket32.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is kept: two files, named by date and machine. */
class RecordingTest {

  private static final Machine MACHINE = new Machine(
      "2026-11-24", "AMD EPYC (9B14)", 2, 25_276_502_016L, "Linux 6 amd64", "Temurin 17", false);

  private static final String RESULT = """
      {"benchmark": "b.Matrix.strip", "mode": "avgt", "forks": 1, "jdkVersion": "17", "jvmArgs": [],
       "measurementIterations": 1, "measurementTime": "1 s", "primaryMetric": {"scoreUnit": "ns/op",
       "scoreError": 1, "rawData": [[1]]}, "secondaryMetrics": {}}""";

  @TempDir
  private Path folder;

  @Test
  void aMachineIsReadAsItWasWritten() {
    assertEquals(MACHINE, Machine.of(MACHINE.json()));
  }

  @Test
  void aMachineNamesItsFiles() {
    assertEquals("2026-11-24-amd-epyc-9b14", MACHINE.fileName());
    assertEquals("24 GiB", MACHINE.memory());
  }

  @Test
  void aMachineThatSaysTooLittleIsRefused() {
    for (String wrong : new String[] {"", "{}", MACHINE.json().replace("cpu", "gpu"), "no json"}) {
      assertThrows(IllegalArgumentException.class, () -> Machine.of(wrong), wrong);
    }
  }

  @Test
  void theNewestByNameIsTaken() throws IOException {
    keep("2026-11-23-z", RESULT);
    keep("2026-11-24-a", RESULT);
    assertEquals("2026-11-24-a", Recording.newest(folder));
  }

  @Test
  void aFolderWithoutOneNamesTheCommandThatMakesOne() {
    IllegalArgumentException none =
        assertThrows(IllegalArgumentException.class, () -> Recording.newest(folder));
    assertTrue(none.getMessage().endsWith("make one: ./kata bench --record"), none.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Recording.newest(folder.resolve("nowhere")));
  }

  @Test
  void aRecordingIsMachineAndResults() throws IOException {
    keep("one", RESULT);
    Recording recording = Recording.read(folder, "one");
    assertEquals(MACHINE, recording.machine());
    assertEquals("Matrix.strip", recording.results().get(0).name());
  }

  @Test
  void aMissingOrBrokenFileIsNamed() throws IOException {
    keep("one", "no json");
    assertTrue(refusal("one").startsWith("one.json: "), refusal("one"));
    Files.delete(folder.resolve("one.json"));
    assertTrue(refusal("one").startsWith("one.json cannot be read"), refusal("one"));
  }

  @Test
  void oneBenchmarkIsNotKeptTwice() throws IOException {
    keep("one", RESULT + "," + RESULT);
    assertEquals("one.json has Matrix.strip {} twice; record it anew", refusal("one"));
  }

  /** What the course shows: it can be read, and it has times above nothing. */
  @Test
  void theCoursesOwnRecordingIsWhole() {
    Path own = Recording.folder(Path.of(System.getProperty("bucket32.home", "")));
    Recording recording = Recording.read(own, Recording.newest(own));
    assertFalse(recording.results().isEmpty());
    recording.results().forEach(result -> assertTrue(result.fastest() > 0, result.name()));
  }

  private String refusal(String name) {
    return assertThrows(IllegalArgumentException.class, () -> Recording.read(folder, name))
        .getMessage();
  }

  private void keep(String name, String results) throws IOException {
    Files.writeString(folder.resolve(name + ".json"), "[" + results + "]");
    Files.writeString(folder.resolve(name + ".machine.json"), MACHINE.json());
  }
}
