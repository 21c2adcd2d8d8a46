package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Hold the matrix by strip, in every form it is handed out, against the scheme, cell by cell. */
class BucketMatrixProperties {

  private static final BucketScheme T5 = BucketScheme.t5(32, 128, Direction.CAUSAL);

  @Property
  void everyCellIsTheSchemesBucket(
      @ForAll("schemes") BucketScheme scheme, @ForAll("shapes") AttentionShape shape) {
    BucketMatrix matrix = BucketMatrix.of(scheme, shape);
    for (int query = 0; query < shape.queryLength(); query++) {
      for (int key = 0; key < shape.keyLength(); key++) {
        assertEquals(scheme.bucket(shape.relativePosition(query, key)), matrix.get(query, key));
      }
    }
  }

  @Property
  void copiedRowsHoldTheSameCells(
      @ForAll("schemes") BucketScheme scheme,
      @ForAll("shapes") AttentionShape shape,
      @ForAll @IntRange(max = 25) int cut) {
    int[] cells = new int[(int) shape.cells()];
    BucketMatrix matrix = BucketMatrix.of(scheme, shape);
    // Two ranges, the later one first, as two threads might.
    int split = Math.min(cut, shape.queryLength());
    matrix.copyRows(split, shape.queryLength(), cells);
    matrix.copyRows(0, split, cells);
    assertArrayEquals(plain(scheme, shape), cells);
  }

  @Property
  void copiedBytesHoldTheSameCells(
      @ForAll("schemes") BucketScheme scheme, @ForAll("shapes") AttentionShape shape) {
    if (scheme.numBuckets() <= 256) {
      byte[] cells = new byte[(int) shape.cells()];
      BucketMatrix.of(scheme, shape).copyRows(0, shape.queryLength(), cells);
      assertArrayEquals(plain(scheme, shape), BucketLookupProperties.unsigned(cells));
    }
  }

  @Property
  void theRowOfADecodeStepIsTheSchemesAtAnyPosition(
      @ForAll("schemes") BucketScheme scheme,
      @ForAll("positions") long queryPosition,
      @ForAll @IntRange(max = 300) int keyLength) {
    int[] row = new int[keyLength];
    BucketTable.of(scheme).row(queryPosition, row);
    for (int key = 0; key < keyLength; key++) {
      assertEquals(scheme.bucket(key - queryPosition), row[key], "key " + key);
    }
  }

  @Example
  void aCellBesideTheMatrixIsRefused() {
    BucketMatrix matrix = BucketMatrix.of(T5, new AttentionShape(3, 2, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.get(0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.get(2, -1));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.get(3, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.get(-1, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.copyRow(3, new int[2], 0));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.copyRow(-1, new int[2], 0));
  }

  @Example
  void anArrayTooShortForTheMatrixIsRefusedWithRuleValueAndCure() {
    assertRefused(
        "the array must hold the whole matrix of 6 cells, but has 5; use a longer one, or copy row"
            + " by row",
        () -> BucketMatrix.of(T5, new AttentionShape(3, 2, 0)).copyRows(0, 1, new int[5]));
  }

  @Example
  void moreBucketsThanBytesAreRefused() {
    BucketScheme many = BucketScheme.t5(257, 1000, Direction.CAUSAL);
    assertRefused(
        "num_buckets must be at most 256 to fit a byte, but was 257; use an int array",
        () -> BucketMatrix.of(many, AttentionShape.square(2)).copyRows(0, 2, new byte[4]));
  }

  @Example
  void aShapeWithoutTokensIsRefusedWithRuleValueAndCure() {
    assertRefused(
        "query_length must be at least 1, but was 0; leave out what has no tokens",
        () -> new AttentionShape(0, 5, 0));
    assertRefused(
        "key_length must be at least 1, but was -1; leave out what has no tokens",
        () -> new AttentionShape(5, -1, 0));
  }

  @Example
  void positionsThatNoLongHoldsAreRefusedWithRuleValueAndCure() {
    assertRefused(
        "past_seen_tokens must be from 0 to 9223372036854775805, but was 9223372036854775806; use"
            + " the position of the first query",
        () -> new AttentionShape(2, 1, Long.MAX_VALUE - 1));
    assertRefused(
        "past_seen_tokens must be from 0 to 9223372036854775806, but was -1; use the position of"
            + " the first query",
        () -> new AttentionShape(1, 1, -1));
  }

  @Example
  void aStripThatNoArrayHoldsIsRefusedWithRuleValueAndCure() {
    assertRefused(
        "query_length + key_length must be at most 2147483647, but was 2147483648; use fewer"
            + " queries at a time",
        () -> new AttentionShape(1, Integer.MAX_VALUE, 0));
  }

  static int[] plain(BucketScheme scheme, AttentionShape shape) {
    int[] cells = new int[(int) shape.cells()];
    for (int query = 0; query < shape.queryLength(); query++) {
      for (int key = 0; key < shape.keyLength(); key++) {
        cells[query * shape.keyLength() + key] = scheme.bucket(shape.relativePosition(query, key));
      }
    }
    return cells;
  }

  private static void assertRefused(
      String message, org.junit.jupiter.api.function.Executable made) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
  }

  @Provide
  Arbitrary<BucketScheme> schemes() {
    return Schemes.any();
  }

  @Provide
  Arbitrary<AttentionShape> shapes() {
    return Shapes.any();
  }

  @Provide
  Arbitrary<Long> positions() {
    return Shapes.positions();
  }
}
