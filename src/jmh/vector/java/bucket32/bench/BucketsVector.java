package bucket32.bench;

import bucket32.core.BucketScheme;
import java.util.SplittableRandom;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;

/**
 * Look up 64 buckets with one instruction: an experiment with the Vector API, for up to 128
 * distances.
 *
 * <p>Offsets come as bytes that are clamped already. The table of 128 buckets is two vectors, and the
 * processor permutes them by 64 offsets at a time. It pays where it has AVX-512 with byte permutes;
 * elsewhere the API does it bit by bit, and the lookup wins.
 */
@Fork(jvmArgsPrepend = "--add-modules=jdk.incubator.vector")
public class BucketsVector extends Checked {

  private static final VectorSpecies<Byte> LANES = ByteVector.SPECIES_512;
  private static final int DISTANCES = 2 * LANES.length();

  @Param("32/128/causal")
  public String scheme;

  @Param("65536")
  public int size;

  private BucketScheme plain;
  private byte[] table;
  private byte[] offsets;
  private byte[] buckets;

  @Override
  void prepare() {
    plain = SchemeName.scheme(scheme);
    table = new byte[DISTANCES];
    for (int distance = 0; distance < DISTANCES; distance++) {
      table[distance] = (byte) plain.bucketOfOffset(distance);
    }
    SplittableRandom random = new SplittableRandom(1);
    offsets = new byte[size];
    for (int i = 0; i < size; i++) {
      offsets[i] = (byte) random.nextInt(DISTANCES);
    }
    buckets = new byte[size];
  }

  @Override
  void check(String benchmark, Object result) {
    byte[] actual = (byte[]) result;
    for (int i = 0; i < size; i++) {
      Differs.unlessEqual(
          benchmark,
          "offset " + offsets[i],
          plain.bucketOfOffset(offsets[i]),
          Byte.toUnsignedInt(actual[i]));
    }
  }

  @Benchmark
  public byte[] lookup() {
    for (int i = 0; i < offsets.length; i++) {
      buckets[i] = table[offsets[i]];
    }
    return buckets;
  }

  @Benchmark
  public byte[] permute() {
    ByteVector near = ByteVector.fromArray(LANES, table, 0);
    ByteVector far = ByteVector.fromArray(LANES, table, LANES.length());
    byte half = (byte) LANES.length();
    int whole = LANES.loopBound(offsets.length);
    for (int i = 0; i < whole; i += LANES.length()) {
      ByteVector offset = ByteVector.fromArray(LANES, offsets, i);
      var lane = offset.and((byte) (half - 1)).toShuffle();
      near.rearrange(lane)
          .blend(far.rearrange(lane), offset.compare(VectorOperators.GE, half))
          .intoArray(buckets, i);
    }
    for (int i = whole; i < offsets.length; i++) {
      buckets[i] = table[offsets[i]];
    }
    return buckets;
  }

  @Benchmark
  public byte[] limitCopy() {
    System.arraycopy(offsets, 0, buckets, 0, offsets.length);
    return buckets;
  }
}
