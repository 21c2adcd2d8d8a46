package bucket32.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @Test
  void aMatrixHoldsTheBucketOfEveryPairThatIsSeen() {
    BucketScheme scheme = BucketScheme.t5(8, 16, Direction.CAUSAL);
    List<String> expected = new ArrayList<>();
    for (int query = 0; query < 5; query++) {
      for (int key = 0; key <= query; key++) {
        expected.add(Integer.toString(scheme.bucketOfOffset(query - key)));
      }
    }
    Figure matrix = figure("matrix", "buckets", "8", "max_distance", "16", "length", "5");
    assertEquals(expected, texts(matrix, "cell-ink"));
  }

  @Test
  void theLitCellsAreOneDiagonal() {
    Figure matrix = figure("matrix", "length", "6", "offset", "2");
    assertEquals(4, count(matrix, "class=\"lit\""));
    Figure later = figure("matrix", "direction", "bidirectional", "length", "6", "offset", "-2");
    assertEquals(4, count(later, "class=\"lit\""));
    assertTrue(later.description().contains("offset \u22122, bucket 18, exact"));
  }

  @Test
  void theSharesOfAttentionAddUpToOne() {
    String table = figure("bias", "buckets", "4", "max_distance", "8", "query", "3", "b1", "-8")
        .table()
        .markup();
    double sum =
        matches(table, "([0-9.]+) %").stream().mapToDouble(Double::parseDouble).sum();
    assertEquals(100, sum, 0.3);
  }

  @Test
  void equalBiasesShareAttentionEqually() {
    String table = figure(
            "bias",
            "buckets",
            "4",
            "max_distance",
            "8",
            "query",
            "3",
            "b0",
            "5",
            "b1",
            "5",
            "b2",
            "5",
            "b3",
            "5")
        .table()
        .markup();
    assertEquals(List.of("25", "25", "25", "25"), matches(table, "([0-9.]+) %"));
  }

  /** The book subtracts logarithms: 8 of (8, 16) is in bucket 6, and doubles say 5. */
  @Test
  void theDifferenceOfLogarithmsFallsShortAtATie() {
    assertEquals(
        List.of("8", "6", "0", "6", "\u22122.2", "5"),
        matches(
            figure("drift", "buckets", "8", "max_distance", "16").table().markup(),
            "<td[^>]*>([^<]*)"));
  }

  @Test
  void everyTieOfASchemeIsFound() {
    List<String> distances = matches(
        figure("drift", "buckets", "9", "max_distance", "128").table().markup(),
        "<tr><td[^>]*>([0-9]+)");
    assertEquals(List.of("8", "16", "32", "64"), distances);
  }

  @Test
  void aSchemeWithoutTiesSaysSo() {
    assertTrue(figure("drift").description().startsWith("No boundary of this scheme is a whole"));
  }

  @Test
  void theCursorSaysWhereAnOffsetLandsAndWithWhom() {
    assertEquals(
        "offset 113: bucket 31, final, shared with all from 113 on",
        first(figure("staircase", "offset", "113")));
    assertEquals(
        "offset 112: bucket 30, logarithmic, shared by 99 to 112",
        first(figure("staircase", "offset", "112")));
    assertEquals(
        "offset 5: bucket 5, exact, shared with no other",
        first(figure("staircase", "offset", "5")));
    assertEquals(
        "offset \u221291: bucket 31, final, shared with all from \u221291 down",
        first(figure("staircase", "direction", "bidirectional", "offset", "-91")));
  }

  /** Every offset an axis shows, under many schemes: the cursor agrees with the rule. */
  @Test
  void theCursorLandsWhereTheRuleSays() {
    for (String direction : List.of("causal", "bidirectional")) {
      for (int buckets = 4; buckets <= 20; buckets += 3) {
        BucketScheme scheme =
            BucketScheme.t5(buckets, 40, Direction.valueOf(direction.toUpperCase(Locale.ROOT)));
        for (long offset = direction.equals("causal") ? 0 : -80; offset <= 80; offset++) {
          Figure stairs = figure(
              "staircase",
              "buckets",
              "" + buckets,
              "max_distance",
              "40",
              "direction",
              direction,
              "offset",
              "" + offset);
          String lands = ": bucket " + scheme.bucketOfOffset(offset) + ", ";
          assertTrue(first(stairs).contains(lands), first(stairs));
        }
      }
    }
  }

  @Test
  void aCursorBeyondTheAxisStandsAtItsEnd() {
    Figure stairs = figure("staircase", "buckets", "8", "max_distance", "16", "offset", "900");
    assertTrue(first(stairs).startsWith("offset 32: "), first(stairs));
    Figure encoder = figure("staircase", "direction", "bidirectional", "offset", "-900");
    assertTrue(first(encoder).startsWith("offset \u2212256: "), first(encoder));
  }

  @Test
  void readingsBesideADecodersStairsAreDrawnAndSaid() {
    Figure all = figure("staircase", "beside", "all", "offset", "113");
    assertEquals(3 * 2, count(all, "class=\"layer "));
    assertTrue(all.description().contains("In the reading book: bucket 31, logarithmic"));
    assertTrue(all.description().contains("In the reading prose: bucket 31, logarithmic"));
    Figure one = figure("staircase", "beside", "course", "offset", "128");
    assertEquals(2, count(one, "class=\"layer "));
    assertTrue(one.description().contains("course: bucket 32, final, shared with all from 128 on"));
    Figure book = figure("staircase", "reading", "book", "beside", "t5", "offset", "113");
    assertTrue(first(book).contains("bucket 31, logarithmic"), first(book));
    assertTrue(book.description().contains("In the reading t5: bucket 31, final"));
  }

  @Test
  void aLayerMovesNoStairs() {
    assertEquals(
        figure("staircase").plane(Figure.WIDE),
        figure("staircase", "beside", "all").plane(Figure.WIDE));
    assertEquals(
        matches(figure("staircase").picture("x", Figure.NARROW), "(<circle class=\"exact.*)"),
        matches(
            figure("staircase", "beside", "all").picture("x", Figure.NARROW),
            "(<circle class=\"exact.*)"));
  }

  @Test
  void everyUsedBucketOfADecoderIsDrawnOnce() {
    Figure stairs = figure("staircase");
    assertEquals(16, count(stairs, "class=\"exact\""));
    assertEquals(15, count(stairs, "class=\"step logarithmic\""));
    assertEquals(1, count(stairs, "class=\"step final\""));
  }

  @Test
  void fiveReadingsOfTwoNumbersBeginFiveFinalBuckets() {
    assertEquals(List.of("113", "91", "114", "128", "129"), texts(figure("final"), "on-final\""));
  }

  @Test
  void eachReadingSaysWhereADistanceLands() {
    assertEquals(
        List.of(
            "offset 120: bucket 31, final",
            "offset 120: bucket 15, final",
            "offset 120: bucket 32, final",
            "offset 120: bucket 31, logarithmic",
            "offset 120: bucket 31, logarithmic"),
        texts(figure("final", "offset", "120"), "landing"));
    assertEquals(
        List.of("t5", "31", "113", "31", "final"),
        matches(figure("final", "offset", "120").table().markup(), "<td[^>]*>([^<]*)")
            .subList(0, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ruler", "matrix", "intervals", "drift", "staircase"})
  void everyFigureHasWordsAndATableInBothDirections(String name) {
    for (String direction : List.of("causal", "bidirectional")) {
      Figure figure = figure(name, "direction", direction);
      assertTrue(figure.description().length() > 40, figure.description());
      assertTrue(figure.table().markup().startsWith("<table><thead>"));
      assertTrue(figure.title().contains(direction) || name.equals("ruler"), figure.title());
    }
  }

  @Test
  void whatAFigureCannotShowIsRefused() {
    assertEquals(
        "query must be from 0 to 23, but was 24; use 23 or less",
        assertThrows(IllegalArgumentException.class, () -> figure("ruler", "query", "24"))
            .getMessage());
    assertEquals(
        "beside must be one of none, book, course, prose, all, but was 't5'; use one of these",
        assertThrows(IllegalArgumentException.class, () -> figure("staircase", "beside", "t5"))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> figure("bias"));
    assertThrows(IllegalArgumentException.class, () -> figure("heatmap"));
  }

  private static Figure figure(String name, String... settings) {
    return Figure.named(name, Settings.of(settings));
  }

  private static String first(Figure figure) {
    return figure.description().split("\\. ")[0];
  }

  private static List<String> texts(Figure figure, String style) {
    return matches(figure.picture("x", Figure.WIDE), "<text class=\"" + style + "[^>]*>([^<]*)");
  }

  private static int count(Figure figure, String part) {
    return matches(figure.picture("x", Figure.WIDE), "(" + Pattern.quote(part) + ")")
        .size();
  }

  private static List<String> matches(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(one -> one.group(1)).collect(Collectors.toList());
  }
}
