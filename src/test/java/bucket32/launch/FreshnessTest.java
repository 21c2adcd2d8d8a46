package bucket32.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what was built is as new as its sources. */
class FreshnessTest {

  private static final Instant THEN = Instant.parse("2026-11-23T10:00:00Z");

  @TempDir
  private Path root;

  private Path source;
  private Path given;
  private Freshness freshness;

  @BeforeEach
  void aBuiltCheckout() throws IOException {
    Path folder = Files.createDirectories(root.resolve("src/main/java/bucket32/core"));
    source = Files.writeString(folder.resolve("ExactBuckets.java"), "");
    Path exercises = Files.createDirectories(root.resolve("exercises/src/given"));
    given = Files.writeString(exercises.resolve("Target.java"), "");
    Files.createDirectories(root.resolve("target"));
    Files.writeString(root.resolve("pom.xml"), "");
    Files.writeString(root.resolve("target/bucket32.jar"), "");
    for (Path file : List.of(source, given)) {
      for (Path each = file; !each.equals(root); each = each.getParent()) {
        age(each, THEN);
      }
    }
    age(root.resolve("pom.xml"), THEN);
    freshness = new Freshness(root);
    freshness.write(FileTime.from(THEN.plusSeconds(1)));
  }

  @Test
  void aBuildAfterTheLastChangeHolds() throws IOException {
    assertTrue(freshness.holds());
  }

  @Test
  void aChangedSourceMakesItOld() throws IOException {
    age(source, THEN.plusSeconds(2));
    assertFalse(freshness.holds());
  }

  @Test
  void aChangeInWhatIsGivenMakesItOld() throws IOException {
    age(given, THEN.plusSeconds(2));
    assertFalse(freshness.holds());
  }

  @Test
  void aDeletedSourceMakesItOld() throws IOException {
    Files.delete(source);
    assertFalse(freshness.holds());
  }

  @Test
  void aChangedPomMakesItOld() throws IOException {
    age(root.resolve("pom.xml"), THEN.plusSeconds(2));
    assertFalse(freshness.holds());
  }

  @Test
  void aBuildThatWasInterruptedDoesNotHold() throws IOException {
    freshness.clear();
    assertFalse(freshness.holds());
  }

  @Test
  void aMissingJarDoesNotHold() throws IOException {
    Files.delete(root.resolve("target/bucket32.jar"));
    assertFalse(freshness.holds());
  }

  private static void age(Path file, Instant time) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
