package bucket32.trial;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;
import bucket32.core.RelativeAttentionBias;
import bucket32.gpu.DeviceBias;
import bucket32.gpu.MatrixKernels;
import bucket32.gpu.Target;
import bucket32.results.Check;
import bucket32.trial.Schemes.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Hold every kernel on a target against core, bit by bit. */
final class Checks {

  /** How many cells behind a matrix are watched. */
  private static final int CANARIES = 1000;

  private static final int FEW_HEADS = 3;

  private final Target target;
  private final Consumer<String> progress;

  Checks(Target target, Consumer<String> progress) {
    this.target = target;
    this.progress = progress;
  }

  List<Check> all(Plan plan, List<BucketScheme> vectors) {
    List<Problem> whole = vectors.stream()
        .map(scheme -> new Problem(scheme, AttentionShape.square(plan.largest())))
        .toList();
    List<Check> checks = new ArrayList<>();
    checks.addAll(buckets("public configurations", Schemes.small(vectors)));
    checks.addAll(buckets(
        "drawn schemes, seed " + plan.seed(), Schemes.drawn(plan.seed(), plan.drawnSchemes())));
    checks.addAll(buckets("public configurations, " + plan.largest() + " queries and keys", whole));
    checks.add(biases("biases of public configurations", Schemes.small(vectors)));
    checks.add(canaries());
    checks.addAll(drifting());
    return checks;
  }

  /** Compare ints and bytes, looked up and counted. */
  private List<Check> buckets(String what, List<Problem> problems) {
    progress.accept(what);
    Tally ints = new Tally(what + ", int", true);
    Tally bytes = new Tally(what + ", byte", true);
    for (Problem problem : problems) {
      BucketScheme scheme = problem.scheme();
      AttentionShape shape = problem.shape();
      int keys = shape.keyLength();
      int[] expected = Matrices.ints(scheme, shape);
      int[] cells = Matrices.untouchedInts(expected.length);
      Matrices.compute(MatrixKernels.table(target, scheme, shape, cells));
      ints.compare(expected, cells, keys, "table of " + problem);
      Arrays.fill(cells, Matrices.UNTOUCHED);
      Matrices.compute(MatrixKernels.thresholds(target, scheme, shape, cells));
      ints.compare(expected, cells, keys, "thresholds of " + problem);
      if (Matrices.fitsBytes(scheme)) {
        bytes(bytes, problem);
      }
    }
    return List.of(ints.check(), bytes.check());
  }

  private void bytes(Tally tally, Problem problem) {
    byte[] expected = Matrices.bytes(problem.scheme(), problem.shape());
    int keys = problem.shape().keyLength();
    byte[] cells = Matrices.untouchedBytes(expected.length);
    Matrices.compute(MatrixKernels.table(target, problem.scheme(), problem.shape(), cells));
    tally.compare(expected, cells, keys, "table of " + problem);
    Arrays.fill(cells, (byte) Matrices.UNTOUCHED);
    Matrices.compute(MatrixKernels.thresholds(target, problem.scheme(), problem.shape(), cells));
    tally.compare(expected, cells, keys, "thresholds of " + problem);
  }

  private Check biases(String what, List<Problem> problems) {
    progress.accept(what);
    Tally tally = new Tally(what + ", float", true);
    for (Problem problem : problems) {
      RelativeAttentionBias bias = Matrices.bias(problem.scheme(), FEW_HEADS);
      float[] expected = Matrices.floats(bias, problem.shape());
      float[] cells = Matrices.untouchedFloats(expected.length);
      Matrices.compute(DeviceBias.work(target, bias, problem.shape(), cells));
      tally.compare(expected, cells, problem.shape().keyLength(), "bias of " + problem);
    }
    return tally.check();
  }

  /** Give each kernel an array that is longer than its matrix, and look at what lies behind. */
  private Check canaries() {
    String what = "cells behind the matrix, untouched";
    progress.accept(what);
    Tally tally = new Tally(what, true);
    AttentionShape shape = new AttentionShape(97, 311, 0);
    BucketScheme scheme = Plan.TIMED;
    int length = (int) shape.cells() + CANARIES;
    int[] ints = Matrices.untouchedInts(length);
    Matrices.compute(MatrixKernels.table(target, scheme, shape, ints));
    behind(tally, ints, "table");
    Arrays.fill(ints, Matrices.UNTOUCHED);
    Matrices.compute(MatrixKernels.thresholds(target, scheme, shape, ints));
    behind(tally, ints, "thresholds");
    Arrays.fill(ints, Matrices.UNTOUCHED);
    Matrices.compute(MatrixKernels.floatLog(target, scheme, shape, ints));
    behind(tally, ints, "float logarithm");
    for (boolean table : new boolean[] {true, false}) {
      byte[] bytes = Matrices.untouchedBytes(length);
      Matrices.compute(
          table
              ? MatrixKernels.table(target, scheme, shape, bytes)
              : MatrixKernels.thresholds(target, scheme, shape, bytes));
      byte[] last = Arrays.copyOfRange(bytes, length - CANARIES, length);
      tally.compare(Matrices.untouchedBytes(CANARIES), last, CANARIES, "bytes");
    }
    int biases = FEW_HEADS * (int) shape.cells();
    float[] floats = Matrices.untouchedFloats(biases + (long) CANARIES);
    Matrices.compute(DeviceBias.work(target, Matrices.bias(scheme, FEW_HEADS), shape, floats));
    float[] last = Arrays.copyOfRange(floats, biases, floats.length);
    tally.compare(Matrices.untouchedFloats(CANARIES), last, CANARIES, "bias");
    return tally.check();
  }

  private static void behind(Tally tally, int[] cells, String what) {
    int[] last = Arrays.copyOfRange(cells, cells.length - CANARIES, cells.length);
    tally.compare(Matrices.untouchedInts(CANARIES), last, CANARIES, what);
  }

  /** Look at every distance of schemes where floats have erred: whole numbers must not. */
  private List<Check> drifting() {
    progress.accept("schemes at which floats have drifted");
    Tally whole = new Tally("schemes at which floats have drifted, table and thresholds", true);
    Tally floats = new Tally("schemes at which floats have drifted, float logarithm", false);
    for (BucketScheme scheme : Schemes.DRIFTING) {
      AttentionShape shape = AttentionShape.decodeStep(scheme.maxDistance() + 1);
      int[] expected = Matrices.ints(scheme, shape);
      int keys = shape.keyLength();
      int[] cells = Matrices.untouchedInts(keys);
      Matrices.compute(MatrixKernels.table(target, scheme, shape, cells));
      whole.compare(expected, cells, keys, "table of " + Matrices.words(scheme));
      Matrices.compute(MatrixKernels.thresholds(target, scheme, shape, cells));
      whole.compare(expected, cells, keys, "thresholds of " + Matrices.words(scheme));
      Matrices.compute(MatrixKernels.floatLog(target, scheme, shape, cells));
      floats.compare(
          expected, cells, keys, Matrices.words(scheme) + ", query at " + shape.pastSeenTokens());
    }
    return List.of(whole.check(), floats.check());
  }
}
