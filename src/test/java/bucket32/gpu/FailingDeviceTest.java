package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device that fails says so, and what Java's threads did instead is never taken for its work. */
@NeedsOpenCl
class FailingDeviceTest {

  @TempDir
  private Path folder;

  @Test
  void aProgramThatDoesNotBuildIsNoSuccess() throws Exception {
    ChildJava child = child(Map.of(), "a program that does not build");
    assertEquals(0, child.exitCode(), child.err());
    assertTrue(child.out().contains("not run: Unbuildable did not run on OpenCL on "), child.out());
    assertTrue(child.out().contains("the driver could not build its OpenCL"), child.out());
    assertFalse(child.out().contains("ran: OpenCL"), child.out());
    assertTrue(child.out().endsWith("ran: Java threads\n"), child.out());
  }

  @Test
  void aRunThatTheDriverRefusesIsNoSuccessNowOrLater() throws Exception {
    ChildJava child = child(Map.of(), "groups that do not fit");
    assertEquals(0, child.exitCode(), child.err());
    List<String> said = child.out().lines().skip(2).toList();
    assertTrue(said.get(0).startsWith("not run: LogCells did not run on OpenCL"), child.out());
    assertTrue(said.get(0).contains("the device refused it"), child.out());
    assertTrue(said.get(1).startsWith("not run: LogCells did not run on OpenCL"), child.out());
    assertTrue(said.get(1).contains("an earlier run of this class failed there"), child.out());
  }

  /** Aparapi would run the third of these on the second device, and note the first. */
  @Test
  void aKernelObjectStaysOnItsDevice() throws Exception {
    ChildJava child = child(Map.of("POCL_DEVICES", "basic pthread"), "one kernel on two devices");
    assumeTrue(child.out().contains("OpenCL on basic"), "only PoCL can pretend to be two devices");
    List<String> said = child.out().lines().skip(2).toList();
    assertTrue(said.get(0).startsWith("ran: OpenCL on basic"), child.out());
    assertTrue(
        said.get(1).startsWith("not run: LogCells must stay where it ran first"), child.out());
    assertTrue(said.get(2).startsWith("ran: OpenCL on pthread"), child.out());
    assertTrue(said.get(3).startsWith("ran: OpenCL on basic"), child.out());
  }

  private ChildJava child(Map<String, String> environment, String scenario) throws Exception {
    return ChildJava.run(folder, environment, List.of(), scenario);
  }
}
