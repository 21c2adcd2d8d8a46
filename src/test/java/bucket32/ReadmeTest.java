package bucket32;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.cli.Console;
import bucket32.cli.Kata;
import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import bucket32.core.Interval;
import bucket32.core.Rule;
import bucket32.oracle.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before the course: its numbers are computed, its links lead somewhere. */
class ReadmeTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern TRANSCRIPT =
      Pattern.compile("<!-- transcript -->\n(.*?)<!-- end -->", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void theTableOfReadingsIsWhatTheCoreSays() throws IOException {
    assertEquals(readings(), between("<!-- computed: readings 32 128 -->\n", "<!-- end -->"));
  }

  @Test
  void everyTranscriptIsWhatTheToolSays() throws IOException {
    Matcher transcripts = TRANSCRIPT.matcher(text("README.md"));
    int seen = 0;
    while (transcripts.find()) {
      seen++;
      String written = transcripts.group(1);
      String command = written.lines().findFirst().orElseThrow().strip();
      assertEquals("    " + command + "\n" + said(command), written);
    }
    assertTrue(seen > 0, "README.md has no transcript");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "DECISIONS.md"})
  void everyLinkLeadsToAFile(String document) throws IOException {
    List<String> dead = LINK.matcher(text(document))
        .results()
        .map(link -> link.group(1))
        .filter(target -> !Files.exists(Path.of(target)))
        .toList();
    assertEquals(List.of(), dead);
  }

  private static String readings() {
    List<String> rows = new ArrayList<>();
    rows.add(
        "| Who says it, of 32 and 128 | Buckets | Exact, a side | The last one is bucket | It starts at offset |");
    rows.add("|---|---|---|---|---|");
    rows.add(row("T5's code, causal", Reading.T5.scheme(32, 128, Direction.CAUSAL)));
    rows.add(row("T5's code, bidirectional", Reading.T5.scheme(32, 128, Direction.BIDIRECTIONAL)));
    rows.add(row("the book's figure", Reading.BOOK.scheme(32, 128, Direction.CAUSAL)));
    rows.add(row("the course's formula", Reading.COURSE.scheme(32, 128, Direction.CAUSAL)));
    rows.add(row("the course's prose", Reading.PROSE.scheme(32, 128, Direction.CAUSAL)));
    return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
  }

  /** Count one side of the query; of two last buckets name both. */
  private static String row(String who, BucketScheme scheme) {
    List<Interval> last =
        scheme.intervals().stream().filter(each -> each.rule() == Rule.FINAL).toList();
    String indices = last.stream()
        .map(each -> Integer.toString(each.bucket()))
        .collect(Collectors.joining(" and "));
    return Stream.of(
            who,
            scheme.numBuckets(),
            scheme.maxExact(),
            indices,
            "**" + scheme.last().firstDistance() + "**")
        .map(Object::toString)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String said(String command) {
    assertTrue(command.startsWith("$ ./kata "), command);
    String[] words = WORD.matcher(command.substring("$ ./kata ".length()))
        .results()
        .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
        .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    Kata.run(
        new Console(
            new ByteArrayInputStream(new byte[0]),
            both,
            both,
            Path.of("").toAbsolutePath(),
            Map.of()),
        words);
    both.flush();
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> ("    " + line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static String between(String from, String to) throws IOException {
    String text = text("README.md");
    int start = text.indexOf(from) + from.length();
    assertTrue(start >= from.length(), "README.md lacks " + from);
    return text.substring(start, text.indexOf(to, start));
  }

  private static String text(String document) throws IOException {
    return Files.readString(Path.of(document)).replace("\r\n", "\n");
  }
}
