package bucket32.gpu;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadBiasTest {

  /** Buckets of the offsets -2 to 4; they repeat, as a scheme's do. */
  private static final int[] TABLE = {4, 3, 0, 1, 2, 2, 5};

  private static final int LOWEST = -2;
  private static final int BUCKETS = 6;

  /** Weights that say their bucket and head: 3.1 is that of bucket 3 and head 1. */
  private static float[] weights(int numHeads, float more) {
    float[] weights = new float[BUCKETS * numHeads];
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      for (int head = 0; head < numHeads; head++) {
        weights[bucket * numHeads + head] = more + bucket + head / 10f;
      }
    }
    return weights;
  }

  private static void assertBiases(WrittenBiases biases, float more, int heads) {
    float[] weights = weights(heads, more);
    biases.assertEach((head, query, key) -> {
      int place = Math.max(0, Math.min(TABLE.length - 1, query - key - LOWEST));
      return weights[TABLE[place] * heads + head];
    });
  }

  /** Compute, change the weights in place, and compute again with the same kernel. */
  private static void everyBiasTwice(
      int heads, int queries, int keys, Target target, TestReporter reporter) {
    WrittenBiases biases = new WrittenBiases(heads, queries, keys);
    float[] weights = weights(heads, 0);
    HeadBias kernel =
        new HeadBias(queries, keys, heads, LOWEST, TABLE.clone(), weights, biases.into());
    Tiers.refuseStub(kernel);
    Tiers.run(kernel, () -> kernel.compute(target), target, reporter);
    assertBiases(biases, 0, heads);
    System.arraycopy(weights(heads, 50), 0, weights, 0, weights.length);
    Tiers.run(kernel, () -> kernel.compute(target), target, reporter);
    assertBiases(biases, 50, heads);
  }

  private static HeadBias kernel(int heads) {
    return new HeadBias(
        3, 4, heads, LOWEST, TABLE.clone(), weights(heads, 0), new float[heads * 3 * 4]);
  }

  @Test
  void itCanBeTranslatedForADevice() {
    Tiers.translates(kernel(2));
  }

  // tag::small[]
  @Test
  void aBiasIsTheWeightOfItsBucketAndHead(TestReporter reporter) {
    WrittenBiases biases = new WrittenBiases(2, 3, 4);
    HeadBias kernel = new HeadBias(3, 4, 2, LOWEST, TABLE.clone(), weights(2, 0), biases.into());
    Tiers.refuseStub(kernel);
    Target target = Target.javaThreads();
    Tiers.run(kernel, () -> kernel.compute(target), target, reporter);
    float[][] first = {{0, 3, 4, 4}, {1, 0, 3, 4}, {2, 1, 0, 3}};
    biases.assertEach((head, query, key) -> first[query][key] + head / 10f);
  }
  // end::small[]

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 4, 8", "3, 5, 7", "5, 7, 5", "2, 9, 1", "4, 1, 9", "3, 2, 13"})
  void everyBiasOfAnySizeIsRightAndNothingElseIsWritten(
      int heads, int queries, int keys, TestReporter reporter) {
    everyBiasTwice(heads, queries, keys, Target.javaThreads(), reporter);
  }

  @Test
  void aWorkItemWritesOneBias(TestReporter reporter) {
    WrittenBiases biases = new WrittenBiases(2, 5, 12);
    HeadBias kernel = new HeadBias(5, 12, 2, LOWEST, TABLE.clone(), weights(2, 0), biases.into());
    Tiers.refuseStub(kernel);
    Target target = Target.javaThreads();
    Tiers.run(kernel, target, target.range(4, 4), reporter);
    biases.assertAtMost(16);
  }

  // tag::transfers[]
  @Test
  void theInputsAreSentBeforeItRunsAndTheBiasesFetchedAfterwards() {
    Tiers.refuseStub(kernel(2));
    Transfers transfers = new Transfers(HeadBias.class);
    transfers.assertExplicit();
    transfers.assertSent("bucketOfOffset", "int[]");
    transfers.assertSent("weights", "float[]");
    transfers.assertFetched("into", "float[]");
  }
  // end::transfers[]

  @Test
  void computeLeavesTheTargetAndTheBiasesToOthers() {
    Tiers.refuseStub(kernel(2));
    Transfers transfers = new Transfers(HeadBias.class);
    transfers.assertTargetIsTheGivenOne();
    transfers.assertNothingIsWritten();
  }

  @ParameterizedTest
  @CsvSource({"3, 5, 7", "2, 17, 40"})
  @Tag("opencl")
  void aDeviceWritesTheSame(int heads, int queries, int keys, TestReporter reporter) {
    everyBiasTwice(heads, queries, keys, Target.javaThreads(), reporter);
    everyBiasTwice(heads, queries, keys, Tiers.device(reporter), reporter);
  }
}
