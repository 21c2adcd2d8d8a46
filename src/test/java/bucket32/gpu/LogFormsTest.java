package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.BucketScheme;
import bucket32.core.Direction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chapter says of the forms of the logarithm holds. */
class LogFormsTest {

  private static final int FORMS = LogForms.Form.values().length;

  /** Return the distances at which a form misses the exact bucket. */
  private static List<Integer> missed(BucketScheme scheme, LogForms.Form form) {
    int maxExact = scheme.maxExact();
    int distances = scheme.maxDistance() - maxExact;
    int[] into = new int[FORMS * distances];
    LogForms kernel =
        new LogForms(maxExact, scheme.bucketsPerSide() - maxExact, scheme.maxDistance(), into);
    Footprint footprint = Footprint.of(kernel, Target.javaThreads().range(into.length));
    List<Integer> missed = new ArrayList<>();
    for (int place = form.ordinal(); place < into.length; place += FORMS) {
      int distance = maxExact + place / FORMS;
      String said = footprint.items().get(place).writes().get(0).value();
      if (!said.equals(Integer.toString(scheme.bucketOfOffset(distance)))) {
        missed.add(distance);
      }
    }
    return missed;
  }

  /** Tell whether the formula gives a whole number of steps: (n/E)^L = (D/E)^k for some k. */
  private static boolean isTie(BucketScheme scheme, long distance) {
    int shared = scheme.bucketsPerSide() - scheme.maxExact();
    BigInteger maxExact = BigInteger.valueOf(scheme.maxExact());
    BigInteger maxDistance = BigInteger.valueOf(scheme.maxDistance());
    for (int steps = 0; steps <= shared; steps++) {
      BigInteger left = BigInteger.valueOf(distance).pow(shared);
      if (left.equals(maxDistance.pow(steps).multiply(maxExact.pow(shared - steps)))) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource({
    "12, 375, BIDIRECTIONAL",
    "12, 81, BIDIRECTIONAL",
    "20, 160, BIDIRECTIONAL",
    "72, 100, CAUSAL"
  })
  void aFormMissesOnlyWhereABucketBeginsExactly(int buckets, int most, Direction direction) {
    BucketScheme scheme = BucketScheme.t5(buckets, most, direction);
    List<Integer> missed = new ArrayList<>();
    for (LogForms.Form form : LogForms.Form.values()) {
      missed.addAll(missed(scheme, form));
    }
    assertFalse(missed.isEmpty());
    assertTrue(missed.stream().allMatch(distance -> isTie(scheme, distance)), missed::toString);
  }

  @Test
  void noFormMissesWithTheNumbersOfT5() {
    for (Direction direction : Direction.values()) {
      for (LogForms.Form form : LogForms.Form.values()) {
        assertEquals(List.of(), missed(BucketScheme.t5(32, 128, direction), form), form::name);
      }
    }
  }

  @Test
  void itCanBeTranslatedForADevice() {
    String openCl = Translation.of(new LogForms(16, 16, 128, new int[4])).openCl();
    assertTrue(openCl.contains("log("), openCl);
  }
}
