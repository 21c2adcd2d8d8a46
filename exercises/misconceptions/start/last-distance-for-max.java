/*
belief: max_distance is taken for the last distance below it
question: do the ranges grow up to 128, or up to 127?
figure: ruler
*/
package bucket32.core;

public final class T5Defaults {

  private T5Defaults() {}

  public static int numBuckets() {
    return 32;
  }

  public static int maxDistance() {
    return 127;
  }
}
