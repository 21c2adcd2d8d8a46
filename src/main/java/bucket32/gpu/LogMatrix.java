package bucket32.gpu;

import com.aparapi.Kernel;

/**
 * Write the bucket of every query and key by the logarithm in floats, as the reference code does.
 *
 * <p>It is here to be compared: floats round, each device in its own way, and at some schemes a
 * bucket comes out one too low. {@link ThresholdMatrix} is the exact one.
 */
final class LogMatrix extends Kernel {

  private final int first;
  private final int queries;
  private final int keys;
  private final int maxExact;
  private final int maxDistance;
  private final int bucketsPerSide;
  private final int ahead;
  private final int[] into;

  /**
   * Take the numbers of the rule, and the matrix to write, [query][key].
   *
   * @param first the position of the first query
   * @param ahead what is added for keys after the query; 0 if those count as distance 0 (causal)
   */
  LogMatrix(
      int first,
      int queries,
      int keys,
      int maxExact,
      int maxDistance,
      int bucketsPerSide,
      int ahead,
      int[] into) {
    this.first = first;
    this.queries = queries;
    this.keys = keys;
    this.maxExact = maxExact;
    this.maxDistance = maxDistance;
    this.bucketsPerSide = bucketsPerSide;
    this.ahead = ahead;
    this.into = into;
  }

  @Override
  public void run() {
    int key = getGlobalId(0);
    int query = getGlobalId(1);
    if (key < keys && query < queries) {
      int offset = first + query - key;
      int distance = ahead > 0 ? abs(offset) : max(0, offset);
      into[query * keys + key] = bucket(distance) + (offset < 0 ? ahead : 0);
    }
  }

  private int bucket(int distance) {
    if (distance < maxExact) {
      return distance;
    }
    if (distance >= maxDistance) {
      return bucketsPerSide - 1;
    }
    float way = log(distance / (float) maxExact) / log(maxDistance / (float) maxExact);
    return min(maxExact + (int) (way * (bucketsPerSide - maxExact)), bucketsPerSide - 1);
  }
}
