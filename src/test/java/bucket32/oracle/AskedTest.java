package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In which bucket does offset 120 land? | VALUE | bucket(120)",
        "Which bucket does the pair (140, 5) fall into? | VALUE | bucket(135)",
        "What is the bucket index for a distance of 64? | VALUE | bucket(64)",
        "The query is at position 140, the key at 5. Which bucket is used? | VALUE | bucket(135)",
        "What is the smallest offset in the final bucket? | VALUE | final_first",
        "At which offset does the last bucket start? | VALUE | final_first",
        "What is the first offset in bucket 30? | VALUE | first(30)",
        "What is the largest distance that falls into bucket 30? | VALUE | last(30)",
        "How many offsets share bucket 30? | VALUE | count(30)",
        "How many learned bias parameters are there per head? | VALUE | parameters",
        "What is the index of the last bucket? | VALUE | last_bucket",
        "What is max_exact? | VALUE | max_exact",
        "What is the offset for query 5 and key 2? | VALUE | offset(5, 2)",
        "What is the relative position of the pair (5, 2)? | VALUE | -offset(5, 2)",
        "Which of these pairs land in bucket 31? | PAIR | lands(q, k, 31)",
        "Which token pairs land in the 32nd bucket? | PAIR | lands(q, k, 31)",
        "Select all pairs that fall into the final bucket. | PAIR | rule(q, k) = final",
        "Which pairs land in the 32nd bucket, index 31? | PAIR | lands(q, k, 31)",
        "The query stands at position 20. Name a key that lands in bucket 3. | KEY | lands(20, k, 3)",
        "Which offsets share bucket 20? The nearest offset: | VALUE | first(20)",
        "T5 has 32 buckets. With T5's 32 buckets, what is max_exact? | VALUE | max_exact",
        "Which offsets land in bucket 31? | OFFSET | lands(o, 31)",
        "Which key position lands in bucket 31 for query 200? | KEY | lands(200, k, 31)",
        "The query is at position 200. Which key lands in the final bucket? | KEY | rule(200, k) = final"
      })
  void aQuestionBecomesAnExpression(String text, Asked.About about, String expression) {
    Asked asked = Asked.read(text).orElseThrow();
    assertEquals(about, asked.about());
    assertEquals(expression, asked.expression().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which bucket comes after the bucket of offset 15?",
        "Which offsets do not land in bucket 31?",
        "What is the smallest offset that does not land in the final bucket?",
        "In which bucket does offset 120 land if max_exact were 8?",
        "How many offsets share bucket 30 and bucket 31?",
        "What is the capital of France?",
        "Which bucket is twice that of offset 8?",
        "In which bucket do the offsets 5 and 7 land?",
        "Which pairs land in the 32nd bucket, index 32?",
        "T5 has 32 buckets. With 64 buckets, what is max_exact?",
        "Which pairs land in bucket 31 or bucket 30?"
      })
  void whatIsNotUnderstoodToTheLastWordIsNotUnderstood(String text) {
    assertEquals(Optional.empty(), Asked.read(text));
  }

  @Test
  void theSchemeMayStandInTheQuestion() {
    Asked asked = Asked.read("With 64 buckets and a max_distance of 256 (causal, T5 code), in which"
            + " bucket does offset 100 land?")
        .orElseThrow();
    assertTrue(asked.scheme().namesOne());
    assertEquals(Optional.of(Reading.T5), asked.scheme().reading());
    assertEquals("bucket(100)", asked.expression().toString());
  }
}
