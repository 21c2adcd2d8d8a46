package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept on disk is used only where it is whole and rests on the same. */
class AnswersTest {

  private static final byte[] BASIS = {1, 2, 3};

  @TempDir
  Path folder;

  private Path file;

  @BeforeEach
  void keep() {
    file = folder.resolve("target/answers/twice");
    Answers answers = new Answers(file, BASIS);
    answers.put("one program", List.of("1", "zwölf"));
    answers.put("another", List.of("2", ""));
    answers.save();
  }

  private Optional<List<String>> read() {
    return new Answers(file, BASIS).of("one program");
  }

  @Test
  void whatWasKeptIsFoundAgain() {
    assertEquals(Optional.of(List.of("1", "zwölf")), read());
    assertEquals(Optional.of(List.of("2", "")), new Answers(file, BASIS).of("another"));
  }

  @Test
  void anotherTextHasNoAnswers() {
    assertEquals(Optional.empty(), new Answers(file, BASIS).of("one program "));
  }

  @Test
  void anotherBasisHasNoAnswers() {
    assertEquals(Optional.empty(), new Answers(file, new byte[] {1, 2}).of("one program"));
  }

  @Test
  void noDamagedFileIsTrusted() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertEquals(Optional.empty(), read(), "byte " + at);
    }
  }

  @Test
  void noFileCutShortIsTrusted() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(Optional.empty(), read(), length + " bytes");
    }
  }

  @Test
  void afterDamageTheyAreKeptAnew() throws IOException {
    Files.writeString(file, "no answers at all, but long enough to hold a digest of its own");
    keep();
    assertEquals(Optional.of(List.of("1", "zwölf")), read());
  }

  @Test
  void aFolderThatCannotBeMadeIsHarmless() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "").resolve("twice");
    Answers answers = new Answers(blocked, BASIS);
    answers.put("one program", List.of("1"));
    answers.save();
    assertEquals(Optional.of(List.of("1")), answers.of("one program"));
    assertFalse(Files.exists(blocked));
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    try (var files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void partsAreDigestedWithTheirBounds() {
    assertNotEquals(digest("ab", "c"), digest("a", "bc"));
  }

  private static String digest(String... parts) {
    return HexFormat.of()
        .formatHex(Answers.digest(Arrays.stream(parts)
            .map(part -> part.getBytes(StandardCharsets.UTF_8))
            .toList()));
  }
}
