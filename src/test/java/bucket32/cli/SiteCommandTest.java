package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  private Path home;

  @Test
  void aBrokenChapterIsNamedAndTheAnswerIsNo() throws IOException {
    Files.createDirectories(home.resolve("chapters"));
    Files.writeString(home.resolve("chapters/index.adoc"), "= Course\n\nSee {nothing}.\n");
    assertEquals(Kata.NO, site("--out", home.resolve("out").toString()));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("chapters/index.adoc: line 3: "), said);
    assertTrue(said.contains("nothing"), said);
    assertFalse(said.contains("\tat "), said);
    assertFalse(Files.exists(home.resolve("out")));
  }

  @Test
  void aFolderWithOtherFilesIsRefused() throws IOException {
    Files.createDirectories(home.resolve("chapters"));
    Files.createDirectories(home.resolve("site"));
    Files.copy(
        Path.of(System.getProperty("bucket32.home"), "site/page.html"),
        home.resolve("site/page.html"));
    Files.writeString(home.resolve("chapters/index.adoc"), "= Course\n\nWelcome.\n");
    assertEquals(Kata.WRONG_USAGE, site("--out", home.resolve("chapters").toString()));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("choose another with --out"));
    assertTrue(Files.exists(home.resolve("chapters/index.adoc")));
  }

  private int site(String... options) {
    String[] typed = new String[options.length + 1];
    typed[0] = "site";
    System.arraycopy(options, 0, typed, 1, options.length);
    return Kata.run(
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            home,
            Map.of()),
        typed);
  }
}
