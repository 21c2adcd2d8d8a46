package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitsTest {

  private static Waits upTo(int last) {
    return new Waits(IntStream.rangeClosed(1, last)
        .mapToObj(millis -> Duration.ofMillis(last + 1 - millis))
        .toList());
  }

  @Test
  void theMiddleOfAHundredIsTheFiftieth() {
    assertEquals(50, upTo(100).median());
  }

  @Test
  void ofAHundredNinetyFiveTookNoLongerThanTheNinetyFifth() {
    assertEquals(95, upTo(100).percentile(95));
  }

  @Test
  void ofAFewTheLongestIsTheNinetyFifthPercentile() {
    assertEquals(5, upTo(5).percentile(95));
    assertEquals(1, upTo(1).median());
  }

  @Test
  void noWaitsHaveNoMiddle() {
    assertThrows(IllegalArgumentException.class, () -> new Waits(List.of()));
  }
}
