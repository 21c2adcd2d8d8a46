package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Property(tries = 50)
  void linesAreTheSameHoweverTheBytesArrive(
      @ForAll @IntRange(min = 1, max = 100_000) int atOnce, @ForAll long seed) {
    Random random = new Random(seed);
    String text = IntStream.range(0, 30_000)
        .mapToObj(line -> "x".repeat(random.nextInt(9)))
        .collect(Collectors.joining("\n"));
    InputStream dribbling = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] bytes, int start, int length) {
        return super.read(bytes, start, Math.min(length, atOnce));
      }
    };
    assertEquals(text.lines().toList(), all(new Lines(dribbling, () -> {})));
  }

  @Test
  void theLongestLineFitsAndOneByteMoreIsRefused() {
    String longest = "7".repeat((1 << 16) - 1) + "\n";
    assertEquals(2, all(of("5\n" + longest)).size());
    UsageError refusal = assertThrows(UsageError.class, () -> all(of("5\n7" + longest)));
    assertEquals(
        "line 2 is longer than 65536 bytes; end every line with a line feed", refusal.getMessage());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    assertEquals(List.of("5", "6"), all(of("\uFEFF5\n6")));
    assertEquals(List.of("5", "\uFEFF6"), all(of("5\n\uFEFF6")));
  }

  @Test
  void anEndOfLineAtTheEndBeginsNoFurtherLine() {
    assertEquals(List.of("5"), all(of("5\n")));
    assertEquals(List.of("5", ""), all(of("5\n\n")));
    assertEquals(List.of(), all(of("")));
  }

  private static Lines of(String text) {
    return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), () -> {});
  }

  private static List<String> all(Lines lines) {
    List<String> all = new ArrayList<>();
    while (lines.next()) {
      all.add(new String(
          lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8));
      assertEquals(all.size(), lines.number());
    }
    return all;
  }
}
