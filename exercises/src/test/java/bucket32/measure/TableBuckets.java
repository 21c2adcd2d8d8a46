package bucket32.measure;

/** Answer from a table: right, and fast. */
public final class TableBuckets implements OffsetBuckets {

  private final int[] table = new int[129];

  public TableBuckets() {
    OffsetBuckets plain = new LogBuckets();
    for (int distance = 0; distance < table.length; distance++) {
      table[distance] = plain.bucket(distance);
    }
  }

  @Override
  public int bucket(int offset) {
    return table[Math.min(Math.max(offset, 0), table.length - 1)];
  }
}
