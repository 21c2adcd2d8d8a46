package bucket32.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class T5DefaultsTest {

  // tag::defaults[]
  @Test
  void aHeadLearnsThirtyTwoBiases() {
    assertEquals(32, T5Defaults.numBuckets(), "numBuckets()");
  }

  @Test
  void rangesGrowUpToADistanceOf128() {
    assertEquals(128, T5Defaults.maxDistance(), "maxDistance()");
  }
  // end::defaults[]
}
