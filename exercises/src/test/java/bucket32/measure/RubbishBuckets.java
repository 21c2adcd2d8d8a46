package bucket32.measure;

/** Answer fast, and wrongly: no offset is in its bucket. */
public final class RubbishBuckets implements OffsetBuckets {

  @Override
  public int bucket(int offset) {
    return Integer.bitCount(offset) + 1;
  }
}
