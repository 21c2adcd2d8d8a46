package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker starts only from an archive that this Java made of these jars. */
class ArchiveTest {

  @TempDir
  Path target;

  private Archive archive;

  @BeforeEach
  void made() throws IOException {
    Files.createDirectories(target.resolve("lib"));
    Files.createDirectories(target.resolve("archive"));
    Files.writeString(target.resolve("bucket32.jar"), "tool");
    Files.writeString(target.resolve("lib/junit.jar"), "library");
    archive = new Archive(target);
    Files.writeString(archive.file("worker"), "classes");
    archive.writeKey();
  }

  @Test
  void oneThatFitsIsUsedAndNeverComplainedOf() {
    List<String> options = archive.ofWorker();
    assertTrue(options.get(0).endsWith("=" + archive.file("worker")), options::toString);
    assertEquals(Archive.SILENT, options.get(1));
  }

  @Test
  void noneIsUsedWhereThereIsNone() throws IOException {
    Files.delete(archive.file("worker"));
    assertEquals(List.of(), archive.ofWorker());
    assertTrue(archive.isUpToDate(), "what could not be made is not tried each time");
  }

  @Test
  void oneOfAnotherJarIsNotUsed() throws IOException {
    Files.setLastModifiedTime(target.resolve("bucket32.jar"), FileTime.fromMillis(1_000_000));
    assertEquals(List.of(), archive.ofWorker());
  }

  @Test
  void oneOfOtherLibrariesIsNotUsed() throws IOException {
    Files.writeString(target.resolve("lib/more.jar"), "another");
    assertFalse(archive.isUpToDate());
    Files.delete(target.resolve("lib/more.jar"));
    assertTrue(archive.isUpToDate());
  }

  @Test
  void oneOfAnotherJavaIsNotUsed() throws IOException {
    Path key = archive.folder().resolve(Runtime.version().feature() + ".key");
    Files.writeString(
        key, Files.readString(key).replace(System.getProperty("java.vm.version"), "1.8"));
    assertEquals(List.of(), archive.ofWorker());
  }

  @Test
  void whereNothingIsBuiltNothingIsMade() throws IOException {
    Files.delete(target.resolve("lib/junit.jar"));
    Files.delete(target.resolve("lib"));
    assertFalse(archive.isUpToDate());
    assertFalse(Training.isNeeded(target.getParent()));
  }
}
