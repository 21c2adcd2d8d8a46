package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.Direction;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  private final Premise causal = Premise.of(32, 128, Direction.CAUSAL, Reading.T5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 + 3 * 4 | 14",
        "(2 + 3) * 4 | 20",
        "10 - 3 - 2 | 5",
        "-7 / 2 | -4",
        "-7 % 2 | 1",
        "--3 | 3",
        "1 = 1 and not 2 < 1 | true",
        "1 = 2 or 3 != 3 | false",
        "not 1 = 2 and 2 >= 2 | true"
      })
  void operatorsBindAsUsual(String text, String value) {
    assertEquals(value, worth(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "num_buckets | 32",
        "max_distance | 128",
        "max_exact | 16",
        "log_buckets | 16",
        "parameters | 32",
        "last_bucket | 31",
        "final_first | 113",
        "offset(140, 5) | 135",
        "relative(140, 5) | -135",
        "distance(5, 140) | 0",
        "bucket(113) | 31",
        "bucket(140, 27) | 31",
        "bucket(5, 140) | 0",
        "rule(15) | exact",
        "rule(16) = logarithmic | true",
        "rule_of(31) | final",
        "share(500, 510) | true",
        "lands(113, 31) | true",
        "lands(140, 28, 31) | false",
        "first(30) | 99",
        "last(30) | 112",
        "count(30) | 14",
        "under(book, final_first) | 114",
        "under(course, parameters) | 33",
        "sized(32, 1024, final_first) | 790",
        "bidirectional(final_first) | 91",
        "bidirectional(bucket(-1)) | 17",
        "bidirectional(causal(bucket(-1))) | 0",
        "bidirectional(count(16)) | 0"
      })
  void theSchemeIsAskedByName(String text, String value) {
    assertEquals(value, worth(text));
  }

  @Test
  void aVariableStandsForItsNumber() {
    Expression lands = Expression.parse("lands(q, k, 31)", Set.of("q", "k"));
    assertTrue(lands.holds(causal, Map.of("q", 140L, "k", 5L)));
    assertFalse(lands.holds(causal, Map.of("q", 5L, "k", 140L)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "buckett(3) | column 1 of 'buckett(3)' must be one of num_buckets, ",
        "bucket() | column 8 of 'bucket()' must be a number, a name or '(', but was ')'",
        "bucket | column 1 of 'bucket' must be bucket(OFFSET) or bucket(QUERY, KEY), but was 'bucket'",
        "bucket(1, 2, 3) | column 1 of 'bucket(1, 2, 3)' must be bucket(OFFSET) or bucket(QUERY, KEY)",
        "1 + | column 4 of '1 +' must be a number, a name or '(', but was the end",
        "1 < 2 < 3 | column 7 of '1 < 2 < 3' must be an operator or the end, but was '<'",
        "(1 | column 3 of '(1' must be ')', but was the end",
        "12x | column 1 of '12x' must be a whole number, but was '12x'",
        "1 # 2 | column 3 of '1 # 2' must be an operator or the end, but was '#'",
        "1000000000000000000 | must be a whole number of at most 18 digits"
      })
  void whatIsNoExpressionIsRefusedWithItsColumn(String text, String message) {
    String refusal = assertThrows(IllegalArgumentException.class, () -> Expression.parse(text))
        .getMessage();
    assertTrue(refusal.contains(message), refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 / 0 | in '1 / 0': '/' divides by zero; divide by another number",
        "1 + (2 = 2) | in '1 + (2 = 2)': '+' needs a whole number, but was given true",
        "1 = exact | '=' must compare like with like, but compared 1 with exact",
        "last(31) | in 'last(31)': bucket 31 has no end; ask for its first offset instead",
        "first(32) | a bucket must be from 0 to 31, but was 32; buckets count from 0",
        "bidirectional(first(16)) | bucket 16 is unused, so no offset lands there",
        "offset(-1, 3) | a position must be 0 or more, but was -1; count tokens from 0",
        "under(figure, 3) | column 7",
        "under(exact, 3) | reading must be one of t5, book, course, prose, but was 'exact'",
        "sized(32, 12, bucket(3)) | max_distance must be greater than max_exact 16, but was 12",
        "999999999999999999 * 999999999999999999 | long overflow"
      })
  void whatHasNoValueSaysWhy(String text, String message) {
    String refusal = assertThrows(
            IllegalArgumentException.class, () -> Expression.parse(text).value(causal))
        .getMessage();
    assertTrue(refusal.contains(message), refusal);
  }

  @Test
  void nestingIsBounded() {
    String deep = "(".repeat(200) + "1" + ")".repeat(200);
    String refusal = assertThrows(IllegalArgumentException.class, () -> Expression.parse(deep))
        .getMessage();
    assertTrue(refusal.contains("must be at most 40 levels of nesting"), refusal);
  }

  @Test
  void lengthIsBounded() {
    assertEquals(
        "an expression must have at most 500 characters, but had 999; ask something shorter",
        assertThrows(
                IllegalArgumentException.class,
                () -> Expression.parse("1" + " + 1".repeat(249) + "  "))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31", "true", "1 + 1", "exact", "under(book, 32)"})
  void aTypedAnswerAsksNothing(String text) {
    assertFalse(Expression.parse(text).asksTheScheme());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bucket(31)", "1 + num_buckets", "under(book, last_bucket)"})
  void aComputedAnswerAsksTheScheme(String text) {
    assertTrue(Expression.parse(text).asksTheScheme());
  }

  private String worth(String text) {
    return Expression.parse(text).value(causal).toString();
  }
}
