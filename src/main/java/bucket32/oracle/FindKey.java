package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.core.Interval;
import java.util.ArrayList;
import java.util.List;

/** Find a key position that puts a query's pair in a bucket; any of them is right. */
public record FindKey(Expression query, Expression bucket, List<Option> distractors)
    implements Task {

  public FindKey {
    distractors = List.copyOf(distractors);
  }

  @Override
  public Kind kind() {
    return Kind.INVERSE;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    return List.of(new Part.Entry(
        "key position",
        nearestTheStart(premise),
        nearestTheEnd(premise),
        Distractors.slips(distractors, premise)));
  }

  @Override
  public String key(Premise premise) {
    long first = nearestTheStart(premise);
    long last = nearestTheEnd(premise);
    if (last == Long.MAX_VALUE) {
      return first + " on";
    }
    return first == last ? Long.toString(first) : first + " to " + last;
  }

  @Override
  public List<Long> evidence(Premise premise) {
    return List.of(interval(premise).first());
  }

  @Override
  public List<String> objections(Premise premise) {
    long first = nearestTheStart(premise);
    long last = nearestTheEnd(premise);
    if (last < first) {
      long needed = interval(premise).first();
      return List.of("some key position must land in bucket "
          + bucket.number(premise)
          + ", but none does for query "
          + query.number(premise)
          + "; use a query of at least "
          + needed);
    }
    List<String> objections = new ArrayList<>(Distractors.rightOnes(
        distractors,
        option -> {
          long key = option.expression().number(premise);
          return first <= key && key <= last;
        },
        premise));
    objections.addAll(Distractors.twins(distractors, premise));
    return objections;
  }

  private long nearestTheStart(Premise premise) {
    Interval offsets = interval(premise);
    long farthest = Math.max(offsets.first(), offsets.last());
    return Math.max(0, query.number(premise) - farthest);
  }

  private long nearestTheEnd(Premise premise) {
    Interval offsets = interval(premise);
    boolean everyLaterKey = premise.direction() == Direction.CAUSAL && offsets.first() == 0;
    boolean endless = !offsets.hasEnd() && offsets.first() < 0;
    return everyLaterKey || endless
        ? Long.MAX_VALUE
        : query.number(premise) - Math.min(offsets.first(), offsets.last());
  }

  private Interval interval(Premise premise) {
    return Meaning.used(premise, bucket.number(premise));
  }
}
