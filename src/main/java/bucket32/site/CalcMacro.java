package bucket32.site;

import bucket32.core.BucketScheme;
import bucket32.core.Interval;
import bucket32.core.LogarithmicBuckets;
import bucket32.core.RelativePosition;
import bucket32.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Put a computed number into a sentence: {@code calc:bucket[113]}. */
final class CalcMacro extends InlineMacroProcessor {

  CalcMacro() {
    super("calc");
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    String text;
    try {
      text = compute(new MacroCall(parent, target, attributes));
    } catch (IllegalArgumentException e) {
      // The place of an inline macro is known to its paragraph only; Faults looks for the line.
      log(new LogRecord(
          Severity.UNKNOWN,
          parent.getSourceLocation(),
          "calc:" + target + "[]: " + e.getMessage()));
      text = "?";
    }
    return createPhraseNode(
        parent, "quoted", text, new HashMap<>(Map.of("role", "calc")), new HashMap<>());
  }

  private static String compute(MacroCall call) {
    call.allowScheme();
    BucketScheme scheme = call.scheme();
    return switch (call.target()) {
      case "bucket" -> Integer.toString(scheme.bucketOfOffset(call.numbers(1).get(0)));
      case "first" -> Words.of(ofBucket(scheme, call).first());
      case "last" -> Words.of(withEnd(ofBucket(scheme, call)).last());
      case "count" -> Long.toString(withEnd(ofBucket(scheme, call)).count());
      case "buckets" -> whole(call, scheme.numBuckets());
      case "max_distance" -> whole(call, scheme.maxDistance());
      case "max_exact" -> whole(call, scheme.maxExact());
      case "per_side" -> whole(call, scheme.bucketsPerSide());
      case "last_bucket" -> whole(call, scheme.last().index());
      case "final" -> whole(call, scheme.last().firstDistance());
      case "distance" ->
        Words.of(RelativePosition.distance(call.numbers(1).get(0), scheme.direction()));
      case "relative" -> Words.of(pair(call, RelativePosition::of));
      case "offset" -> Words.of(pair(call, RelativePosition::offset));
      case "log" -> unfloored(scheme.last().logarithmic(), call.numbers(1).get(0));
      default ->
        throw new IllegalArgumentException(
            "unknown; use bucket, first, last, count, buckets, max_distance, max_exact, per_side,"
                + " last_bucket, final, distance, relative, offset or log");
    };
  }

  private static String whole(MacroCall call, long value) {
    call.numbers(0);
    return Words.of(value);
  }

  private static long pair(MacroCall call, LongBinaryOperator queryAndKeyPosition) {
    List<Long> positions = call.numbers(2);
    return queryAndKeyPosition.applyAsLong(positions.get(0), positions.get(1));
  }

  private static Interval ofBucket(BucketScheme scheme, MacroCall call) {
    long bucket = call.numbers(1).get(0);
    if (bucket < 0 || bucket >= scheme.numBuckets()) {
      throw new IllegalArgumentException(
          "a bucket must be from 0 to " + (scheme.numBuckets() - 1) + ", but was " + bucket);
    }
    Interval interval = scheme.interval((int) bucket);
    if (!interval.isUsed()) {
      throw new IllegalArgumentException("bucket " + bucket + " holds no offset");
    }
    return interval;
  }

  private static Interval withEnd(Interval interval) {
    if (!interval.hasEnd()) {
      throw new IllegalArgumentException("bucket " + interval.bucket() + " has no end");
    }
    return interval;
  }

  /** Return the rule's value before the floor, to three decimals: for reading, not for deciding. */
  private static String unfloored(LogarithmicBuckets buckets, long distance) {
    if (distance < buckets.maxExact()) {
      throw new IllegalArgumentException("a logarithmic distance must be at least "
          + buckets.maxExact()
          + ", but was "
          + distance);
    }
    double maxExact = buckets.maxExact();
    double steps = buckets.count()
        * Math.log(distance / maxExact)
        / Math.log(buckets.maxDistance() / maxExact);
    return String.format(Locale.ROOT, "%.3f", maxExact + steps);
  }
}
