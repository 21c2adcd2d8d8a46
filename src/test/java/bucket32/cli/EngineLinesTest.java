package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bucket32.web.Engine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page answers is, line by line, what the command line prints. */
class EngineLinesTest {

  private static final String[] T5 = {};

  @Test
  void bucketsOfOffsetsAndPairs() {
    String[] settings = {"buckets", "40", "max_distance", "300"};
    same(
        "bucket --buckets 40 --max-distance 300 --format csv -- 7 -99 300",
        Engine.buckets(settings, "7 -99\n300"));
    same(
        "bucket --model t5-encoder --format csv 5,140 140,5",
        Engine.buckets(encoder(), "(5, 140), (140, 5)"));
  }

  @Test
  void intervalsAndInverses() {
    same(
        "bucket --buckets 24 --max-distance 13 --intervals --format csv",
        Engine.intervals(new String[] {"buckets", "24", "max_distance", "13"}));
    same("bucket --model t5-encoder --intervals --format csv", Engine.intervals(encoder()));
    same(
        "bucket --model t5-encoder --inverse 9 --format csv",
        Engine.inverse(encoder("bucket", "9")));
    same(
        "bucket --inverse 30 --query 105 --format csv",
        Engine.inverse(new String[] {"bucket", "30", "query", "105"}));
    same(
        "bucket --model t5-encoder --inverse 31 --query 5 --keys 100 --format csv",
        Engine.inverse(encoder("bucket", "31", "query", "5", "keys", "100")));
  }

  @Test
  void pairsUnderEveryReadingAndWhatToKnowOfThem() {
    String[] ordinal = {"asks", "ordinal", "number", "32"};
    String text = "\"(140, 0)\" 130,10; 100,5\n5 , 130";
    Ran ran = Ran.kata(
        "quiz",
        "pairs",
        "--ordinal",
        "32",
        "--format",
        "csv",
        "(140, 0)",
        "130,10",
        "100,5",
        "5,130");
    assertEquals(ran.out().lines().toList(), List.of(Engine.pairs(ordinal, text)));
    assertEquals(ran.err().lines().toList(), List.of(Engine.notes(ordinal, text)));
  }

  @Test
  void readingsWithoutASchemeAreLeftOutInTheSameWords() {
    Ran ran = Ran.line("quiz pairs --bucket 1 --buckets 2 --max-distance 2 --format csv 3,1");
    String[] settings = {"asks", "bucket", "number", "1", "buckets", "2", "max_distance", "2"};
    assertEquals(ran.err().lines().toList(), List.of(Engine.notes(settings, "3,1")));
    assertEquals(ran.out().lines().toList(), List.of(Engine.pairs(settings, "3,1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.5", "(5)", "5,-1", "99999999999999999999", "(1,2", "1,2)"})
  void whatIsNoValueIsRefusedInTheSameWords(String typed) {
    String said = Ran.piping("7\n" + typed + "\n", "bucket", "-").err().strip();
    String shown = assertThrows(
            IllegalArgumentException.class, () -> Engine.buckets(T5, "7\n" + typed))
        .getMessage();
    assertEquals(said, shown);
  }

  @Test
  void offsetsAndPairsAreNotMixed() {
    String said = Ran.piping("7\n7,8\n", "bucket", "-").err().strip();
    assertEquals(
        said,
        assertThrows(IllegalArgumentException.class, () -> Engine.buckets(T5, "7\n7,8"))
            .getMessage());
  }

  private static String[] encoder(String... more) {
    return Stream.concat(Stream.of("direction", "bidirectional"), Stream.of(more))
        .toArray(String[]::new);
  }

  private static void same(String line, String[] lines) {
    assertEquals(Ran.line(line).out().lines().toList(), List.of(lines), line);
  }
}
