package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

  private static final String QUESTION = """
      - id: one
        kind: number
        level: apply
        scheme: {buckets: 32, max_distance: 128, direction: causal}
        reading: t5
        ask: Where does the final bucket start?
        answer: final_first
        key: KEY
        feedback: At {final_first}.
      """;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"moodle", "gift", "qti", "canvas", "csv"})
  void theCourseIsWrittenIntoOneFile(String format) throws IOException {
    Path out = folder.resolve("course.out");
    Ran ran = Ran.kata("quiz", "export", "--format", format, "--out", out.toString());
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(
        ran.err().matches("(?s)(.*: left out: .*\n)?.*: \\d+ questions written, \\d left out\n"),
        ran.err());
    assertEquals(List.of(out), files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gift", "moodle"})
  void whatIsExportedHoldsNoWrongKey(String format) throws IOException {
    Path out = folder.resolve(format.equals("gift") ? "course.gift" : "course.xml");
    Ran.kata("quiz", "export", "--format", format, "--out", out.toString());
    Ran ran = Ran.kata("quiz", "verify", out.toString());
    assertEquals(0, ran.exitCode(), ran.out());
    assertTrue(ran.err().contains(" 0 wrong"), ran.err());
  }

  @Test
  void whatIsThereIsKept() throws IOException {
    Path out = Files.writeString(folder.resolve("mine.csv"), "mine");
    Ran ran = export(out, "113");
    assertEquals(
        new Ran(
            2,
            "",
            "--out must name a new file, but " + out
                + " is there already; name another, or add --force to replace it\n"),
        ran);
    assertEquals("mine", Files.readString(out));
  }

  @Test
  void whatIsThereIsReplacedOnDemand() throws IOException {
    Path out = Files.writeString(folder.resolve("mine.csv"), "mine");
    assertEquals(0, export(out, "113", "--force").exitCode());
    assertTrue(Files.readString(out).startsWith("bank,id,"));
  }

  @Test
  void aWrongKeyIsNotPublished() throws IOException {
    Path out = folder.resolve("out.csv");
    Ran ran = export(out, "128");
    assertEquals(1, ran.exitCode());
    assertTrue(
        ran.err()
            .endsWith(":1: one: the key must be 113 under t5, but was 128; the key is wrong\n"
                + "nothing was written; mend the questions above\n"),
        ran.err());
    assertEquals(List.of(bank()), files());
  }

  @Test
  void aFolderThatIsNotThereIsSaid() throws IOException {
    Path out = folder.resolve("nowhere/out.csv");
    assertEquals(
        new Ran(
            2,
            "",
            "the folder of " + out + " must be there, but is not; create "
                + folder.resolve("nowhere") + " first\n"),
        export(out, "113"));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    assertEquals(
        new Ran(2, "", folder + " must be a file, but is a folder; name a file in it\n"),
        export(folder, "113"));
  }

  @Test
  void whatIsNotSaidIsAskedFor() {
    String needed = "say what to write and where: --format moodle --out course.xml;"
        + " see ./kata quiz export --help\n";
    assertEquals(new Ran(2, "", needed), Ran.line("quiz export"));
    assertEquals(new Ran(2, "", needed), Ran.line("quiz export --format csv"));
  }

  @Test
  void aMissingBankIsSaidInOneLine() {
    Path out = folder.resolve("out.csv");
    assertEquals(
        new Ran(2, "", "nowhere.yaml cannot be read; there is no such file\n"),
        Ran.kata("quiz", "export", "--format", "csv", "--out", out.toString(), "nowhere.yaml"));
  }

  private Ran export(Path out, String key, String... more) throws IOException {
    Files.writeString(bank(), QUESTION.replace("KEY", key));
    Stream<String> line = Stream.of(
        "quiz", "export", "--format", "csv", "--out", out.toString(), bank().toString());
    return Ran.kata(Stream.concat(line, Stream.of(more)).toArray(String[]::new));
  }

  private Path bank() {
    return folder.resolve("bank.yaml");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
