package bucket32.oracle;

import bucket32.core.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Fill in the nearest and the farthest offset of a bucket that has an end.
 *
 * @param firsts wrong nearest offsets worth a word
 * @param lasts wrong farthest offsets worth a word
 */
public record FillInterval(Expression bucket, List<Option> firsts, List<Option> lasts)
    implements Task {

  public FillInterval {
    firsts = List.copyOf(firsts);
    lasts = List.copyOf(lasts);
  }

  @Override
  public Kind kind() {
    return Kind.INTERVAL;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    Interval offsets = offsets(premise);
    return List.of(
        new Part.Entry(
            "nearest offset", offsets.first(), offsets.first(), Distractors.slips(firsts, premise)),
        new Part.Entry(
            "farthest offset", offsets.last(), offsets.last(), Distractors.slips(lasts, premise)));
  }

  @Override
  public String key(Premise premise) {
    return offsets(premise).first() + " to " + offsets(premise).last();
  }

  @Override
  public List<Long> evidence(Premise premise) {
    return List.of(offsets(premise).first());
  }

  @Override
  public List<String> objections(Premise premise) {
    Interval offsets = offsets(premise);
    List<String> objections = new ArrayList<>(Distractors.rightOnes(
        firsts, option -> option.expression().number(premise) == offsets.first(), premise));
    objections.addAll(Distractors.rightOnes(
        lasts, option -> option.expression().number(premise) == offsets.last(), premise));
    objections.addAll(Distractors.twins(firsts, premise));
    objections.addAll(Distractors.twins(lasts, premise));
    return objections;
  }

  private Interval offsets(Premise premise) {
    return Meaning.ended(premise, bucket.number(premise));
  }
}
