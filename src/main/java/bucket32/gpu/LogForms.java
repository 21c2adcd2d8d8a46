package bucket32.gpu;

import com.aparapi.Kernel;

/**
 * Write the bucket of some distances by four forms of one formula that are equal on paper.
 *
 * <p>Work item {@code distance * 4 + form} writes the bucket of that distance. The forms differ in
 * what is rounded, and how often; a device may round a logarithm differently from Java as well.
 */
public final class LogForms extends Kernel {

  /** The forms, in the order of their numbers. */
  public enum Form {
    QUOTIENT,
    BASE_2,
    RECIPROCAL,
    DOUBLES
  }

  private static final int FORMS = 4;

  /** A logarithm to base 2 is a natural one times this. */
  private static final float TO_BASE_2 = 1.442695f;

  private final int maxExact;
  private final int shared;
  private final int maxDistance;
  private final int[] into;

  /**
   * Take the numbers of one side, and the buckets to write: four a distance, from {@code maxExact}
   * on.
   *
   * @param shared how many buckets share by ratio, the last of them final
   */
  public LogForms(int maxExact, int shared, int maxDistance, int[] into) {
    this.maxExact = maxExact;
    this.shared = shared;
    this.maxDistance = maxDistance;
    this.into = into;
  }

  @Override
  public void run() {
    int place = getGlobalId(0);
    int form = place % FORMS;
    int distance = maxExact + place / FORMS;
    float ratio = distance / (float) maxExact;
    float whole = maxDistance / (float) maxExact;
    float way = 0;
    if (form == 0) {
      way = log(ratio) / log(whole) * shared;
    }
    if (form == 1) {
      way = log(ratio) * TO_BASE_2 / (log(whole) * TO_BASE_2) * shared;
    }
    if (form == 2) {
      way = log(ratio) * (1 / log(whole)) * shared;
    }
    int steps = (int) way;
    if (form == 3) {
      double quotient = log(distance / (double) maxExact) / log(maxDistance / (double) maxExact);
      steps = (int) (quotient * shared);
    }
    into[place] = min(maxExact + steps, maxExact + shared - 1);
  }
}
