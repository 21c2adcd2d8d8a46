package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plain Maven is timed on is what a learner gets. */
class CourseCopyTest {

  private static final String CORE = "bucket32/core";

  @TempDir
  Path folder;

  private final Course course = Course.at(Path.of(System.getProperty("bucket32.home")));
  private Course copy;

  @BeforeEach
  void forMaven() throws IOException {
    copy = LoopBench.forMaven(course, folder);
  }

  @Test
  void mavenCompilesTheStubsAndNothingBesideThem() throws IOException {
    assertEquals(
        names(course.stubs().resolve(CORE)), names(copy.learnerSources().resolve(CORE)));
    for (String name : names(course.stubs().resolve(CORE))) {
      assertEquals(
          Files.readString(course.stubs().resolve(CORE).resolve(name)),
          Files.readString(copy.learnerSources().resolve(CORE).resolve(name)));
    }
  }

  @Test
  void testsThatStartJmhAreLeftOut() {
    assertFalse(Files.exists(copy.tests().resolve("bucket32/measure")));
    assertTrue(Files.exists(copy.tests().resolve(CORE)));
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
