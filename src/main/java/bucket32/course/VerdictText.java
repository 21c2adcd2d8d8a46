package bucket32.course;

import bucket32.course.Verdict.Kind;
import bucket32.course.Verdict.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lay a verdict out for people. */
final class VerdictText {

  private static final int OUTPUT_LINES = 12;

  /** What a program printed may not paint or clear the terminal of whoever reads about it. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

  private final Verdict verdict;
  private final Look look;
  private final StringBuilder text = new StringBuilder();

  private VerdictText(Verdict verdict, Look look) {
    this.verdict = verdict;
    this.look = look;
  }

  static String of(Verdict verdict, Look look, boolean details) {
    return new VerdictText(verdict, look).laidOut(details);
  }

  private String laidOut(boolean details) {
    String kind = verdict.kind().word().toUpperCase(Locale.ROOT).replace('-', ' ');
    String painted = verdict.green() ? look.right(kind) : look.wrong(kind);
    String score = score();
    text.append(verdict.exercise().name()).append(look.plain() ? ": " : "  ").append(painted);
    if (!score.isEmpty()) {
      text.append(look.plain() ? ", " + score : "  (" + score + ")");
    }
    for (Line line : lines()) {
      if (!look.plain()) {
        String room = line.label().length() < 15 ? line.label() : line.label() + " ";
        add(String.format(Locale.ROOT, "  %-15s%s", room, line.text()));
      } else if (!line.read().isBlank()) {
        add(line.read());
      }
    }
    if (details && !verdict.details().isBlank()) {
      text.append('\n');
      verdict.details().lines().forEach(line -> add("    " + line));
    }
    return text.toString();
  }

  private void add(String line) {
    text.append('\n').append(CONTROLS.matcher(line).replaceAll("").stripTrailing());
  }

  /** A run that was cut short has met some of the tests only. */
  private String score() {
    String tests = verdict.tests() == 1 ? "1 test" : verdict.tests() + " tests";
    if (verdict.green()) {
      return tests;
    }
    boolean cutShort = verdict.kind() == Kind.HANG
        || verdict.kind() == Kind.EXIT
        || verdict.kind() == Kind.OUT_OF_MEMORY;
    return verdict.failed() == 0 || cutShort ? "" : verdict.failed() + " of " + tests;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>(verdict.lines());
    if (!verdict.reference().isEmpty()) {
      lines.add(new Line(
          "leaning on",
          "the reference's " + String.join(", ", verdict.reference())
              + (verdict.reference().size() == 1
                  ? "; yours is not green yet"
                  : "; yours are not green yet")));
    }
    if (!verdict.green() && !verdict.output().isBlank()) {
      String label = "you printed";
      for (String printed : verdict.output().lines().limit(OUTPUT_LINES).toList()) {
        lines.add(new Line(label, printed));
        label = "";
      }
    }
    return lines;
  }
}
