package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.Schemes;
import bucket32.core.Shapes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hold what Java's own threads compute against core, on machines with and without OpenCL. */
class JavaThreadsProperties {

  private final Target threads = Target.javaThreads();

  @Property(tries = 100)
  void everyCellIsCores(
      @ForAll("schemes") BucketScheme scheme, @ForAll("shapes") AttentionShape shape) {
    Matrices.requireCores(scheme, shape, threads);
  }

  @Property(tries = 50)
  void everyBiasIsCores(
      @ForAll("schemes") BucketScheme scheme, @ForAll("shapes") AttentionShape shape) {
    HeadBiases.requireCores(scheme, shape, threads);
  }

  @Example
  void everyConfigurationIsCores() {
    for (BucketScheme scheme : Configurations.all()) {
      Matrices.requireCores(scheme, new AttentionShape(97, 311, 40), threads);
      HeadBiases.requireCores(scheme, new AttentionShape(31, 57, 0), threads);
    }
  }

  @Example
  void whatRanIsJava() {
    int[] into = new int[6];
    Ran ran = threads.run(new LogCells(3, 16, 128, 32, into), threads.range(6));
    assertEquals(new Ran(false, "Java", "Java threads"), ran);
    assertEquals("Java threads", ran.toString());
  }

  @Provide
  Arbitrary<BucketScheme> schemes() {
    return Schemes.any();
  }

  @Provide
  Arbitrary<AttentionShape> shapes() {
    return Shapes.any();
  }
}
