/*
belief: far distances are not capped
question: the logarithmic buckets answer 32 for distance 128. Does the table have a bucket 32?
figure: final
seen: huggingface/candle#1312
*/
package bucket32.core;

public record FinalBucket(LogarithmicBuckets logarithmic, int index, long firstDistance) {

  public boolean contains(long distance) {
    return distance >= firstDistance;
  }

  public int bucket(long distance) {
    return logarithmic.bucket(distance);
  }
}
