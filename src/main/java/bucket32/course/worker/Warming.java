package bucket32.course.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Use of JUnit and jqwik what an exercise's tests use, so that it is loaded before they come.
 *
 * <p>Some of it fails, since failing takes classes of its own; nobody reads the outcome.
 */
final class Warming {

  @Test
  void passes() {
    assertThrows(IllegalStateException.class, () -> {
      throw new IllegalStateException();
    });
  }

  @Test
  void fails() {
    assertEquals(1, 2, "of(1)");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2"})
  void passesForEach(int number, int same) {
    assertEquals(number, same, "of(" + number + ")");
  }

  @Property
  void holds(@ForAll @LongRange(min = 0, max = 1_000) long number, @ForAll boolean any) {
    assertEquals(any, any, () -> "of(" + number + ")");
  }

  @Property
  void fails(@ForAll @IntRange(max = 1_000) int number) {
    assertEquals(Math.min(number, 10), number, "of(" + number + ")");
  }
}
