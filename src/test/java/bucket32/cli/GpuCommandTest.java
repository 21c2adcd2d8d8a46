package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.gpu.DeviceReport;
import bucket32.gpu.NeedsOpenCl;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What kata gpu says of this machine, and of drivers that take Java down or never answer. */
class GpuCommandTest {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @Test
  @NeedsOpenCl
  void aKernelThatRanOnADeviceIsAYes() {
    Ran ran = Ran.line("gpu --format json");
    assertEquals(0, ran.exitCode(), ran.out());
    JsonObject answer = JsonParser.parseString(ran.out()).getAsJsonObject();
    assertEquals(List.of("devices", "runs", "why"), List.copyOf(answer.keySet()));
    assertEquals("OPENCL", answer.get("runs").getAsString());
    JsonObject device = answer.getAsJsonArray("devices").get(0).getAsJsonObject();
    assertEquals(List.of("platform", "name", "type"), List.copyOf(device.keySet()));
    String used = NeedsOpenCl.OrSkipped.device().device();
    assertEquals(
        "a test kernel ran on " + used + ", every bucket right",
        answer.get("why").getAsString());
  }

  @Test
  void peopleAreToldTheDevicesAndWhatRuns() {
    Ran ran = Ran.line("gpu");
    List<String> lines = ran.out().lines().toList();
    boolean openCl = ran.exitCode() == 0;
    assertTrue(openCl || ran.exitCode() == 1, ran.toString());
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.startsWith(
                openCl
                    ? "kernels run on OpenCL: a test kernel ran"
                    : "kernels run on Java's threads: ")),
        ran.out());
    assertEquals("", ran.err());
  }

  @Test
  void javasThreadsAreNeverCalledOpenCl() throws Exception {
    DeviceReport report =
        asking("-Dcom.aparapi.executionMode=JTP", GpuProbe.class.getName()).ask(false);
    assertEquals(DeviceReport.JTP, report.runs());
    assertFalse(report.why().isEmpty());
    assertFalse(report.why().contains("ran on"), report.why());
  }

  @Test
  void aDriverThatTakesJavaDownIsSaidAndTheDevicesAreStillListed() throws Exception {
    DeviceReport report = asking(Crash.class.getName()).ask(false);
    assertEquals(DeviceReport.JTP, report.runs());
    assertEquals("a card", report.devices().get(0).name());
    assertTrue(report.why().startsWith("the driver took Java down"), report.why());
  }

  @Test
  void aDriverThatNeverAnswersIsLeft() throws Exception {
    GpuProbe probe = new GpuProbe(asking(Hang.class.getName()).options(), Duration.ofSeconds(2));
    DeviceReport report = probe.ask(false);
    assertEquals(DeviceReport.JTP, report.runs());
    assertEquals("the driver did not answer within 2 seconds", report.why());
  }

  private static GpuProbe asking(String... last) {
    List<String> started = GpuProbe.ofThisJava().options();
    return new GpuProbe(
        Stream.concat(started.stream().limit(started.size() - 3), withClassPath(last))
            .toList(),
        PATIENCE);
  }

  private static Stream<String> withClassPath(String... last) {
    return Stream.concat(Stream.of("-cp", System.getProperty("java.class.path")), Stream.of(last));
  }

  /** List a device, then die as native code dies. */
  static final class Crash {

    private Crash() {}

    public static void main(String[] none) throws ReflectiveOperationException {
      System.out.println("{\"devices\":[{\"platform\":\"p\",\"name\":\"a card\",\"type\":\"GPU\"}],"
          + "\"runs\":\"JTP\",\"why\":\"\"}");
      System.out.flush();
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field unsafe = type.getDeclaredField("theUnsafe");
      unsafe.setAccessible(true);
      type.getMethod("putAddress", long.class, long.class).invoke(unsafe.get(null), 0L, 0L);
      System.out.println("{\"devices\":[],\"runs\":\"OPENCL\",\"why\":\"it lived on\"}");
    }
  }

  /** Wait for ever. */
  static final class Hang {

    private Hang() {}

    public static void main(String[] none) throws InterruptedException {
      Thread.currentThread().join();
    }
  }
}
