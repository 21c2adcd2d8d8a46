package bucket32.measure;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Run your benchmark on other implementations than it expects. It takes a few seconds. */
class BucketsBenchTest {

  private static Laboratory laboratory;

  @BeforeEach
  void open() throws IOException {
    Laboratory.refuseStub(BucketsBench.class);
    laboratory = laboratory == null ? new Laboratory(BucketsBench.class) : laboratory;
  }

  @AfterAll
  static void close() {
    if (laboratory != null) {
      laboratory.close();
    }
  }

  private static List<Noticed> benchmarks() {
    List<String> methods = Laboratory.methods(BucketsBench.class);
    Assertions.assertFalse(methods.isEmpty(), "no method of BucketsBench has @Benchmark");
    return methods.stream().map(method -> new Noticed(laboratory, method)).toList();
  }

  // tag::method[]
  @Test
  void itBuildsOnceWhatItMeasures() {
    benchmarks().forEach(Noticed::whatIsBuiltOnce);
  }

  @Test
  void itTakesItsOffsetsFromAnArray() {
    benchmarks().forEach(Noticed::offsetsFromAnArray);
  }

  @Test
  void itRefusesWrongAnswers() {
    benchmarks().forEach(Noticed::rubbish);
  }

  @Test
  void itRefusesThemBeforeItMeasures() {
    benchmarks().forEach(Noticed::rubbishBeforeItIsTimed);
  }

  @Test
  void itNoticesAnImplementationThatIsSlow() {
    benchmarks().forEach(Noticed::theSlowOne);
  }
  // end::method[]
}
