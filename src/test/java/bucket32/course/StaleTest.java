package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.Verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No verdict rests on anything but what the files hold: each program answers a number of its own. */
class StaleTest {

  @TempDir
  Path folder;

  private WatchedCourse course;
  private Path file;

  @BeforeEach
  void watch() throws InterruptedException {
    course = new WatchedCourse(folder.resolve("course"), Duration.ofSeconds(60));
    file = course.small.file();
  }

  @AfterEach
  void end() throws InterruptedException {
    course.end();
  }

  @Test
  void aRenamedFileIsGoneUntilItIsRenamedBack() throws Exception {
    course.answering(7);
    assertEquals("7", course.nextAnswer());
    Path aside = file.resolveSibling("Thrice.java");
    Files.move(file, aside);
    assertEquals(Kind.MISSING, course.next().kind());
    Files.move(aside, file);
    assertEquals("7", course.nextAnswer());
  }

  @Test
  void aDeletedFileIsGoneAndItsSuccessorIsJudged() throws Exception {
    course.answering(7);
    assertEquals("7", course.nextAnswer());
    Files.delete(file);
    assertEquals(Kind.MISSING, course.next().kind());
    course.answering(8);
    assertEquals("8", course.nextAnswer());
  }

  @Test
  void aRevertedFileIsJudgedAsItWasBefore() throws Exception {
    for (int number : new int[] {7, 8, 7, 8}) {
      course.answering(number);
      assertEquals(number + "", course.nextAnswer());
    }
  }

  @Test
  void ofTwoSavesAtOnceTheSecondIsJudged() throws Exception {
    for (int number = 100; number < 110; number++) {
      course.answering(7);
      course.answering(number);
      course.awaitAnswer(number);
    }
    assertEquals("109", course.lastAnswer());
  }

  @Test
  void aSaveDuringARunIsJudgedAndTheRunIsNotTold() throws Exception {
    Path started = folder.resolve("started");
    Path go = folder.resolve("go");
    course.small.body("try { java.nio.file.Path go = java.nio.file.Path.of(\"" + inJava(go) + "\");"
        + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + inJava(started)
        + "\"), \"\");"
        + " while (!java.nio.file.Files.exists(go)) Thread.sleep(1);"
        + " } catch (Exception e) { throw new IllegalStateException(e); } return 7;");
    while (!Files.exists(started)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    course.answering(8);
    Files.writeString(go, "");
    assertEquals("8", course.nextAnswer());
  }

  @Test
  void aFilePutInPlaceOfTheOldOneIsJudged() throws Exception {
    for (int number = 7; number < 10; number++) {
      Path aside = file.resolveSibling(".Twice.java.swp");
      Files.writeString(
          aside,
          "package bucket32.core; public class Twice { public int of(int n) { return " + number
              + "; } }");
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
      assertEquals(number + "", course.nextAnswer());
    }
  }

  @Test
  void aSyntaxErrorAndItsRepairAreBothSeen() throws Exception {
    course.answering(7);
    assertEquals("7", course.nextAnswer());
    course.small.body("return 7");
    assertEquals(Kind.COMPILE_ERROR, course.next().kind());
    course.answering(7);
    assertEquals("7", course.nextAnswer());
  }

  @Test
  void aHelpersChangeReachesTheClassThatHoldsItsConstant() throws Exception {
    helper(7);
    course.small.body("return Half.NUMBER;");
    course.awaitAnswer(7);
    helper(8);
    assertEquals("8", course.nextAnswer());
  }

  @Test
  void aConstantInTheTestsIsTheOneOfTheClassTheyJudge() throws Exception {
    course.small.test("""
        import static org.junit.jupiter.api.Assertions.*;
        class TwiceTest {
          @org.junit.jupiter.api.Test void answers() { assertEquals(0, Twice.NUMBER, "NUMBER"); }
        }
        """);
    assertEquals(Kind.MISSING, course.next().kind());
    for (int number = 7; number < 10; number++) {
      course.small.program("public class Twice { static final int NUMBER = " + number + "; }");
      assertEquals(number + "", course.nextAnswer());
    }
  }

  @Test
  void aChangedTestJudgesAnUnchangedClass() throws Exception {
    course.answering(7);
    assertEquals("7", course.nextAnswer());
    course.small.test("""
        class TwiceTest {
          @org.junit.jupiter.api.Test void passes() { new Twice().of(1); }
        }
        """);
    assertTrue(course.next().green());
  }

  @Test
  void aFolderDeletedAndMadeAnewIsStillWatched() throws Exception {
    Files.delete(file);
    Files.delete(file.getParent());
    assertEquals(Kind.MISSING, course.next().kind());
    for (int number = 7; number < 10; number++) {
      course.answering(number);
      assertEquals(number + "", course.nextAnswer());
    }
  }

  @Test
  void aFolderNamedAsAFileDisturbsNobody() throws Exception {
    Path folderInItsPlace = file.resolveSibling("Half.java");
    Files.createDirectory(folderInItsPlace);
    course.answering(7);
    assertEquals("7", course.nextAnswer());
  }

  private void helper(int number) throws IOException {
    SmallCourse.write(
        file.resolveSibling("Half.java"),
        "package bucket32.core; class Half { static final int NUMBER = " + number + "; }");
  }

  private static String inJava(Path path) {
    return path.toString().replace('\\', '/');
  }
}
