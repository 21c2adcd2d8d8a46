package bucket32.measure;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Run three benchmarks on other implementations than they expect. It takes a few seconds. */
class ThreeBenchesTest {

  private static Laboratory laboratory;

  @BeforeAll
  static void open() throws IOException {
    laboratory = new Laboratory(ThreeBenches.class);
  }

  @AfterAll
  static void close() {
    if (laboratory != null) {
      laboratory.close();
    }
  }

  @Test
  void theLoopNoticesAnImplementationThatIsSlow() {
    new Noticed(laboratory, "loop").theSlowOne();
  }

  @Test
  void theSingleCallTakesItsOffsetFromAnArray() {
    Noticed single = new Noticed(laboratory, "single");
    single.offsetsFromAnArray();
    single.theSlowOne();
  }

  @Test
  void theRandomCallBuildsNothing() {
    new Noticed(laboratory, "random").whatIsBuiltOnce();
  }

  @Test
  void theRandomCallNoticesAnImplementationThatIsSlow() {
    new Noticed(laboratory, "random").theSlowOne();
  }
}
