package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * Write why; then compare with a rubric and two graded answers. Nothing pretends to grade it.
 *
 * @param points what a good answer says, one point each
 * @param samples two answers, graded
 */
public record WriteRationale(List<Template> points, List<Graded> samples) implements Task {

  /** Hold a sample answer, the points it earns (from 1) and why no others. */
  public record Graded(Template text, List<Integer> earns, Template because) {}

  public WriteRationale {
    points = List.copyOf(points);
    samples = List.copyOf(samples);
  }

  @Override
  public Kind kind() {
    return Kind.RATIONALE;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    return List.of(new Part.Essay(
        points.stream().map(point -> point.text(premise)).toList(),
        samples.stream()
            .map(sample -> new Part.Sample(
                sample.text().text(premise), sample.earns(), sample.because().text(premise)))
            .toList()));
  }

  @Override
  public String key(Premise premise) {
    return points.size() + " points";
  }

  @Override
  public List<String> objections(Premise premise) {
    List<String> objections = new ArrayList<>();
    if (points.size() < 2) {
      objections.add("a rubric must have at least 2 points, but had "
          + points.size()
          + "; say what a good answer makes of it");
    }
    if (samples.size() != 2) {
      objections.add("there must be 2 sample answers, but there were "
          + samples.size()
          + "; give a good one and a poor one");
    } else if (samples.get(0).earns().size() == samples.get(1).earns().size()) {
      objections.add("the sample answers must earn different grades, but both earn "
          + samples.get(0).earns().size()
          + "; give a good one and a poor one");
    }
    for (Graded sample : samples) {
      for (int point : sample.earns()) {
        if (point < 1 || point > points.size()) {
          objections.add("a sample earns points from 1 to "
              + points.size()
              + ", but was given "
              + point
              + "; name a point of the rubric");
        }
      }
    }
    return objections;
  }
}
