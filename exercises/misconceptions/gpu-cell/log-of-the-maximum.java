/*
belief: the way ends at log(maxDistance), not at log(maxDistance / maxExact)
question: how much of the way from 16 to 128 is distance 128?
figure: gpu-cell
*/
package bucket32.gpu;

import com.aparapi.Kernel;

public final class LogCells extends Kernel {

  private final int keys;
  private final int maxExact;
  private final int maxDistance;
  private final int numBuckets;
  private final int[] into;

  public LogCells(int keys, int maxExact, int maxDistance, int numBuckets, int[] into) {
    this.keys = keys;
    this.maxExact = maxExact;
    this.maxDistance = maxDistance;
    this.numBuckets = numBuckets;
    this.into = into;
  }

  @Override
  public void run() {
    int cell = getGlobalId(0);
    int query = cell / keys;
    int key = cell - query * keys;
    into[cell] = bucket(max(0, query - key));
  }

  private int bucket(int distance) {
    if (distance < maxExact) {
      return distance;
    }
    if (distance >= maxDistance) {
      return numBuckets - 1;
    }
    float way = log(distance / (float) maxExact) / log((float) maxDistance);
    return min(maxExact + (int) (way * (numBuckets - maxExact)), numBuckets - 1);
  }
}
