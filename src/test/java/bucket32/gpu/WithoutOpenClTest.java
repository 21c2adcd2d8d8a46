package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Without OpenCL everything runs on Java's threads, says so, and says why in plain words. */
@EnabledOnOs(OS.LINUX)
class WithoutOpenClTest {

  private static final String JAVA_ONLY = "ran: Java threads\nlast row 210\n";

  @TempDir
  private Path folder;

  @Test
  void aLoaderWithoutADriverSaysSo() throws Exception {
    Files.createDirectory(folder.resolve("none"));
    String none = folder.resolve("none").toString();
    ChildJava child = everyTarget(Map.of("OCL_ICD_VENDORS", none, "OCL_ICD_FILENAMES", ""));
    assertTrue(
        child.out().contains("no driver is registered") || child.out().contains("not installed"),
        child.out());
    requireJavaOnly(child);
  }

  @Test
  void aMissingLibrarySaysSo() throws Exception {
    Files.writeString(folder.resolve("libOpenCL.so.1"), "this is no library");
    ChildJava child = everyTarget(Map.of("LD_LIBRARY_PATH", folder.toString()));
    assertTrue(child.out().contains("why OpenCL is not installed: "), child.out());
    assertTrue(child.out().contains("libOpenCL.so.1"), child.out());
    requireJavaOnly(child);
  }

  @Test
  void aSystemThatAparapiHasNoLibraryForSaysSo() throws Exception {
    ChildJava child = everyTarget(Map.of(), "-Dos.name=Mac OS X", "-Dos.arch=aarch64");
    assertTrue(
        child.out().contains("why Aparapi has no library for Mac OS X aarch64"), child.out());
    requireJavaOnly(child);
  }

  @Test
  void aTemporaryFolderThatCannotBeWrittenSaysSo() throws Exception {
    ChildJava child = everyTarget(Map.of(), "-Djava.io.tmpdir=" + folder.resolve("missing"));
    assertTrue(child.out().contains("could not be unpacked into " + folder), child.out());
    requireJavaOnly(child);
  }

  /** The option wins over what a program asks for, with OpenCL and without. */
  @Test
  void theOptionForJavasThreadsNeverReportsOpenCl() throws Exception {
    ChildJava child = everyTarget(Map.of(), "-Dcom.aparapi.executionMode=JTP");
    assertTrue(child.out().startsWith("openCl false\n"), child.out());
    assertTrue(child.out().endsWith(JAVA_ONLY), child.out());
    assertFalse(child.out().contains("ran: OpenCL"), child.out());
    if (Target.openCl().isPresent()) {
      assertTrue(
          child.out().contains("why Java was started with -Dcom.aparapi.executionMode=JTP"),
          child.out());
      assertTrue(child.out().contains("not run: TableMatrix did not run on OpenCL"), child.out());
    }
  }

  private void requireJavaOnly(ChildJava child) {
    assertEquals(0, child.exitCode(), child.err());
    assertTrue(child.out().startsWith("openCl false\n"), child.out());
    assertEquals(3 + 1, child.out().lines().count(), child.out());
    assertTrue(child.out().endsWith(JAVA_ONLY), child.out());
    assertFalse(child.err().contains("com.aparapi"), child.err());
    assertFalse(child.err().contains("Exception"), child.err());
  }

  private ChildJava everyTarget(Map<String, String> environment, String... options)
      throws Exception {
    return ChildJava.run(folder, environment, List.of(options), "every target");
  }
}
