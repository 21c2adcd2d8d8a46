package bucket32.measure;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Run three benchmarks on other implementations than they expect. It takes a few seconds. */
class ThreeBenchesTest {

  private static Laboratory laboratory;

  @BeforeEach
  void open() throws IOException {
    Laboratory.refuseStub(ThreeBenches.class);
    laboratory = laboratory == null ? new Laboratory(ThreeBenches.class) : laboratory;
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
    new Noticed(laboratory, "single").offsetsFromAnArray();
  }

  @Test
  void theRandomCallMeasuresTheCallAlone() {
    Noticed random = new Noticed(laboratory, "random");
    random.whatIsBuiltOnce();
    random.theSlowOne();
  }
}
