package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.Schemes;
import bucket32.core.Shapes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Draw schemes and shapes of all kinds, and hold an OpenCL device against core. */
@NeedsOpenCl
class OpenClProperties {

  private final Target device = NeedsOpenCl.OrSkipped.device();

  @Property(tries = 150)
  void everyCellOfASmallMatrixIsCores(
      @ForAll("schemes") BucketScheme scheme, @ForAll("shapes") AttentionShape shape) {
    Matrices.requireCores(scheme, shape, device);
  }

  @Property(tries = 60)
  void everyCellOfALargerMatrixIsCores(
      @ForAll("schemes") BucketScheme scheme, @ForAll("largerShapes") AttentionShape shape) {
    Matrices.requireCores(scheme, shape, device);
  }

  @Property(tries = 60)
  void everyBiasIsCores(
      @ForAll("schemes") BucketScheme scheme, @ForAll("shapes") AttentionShape shape) {
    HeadBiases.requireCores(scheme, shape, device);
  }

  @Provide
  Arbitrary<BucketScheme> schemes() {
    return Schemes.any();
  }

  @Provide
  Arbitrary<AttentionShape> shapes() {
    return Shapes.any();
  }

  @Provide
  Arbitrary<AttentionShape> largerShapes() {
    Arbitrary<Integer> length = Arbitraries.integers().between(1, 700);
    return Combinators.combine(length, length, Arbitraries.longs().between(0, 9000))
        .as(AttentionShape::new);
  }
}
