/*
belief: only the shared buckets are counted
question: do the near distances, which have a bucket each, need no bias?
figure: ruler
*/
package bucket32.core;

public final class T5Defaults {

  private T5Defaults() {}

  public static int numBuckets() {
    return 16;
  }

  public static int maxDistance() {
    return 128;
  }
}
