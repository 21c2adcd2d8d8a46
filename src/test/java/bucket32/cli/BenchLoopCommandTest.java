package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.SmallCourse;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures are of a copy; what they are is the machine's business. */
class BenchLoopCommandTest {

  @TempDir
  Path home;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private SmallCourse small;

  @BeforeEach
  void aLearnersCourse() {
    small = SmallCourse.in(home);
    small.body("return 77;");
  }

  private String run(String... args) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertEquals(
        Kata.YES,
        Kata.run(new Console(InputStream.nullInputStream(), out, out, home, Map.of()), args));
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void jsonHasTheThreeFiguresProgramsRead() {
    JsonObject figures = JsonParser.parseString(
            run("bench-loop", "--saves", "4", "--format", "json"))
        .getAsJsonObject();
    assertEquals(List.of("saves", "median_ms", "p95_ms"), List.copyOf(figures.keySet()));
    assertEquals(4, figures.get("saves").getAsInt());
    assertTrue(figures.get("median_ms").getAsLong() <= figures.get("p95_ms").getAsLong());
  }

  @Test
  void theTextSaysThatMavenIsLeftOut() {
    List<String> lines = run("bench-loop", "--saves", "2", "--no-maven").lines().toList();
    assertEquals("saves         2", lines.get(0));
    assertTrue(lines.get(3).startsWith("after a hang"), lines::toString);
    assertEquals("mvn test      left out", lines.get(4));
  }

  @Test
  void theLearnersOwnFileIsNotTouched() throws Exception {
    byte[] before = Files.readAllBytes(small.file());
    run("bench-loop", "--saves", "2", "--no-maven");
    assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(small.file()));
  }

  @Test
  void noSaveIsNoMeasurement() {
    assertEquals(Kata.WRONG_USAGE, Ran.line("bench-loop --saves 0").exitCode());
  }
}
