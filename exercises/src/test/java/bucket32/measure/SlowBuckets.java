package bucket32.measure;

/**
 * Answer rightly, after some fifty times the work of a table.
 *
 * <p>The work has no effect but on the answer: where nobody reads that, the JVM drops all of it. So
 * there is no branch, which the JVM would have to keep, and nothing that it could foresee.
 */
public final class SlowBuckets implements OffsetBuckets {

  private static final int ROUNDS = 64;

  private final OffsetBuckets table = new TableBuckets();

  @Override
  public int bucket(int offset) {
    int bucket = table.bucket(offset);
    long work = offset;
    for (int round = 0; round < ROUNDS; round++) {
      work = (work ^ work >>> 29) * 0x5851_F42D_4C95_7F2DL;
    }
    return bucket + (int) (work * work & 2); // 0: no square leaves 2 or 3 when divided by 4
  }
}
