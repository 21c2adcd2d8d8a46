package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.gpu.NeedsOpenCl;
import bucket32.gpu.Target;
import bucket32.results.DeviceRecording;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kata gpu record says, writes and answers. */
class GpuRecordCommandTest {

  @TempDir
  private Path folder;

  @Test
  @NeedsOpenCl
  void theDeviceIsTriedAndKeptUnderItsOwnName() {
    Ran ran = Ran.kata("gpu", "record", "--quick", "--seed", "7", "--out", folder.toString());
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("\nall checks passed\n"), ran.out());
    DeviceRecording recording = DeviceRecording.all(folder).get(0);
    assertEquals(
        Target.openCl().orElseThrow().device().strip(), recording.device().name());
    assertEquals(7, recording.seed());
    assertTrue(recording.machine().quick());
    assertTrue(
        recording.results().stream().anyMatch(one -> one.name().equals("GpuClock.limitCopy")));
    Ran again = Ran.kata("gpu", "record", "--quick", "--out", folder.toString());
    assertEquals(2, again.exitCode());
    assertTrue(again.err().contains("is there already; add --force to replace it"), again.err());
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Ran ran = Ran.kata("gpu", "record", "--out", folder.resolve("no").toString());
    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().startsWith("--out must be a folder, but "), ran.err());
  }
}
