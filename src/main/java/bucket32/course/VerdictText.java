package bucket32.course;

import java.util.Locale;

/** Lay a verdict out for people. */
final class VerdictText {

  private static final int OUTPUT_LINES = 12;

  private VerdictText() {}

  static String of(Verdict verdict, boolean details) {
    StringBuilder text = new StringBuilder();
    text.append(verdict.exercise().name())
        .append("  ")
        .append(verdict.kind().word().toUpperCase(Locale.ROOT).replace('-', ' '));
    if (verdict.kind() == Verdict.Kind.PASS) {
      text.append("  (").append(count(verdict.tests())).append(')');
    } else if (verdict.failed() > 0
        && verdict.kind() != Verdict.Kind.HANG
        && verdict.kind() != Verdict.Kind.EXIT) {
      // A run that was cut short has met some of the tests only.
      text.append("  (")
          .append(verdict.failed())
          .append(" of ")
          .append(count(verdict.tests()))
          .append(')');
    }
    verdict.lines().forEach(line -> line(text, line.label(), line.text()));
    if (!verdict.reference().isEmpty()) {
      line(
          text,
          "leaning on",
          "the reference's " + String.join(", ", verdict.reference()) + "; yours is not green yet");
    }
    if (!verdict.green() && !verdict.output().isBlank()) {
      String label = "you printed";
      for (String printed : verdict.output().lines().limit(OUTPUT_LINES).toList()) {
        line(text, label, printed);
        label = "";
      }
    }
    if (details && !verdict.details().isBlank()) {
      text.append('\n');
      verdict.details().lines().forEach(line -> text.append("\n    ").append(line));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String words) {
    String room = label.length() < 15 ? label : label + " ";
    text.append(
        String.format(Locale.ROOT, "%n  %-15s%s", room, words).stripTrailing().replace("\r", ""));
  }

  private static String count(int tests) {
    return tests == 1 ? "1 test" : tests + " tests";
  }
}
