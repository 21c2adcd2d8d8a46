package bucket32.oracle;

import bucket32.oracle.Part.Essay;
import bucket32.oracle.Part.Sample;
import java.util.stream.Collectors;

/** Write what an essay is graded by as lines of text. */
final class Rubric {

  private Rubric() {}

  static String of(Essay essay) {
    StringBuilder text = new StringBuilder("A good answer makes these points:");
    int number = 0;
    for (String point : essay.points()) {
      text.append('\n').append(++number).append(". ").append(point);
    }
    for (Sample sample : essay.samples()) {
      text.append("\nSample that earns ").append(points(sample)).append(": ").append(sample.text());
      text.append('\n').append(sample.because());
    }
    return text.toString();
  }

  private static String points(Sample sample) {
    return sample.earns().isEmpty()
        ? "no point"
        : sample.earns().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ", "point ", ""));
  }
}
