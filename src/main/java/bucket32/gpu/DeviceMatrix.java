package bucket32.gpu;

import bucket32.core.AttentionShape;
import bucket32.core.BucketScheme;

/**
 * Compute the buckets of all (query, key) pairs on a target, as {@link bucket32.core.BucketMatrix}
 * has them.
 *
 * <p>What the kernel reads goes to the device once, with the first run. What it wrote stays there
 * until it is fetched: a program on the device could go on from it. The array is the caller's.
 *
 * <p>Example: {@code DeviceMatrix.ints(TABLE, scheme, shape, target, into)}, then {@link #run} as
 * often as you like, {@link #fetch}, {@link #close}.
 */
public final class DeviceMatrix implements AutoCloseable {

  /** Name how a work item finds its bucket. */
  public enum Method {
    /** By the logarithm, in floats: it drifts at some schemes. Ints only. */
    FLOAT_LOG,
    /** By counting the buckets that have begun, in whole numbers. */
    THRESHOLDS,
    /** By looking the offset up. */
    TABLE
  }

  private static final int BYTE_VALUES = 1 << Byte.SIZE;

  private final Work work;
  private boolean computed;

  private DeviceMatrix(Work work) {
    this.work = work.put();
  }

  /**
   * Prepare a matrix of ints, [query][key].
   *
   * @throws IllegalArgumentException if {@code into} has not exactly one int a cell, or the scheme
   *     is none of the reference code's and the method is FLOAT_LOG
   */
  public static DeviceMatrix ints(
      Method method, BucketScheme scheme, AttentionShape shape, Target target, int[] into) {
    requireRoom(shape.cells(), into.length, Integer.BYTES);
    return new DeviceMatrix(
        switch (method) {
          case TABLE -> MatrixKernels.table(target, scheme, shape, into);
          case THRESHOLDS -> MatrixKernels.thresholds(target, scheme, shape, into);
          case FLOAT_LOG -> MatrixKernels.floatLog(target, scheme, shape, into);
        });
  }

  /**
   * Prepare a matrix of bytes, [query][key]; {@code Byte.toUnsignedInt} reads them.
   *
   * @throws IllegalArgumentException if {@code into} has not exactly one byte a cell, there are
   *     more buckets than bytes, or the method is FLOAT_LOG
   */
  public static DeviceMatrix bytes(
      Method method, BucketScheme scheme, AttentionShape shape, Target target, byte[] into) {
    requireRoom(shape.cells(), into.length, Byte.BYTES);
    if (scheme.numBuckets() > BYTE_VALUES) {
      throw new IllegalArgumentException("num_buckets must be at most " + BYTE_VALUES
          + " to fit a byte, but was " + scheme.numBuckets() + "; use ints");
    }
    return new DeviceMatrix(
        switch (method) {
          case TABLE -> MatrixKernels.table(target, scheme, shape, into);
          case THRESHOLDS -> MatrixKernels.thresholds(target, scheme, shape, into);
          case FLOAT_LOG ->
            throw new IllegalArgumentException(
                "bytes must be written by TABLE or THRESHOLDS, but the method was FLOAT_LOG; use"
                    + " ints");
        });
  }

  /**
   * Compute every cell, on the target, and leave it there.
   *
   * @throws NotRun if it did not run there
   */
  public Ran run() {
    computed = false;
    Ran ran = work.execute();
    computed = true;
    return ran;
  }

  /**
   * Copy the cells to the array that was given; where Java's threads ran, they are there already.
   *
   * @throws IllegalStateException if nothing computed them: Aparapi would leave the array as it is
   */
  public void fetch() {
    if (!computed) {
      throw new IllegalStateException(
          "cells must be computed before they are fetched, but no run has come to its end since this"
              + " was made or closed; call run first");
    }
    work.get();
  }

  /** Let go of what the device holds. */
  @Override
  public void close() {
    computed = false;
    work.close();
  }

  /** Aparapi counts the bytes of an array in an int. */
  static void requireRoom(long cells, int length, int size) {
    if (length != cells || cells * size > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("the array must have one element for each of "
          + cells + " cells and at most " + Integer.MAX_VALUE + " bytes, but has " + length
          + " of " + size + " bytes; compute fewer queries at a time");
    }
  }
}
