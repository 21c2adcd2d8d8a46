package bucket32.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file of a device holds. */
class DeviceRecordingTest {

  private static final Check EQUAL = new Check("bytes", 10, 0, "", true);

  @TempDir
  private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() {
    DeviceRecording written = recording("2026-11-25", "NVIDIA H100 80GB", EQUAL);
    DeviceRecording read = DeviceRecording.of(written.json());
    assertEquals(written.device(), read.device());
    assertEquals(written.machine(), read.machine());
    assertEquals(written.checks(), read.checks());
    assertEquals(written.json(), read.json());
    assertEquals(2e6, read.results().get(0).median());
    assertEquals("3 runs", read.results().get(0).effort());
  }

  @Test
  void theFileIsNamedByDateAndDevice() {
    assertEquals(
        "2026-11-25-nvidia-h100-80gb.gpu.json",
        fileName(recording("2026-11-25", "NVIDIA H100 80GB", EQUAL)));
  }

  @Test
  void aDifferenceFailsWhereAllMustBeEqual() {
    assertTrue(recording("2026-11-25", "A", EQUAL).passed());
    assertFalse(new Check("ints", 10, 1, "key 3", true).passed());
    assertFalse(
        recording("2026-11-25", "A", new Check("ints", 10, 1, "key 3", true)).passed());
  }

  @Test
  void floatsMayDrift() {
    assertTrue(new Check("floats", 10, 1, "key 3", false).passed());
  }

  @Test
  void aCheckThatLookedAtNothingHasNotPassed() {
    assertFalse(new Check("ints", 0, 0, "", true).passed());
  }

  @Test
  void aRecordingWithoutChecksHasNotPassed() {
    DeviceRecording none = recording("2026-11-25", "A");
    assertFalse(none.passed());
  }

  @Test
  void theNewestOfEachDeviceIsRead() throws IOException {
    keep(recording("2026-11-24", "A", EQUAL));
    keep(recording("2026-11-25", "A", EQUAL));
    keep(recording("2026-11-23", "B", EQUAL));
    assertEquals(
        List.of("2026-11-25", "2026-11-23"),
        DeviceRecording.all(folder).stream().map(one -> one.machine().date()).toList());
  }

  @Test
  void aFileThatIsNoneIsNamed() throws IOException {
    Files.writeString(folder.resolve("2026-11-25-a.gpu.json"), "{}");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> DeviceRecording.all(folder));
    assertTrue(refused.getMessage().startsWith("2026-11-25-a.gpu.json: "), refused::getMessage);
    assertTrue(refused.getMessage().contains("./kata gpu record"), refused::getMessage);
  }

  @Test
  void aFolderThatIsNotThereHasNone() {
    assertEquals(List.of(), DeviceRecording.all(folder.resolve("no")));
  }

  private static String fileName(DeviceRecording recording) {
    return DeviceRecording.fileName(recording.machine(), recording.device());
  }

  private void keep(DeviceRecording recording) throws IOException {
    Files.writeString(folder.resolve(fileName(recording)), recording.json());
  }

  private static DeviceRecording recording(String date, String name, Check... checks) {
    Result time = Result.ofRuns(
        "GpuClock",
        "table",
        Map.of("size", "256"),
        List.of(1e6, 2e6, 3e6),
        "17",
        List.of("-Xmx1g"));
    return new DeviceRecording(
        new Device(name, "GPU", "A Platform", "1.2", 4, 1L << 34),
        new Machine(date, "A Processor", 2, 1L << 34, "Linux 6", "17", false),
        7,
        "not timed",
        List.of(checks),
        List.of(time));
  }
}
