package bucket32.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.util.ArrayList;
import java.util.List;
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

  @ParameterizedTest
  @ValueSource(strings = {"ruler", "matrix", "intervals", "drift"})
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
    assertThrows(IllegalArgumentException.class, () -> figure("bias"));
    assertThrows(IllegalArgumentException.class, () -> figure("heatmap"));
  }

  private static Figure figure(String name, String... settings) {
    return Figure.named(name, Settings.of(settings));
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
