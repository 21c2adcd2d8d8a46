package bucket32.oracle;

/**
 * Draw numbers from a seed, the same ones on every machine.
 *
 * <p>Source: SplitMix64, Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators".
 */
final class Draw {

  private long state;

  Draw(long seed) {
    state = seed;
  }

  /** Return a number from 0 to bound - 1. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
