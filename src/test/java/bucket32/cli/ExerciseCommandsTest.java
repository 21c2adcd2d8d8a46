package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.SmallCourse;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Type the commands a learner types, on a course of one exercise. */
class ExerciseCommandsTest {

  private static final String RIGHT =
      "if (n < 0) throw new IllegalArgumentException(); return 2 * n;";

  @TempDir
  Path folder;

  private SmallCourse small;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void openCourse() {
    small = SmallCourse.in(folder);
  }

  private int kata(String... args) {
    out.reset();
    err.reset();
    return Kata.run(
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Map.of()),
        args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  @Test
  void checkExitsWithOneWhereATestFailsAndZeroWhereAllPass() {
    assertEquals(1, kata("check"));
    small.body(RIGHT);
    assertEquals(0, kata("check", "twice"));
    assertEquals(
        "twice  PASS  (3 tests)\n  you have it    Doubling is adding a number to itself.\n", out());
  }

  @Test
  void anUnknownNameIsAnsweredWithTheOneMeant() {
    for (String command : new String[] {"check", "hint", "reset", "compare"}) {
      assertEquals(2, kata(command, "twce"));
      assertEquals("no exercise is called 'twce'; did you mean twice?\n", err());
    }
  }

  @Test
  void checkJsonHasTheAgreedFields() {
    small.body("return 7;");
    assertEquals(1, kata("check", "--format", "json"));
    JsonObject exercise = JsonParser.parseString(out())
        .getAsJsonObject()
        .getAsJsonArray("exercises")
        .get(0)
        .getAsJsonObject();
    assertEquals(
        Set.of(
            "name", "chapter", "verdict", "tests", "failed", "first_difference", "misconceptions"),
        exercise.keySet());
    assertEquals("fail", exercise.get("verdict").getAsString());
    assertEquals(3, exercise.get("tests").getAsInt());
    assertEquals(
        "{\"call\":\"of(1)\",\"expected\":\"2\",\"actual\":\"7\"}",
        exercise.get("first_difference").toString());
  }

  @Test
  void checkJunitIsXmlWithACaseForEachTest() throws Exception {
    small.body("return \"\\u0000\".length() + 6;");
    assertEquals(1, kata("check", "--format", "junit"));
    var document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out().getBytes(StandardCharsets.UTF_8)));
    assertEquals(3, document.getElementsByTagName("testcase").getLength());
    assertEquals(3, document.getElementsByTagName("failure").getLength());
  }

  @Test
  void aProgramThatDoesNotCompileIsAnErrorInTheJunitReport() throws Exception {
    small.body("return");
    assertEquals(1, kata("check", "--format", "junit"));
    var document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out().getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, document.getElementsByTagName("error").getLength());
  }

  @Test
  void aProgramThatEndsTheRunIsAnErrorInTheJunitReportBesideTheTestsItMet() throws Exception {
    small.body("if (n == 1) System.exit(0); return 7;");
    assertEquals(1, kata("check", "--format", "junit"));
    var document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out().getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, document.getElementsByTagName("error").getLength());
  }

  @Test
  void hintsComeOneByOneAndAreRemembered() {
    assertEquals(0, kata("hint", "twice"));
    assertEquals("hint 1 of 3  What is two times one?\n", out());
    kata("hint", "twice");
    assertEquals("hint 2 of 3  Multiply.\n", out());
    kata("hint", "twice", "--again");
    assertEquals("hint 1 of 3  What is two times one?\nhint 2 of 3  Multiply.\n", out());
    kata("hint", "twice");
    kata("hint", "twice");
    assertTrue(out().startsWith("hint 3 of 3  return 2 * n\nthere is no further one"), out());
  }

  @Test
  void marksThatCannotBeKeptAreSaidAndNothingElseStops() throws Exception {
    Files.createDirectories(folder.resolve("exercises/.progress/full"));
    small.body(RIGHT);
    assertEquals(0, kata("hint", "twice"));
    assertTrue(err().startsWith("your marks cannot be kept"), err());
    assertEquals(0, kata("progress"));
    assertTrue(err().startsWith("your marks cannot be kept"), err());
    assertTrue(out().contains("[x] twice"), out());
    assertEquals(0, kata("check"));
    assertEquals("", err());
  }

  @Test
  void progressSeesWhatIsDoneFromTheCode() throws Exception {
    assertEquals(0, kata("progress"));
    assertTrue(out().contains("[ ] twice"), out());
    assertTrue(out().endsWith("0 of 1 done; next: ./kata check twice\n"), out());
    small.body(RIGHT);
    kata("progress");
    assertTrue(out().contains("[x] twice"), out());
    Files.delete(folder.resolve("exercises/.progress"));
    kata("progress");
    assertTrue(out().contains("[x] twice"), out());
    small.body("return 7;");
    kata("progress");
    assertTrue(out().contains("red now, was done"), out());
  }

  @Test
  void resetSaysWhereTheFileIsKept() {
    small.body("return 7;");
    assertEquals(0, kata("reset", "twice"));
    assertTrue(
        out().contains("yours is kept in " + Path.of("exercises", "kept", "Twice.java.1")), out());
    assertEquals(0, kata("reset", "twice"));
    assertTrue(out().contains("is the stub already"), out());
  }

  @Test
  void compareShowsTheOtherWaysWithTheirIdeas() throws Exception {
    Path ways = folder.resolve("src/test/variants/twice");
    Files.createDirectories(ways);
    Files.writeString(
        ways.resolve("adds.java"),
        "/*\nwhy: doubling is adding once\n*/\npackage bucket32.core;\n"
            + "public class Twice {\n  public int of(int n) { return n + n; }\n}\n");
    small.body(RIGHT);
    assertEquals(0, kata("compare", "twice"));
    assertTrue(out().endsWith("""

        Other ways. Each passes the same tests, however odd it looks.

        doubling is adding once:

            public class Twice {
              public int of(int n) { return n + n; }
            }
        """.indent(0)), out());
  }

  @Test
  void compareWaitsForGreen() {
    assertEquals(1, kata("compare", "twice"));
    assertEquals(
        "the reference waits until twice is green; ./kata hint twice helps on the way\n", out());
    assertFalse(out().contains("2 * n"), out());
    small.body(RIGHT);
    assertEquals(0, kata("compare", "twice"));
    assertTrue(out().contains("yours") && out().contains("return 2 * n"), out());
  }

  @Test
  void aChapterThatIsNoneIsAnswered() {
    assertEquals(2, kata("watch", "01-twce"));
    assertEquals("no chapter with exercises is called '01-twce'; did you mean 01-twice?\n", err());
  }

  @Test
  void deletedMarksAreRestoredFromTheCodeByTheNextCheck() throws Exception {
    small.body(RIGHT);
    assertEquals(0, kata("check"));
    Path marks = folder.resolve("exercises/.progress");
    String kept = Files.readString(marks);
    assertTrue(kept.contains("twice done "), kept);
    Files.delete(marks);
    assertEquals(0, kata("check"));
    assertEquals(kept, Files.readString(marks));
  }

  @Test
  void marksTravelToAnotherMachine(@TempDir Path elsewhere) throws Exception {
    kata("hint", "twice");
    small.body(RIGHT);
    String taken = elsewhere.resolve("marks.txt").toString();
    assertEquals(0, kata("progress", "--export", taken));
    assertTrue(out().endsWith("exported to " + taken + ": 1 done, 1 hint read\n"), out());
    assertEquals(2, kata("progress", "--export", taken));
    assertTrue(err().contains("is not overwritten"), err());

    SmallCourse.in(folder);
    Files.delete(folder.resolve("exercises/.progress"));
    assertEquals(0, kata("progress", "--import", taken));
    assertTrue(out().contains("[ ] twice"), out());
    assertTrue(out().contains("was done"), out());
    assertTrue(out().contains("1 of 3 hints read"), out());
    assertTrue(out().endsWith("imported from " + taken + ": 1 done, 1 hint read\n"), out());
  }

  @Test
  void aBrokenFileOfMarksIsRefusedAndNothingOfItIsTaken() throws Exception {
    kata("hint", "twice");
    String before = Files.readString(folder.resolve("exercises/.progress"));
    Path broken = folder.resolve("broken.txt");
    Files.writeString(broken, "twice hints 3\ntwice done soon\n");
    assertEquals(2, kata("progress", "--import", broken.toString()));
    assertTrue(err().contains("line 2") && err().contains("'twice done soon'"), err());
    assertEquals(before, Files.readString(folder.resolve("exercises/.progress")));
    assertEquals(2, kata("progress", "--import", folder.resolve("none").toString()));
    assertTrue(err().startsWith("cannot read marks from"), err());
  }

  @Test
  void checkPlainHasNoColumns() {
    assertEquals(1, kata("check", "--plain"));
    assertEquals(
        "twice: FAIL, 3 of 3 tests\nto build: Twice.of\nfirst test: twice one is two\n", out());
  }
}
