package bucket32.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is written twice because two systems read it is the same twice. */
class ScriptsAgreeTest {

  private static final Pattern JAVA_OPTION = Pattern.compile(
      "(?<=[ '=\"])(-X[XS]?[a-z]*:\\S+|-D[a-z][\\w.]*(=\\w\\S*)?|--[a-z-]+=[\\w-]+)");
  private static final Pattern PINNED =
      Pattern.compile("\\s*- uses: [\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

  @Test
  void bothScriptsStartTheToolWithTheSameOptions() throws IOException {
    List<String> unix =
        options(Path.of("kata"), "exec \"$java\"", "quiet='--", "tiers=-", "archived=\"");
    assertEquals(
        unix,
        options(
            Path.of("kata.cmd"), "bucket32.launch.Start %*", "set \"QUIET=--", "set ARCHIVED="));
    assertFalse(unix.isEmpty());
  }

  @Test
  void everyActionIsPinnedByItsCommitWithItsVersionBeside() throws IOException {
    List<String> uses = Files.readAllLines(Path.of(".github/workflows/verify.yml")).stream()
        .filter(line -> line.contains("uses:"))
        .toList();
    assertEquals(
        List.of(), uses.stream().filter(line -> !PINNED.matcher(line).matches()).toList());
    assertFalse(uses.isEmpty());
  }

  private static List<String> options(Path script, String... marks) throws IOException {
    return Files.readAllLines(script).stream()
        .filter(line -> List.of(marks).stream().anyMatch(line::contains))
        .flatMap(line -> JAVA_OPTION.matcher(line).results().map(found -> found.group(1)))
        .map(option -> option.replaceFirst("([$]archive|%ARCHIVE%)?[\"}]*$", ""))
        .filter(option -> !option.startsWith("-Dbucket32.home"))
        .distinct()
        .sorted()
        .toList();
  }
}
