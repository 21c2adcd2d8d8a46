package bucket32.site;

import bucket32.oracle.Kind;
import bucket32.oracle.Part;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Posed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Ask a question in a book, and answer it at the end of the book. */
final class QuizText {

  private static final String ROOM = " \u2026\u2026\u2026\u2026";

  private QuizText() {}

  /** Return the question as AsciiDoc lines. */
  static List<String> question(Posed posed, String number) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(".Question " + number + ": " + plain(posed.premise()));
    lines.add("****");
    lines.add("*" + plain(posed.ask()) + "*");
    for (int part = 0; part < posed.parts().size(); part++) {
      lines.add("");
      ask(lines, posed, part);
    }
    lines.add("****");
    return lines;
  }

  private static void ask(List<String> lines, Posed posed, int number) {
    String label = QuizForm.label(posed, number);
    Part part = posed.parts().get(number);
    if (part instanceof Part.Pick pick && pick.label().isEmpty()) {
      lines.add(plain(pick.several() ? "Pick all that are right." : colon(label)));
      lines.add("");
      pick.choices().forEach(choice -> lines.add("* " + plain(choice.text())));
    } else {
      lines.add(plain(colon(label)) + ROOM);
      if (part instanceof Part.Pick pick && number == 0) {
        lines.add("");
        lines.add("To choose from: "
            + pick.choices().stream()
                .map(Choice::text)
                .map(QuizText::plain)
                .collect(Collectors.joining("; ")));
      }
    }
  }

  private static String colon(String label) {
    return label.endsWith("?") ? label : label + ":";
  }

  /** Return the answer as AsciiDoc lines. */
  static List<String> answer(Posed posed, String number) {
    String answer = posed.kind() == Kind.RATIONALE
        ? ((Part.Essay) posed.parts().get(0))
            .points().stream().map(QuizText::plain).collect(Collectors.joining("; "))
        : plain(posed.key());
    return List.of(
        "",
        number + ":: " + answer + (answer.endsWith(".") ? " " : ". ") + plain(posed.feedback()));
  }

  /** Return a text, in which backquotes mark code, so that AsciiDoc changes nothing of it. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String[] pieces = text.replaceAll("\\s+", " ").split("`", -1);
    for (int piece = 0; piece < pieces.length; piece++) {
      if (!pieces[piece].isEmpty()) {
        String safe = "pass:c[" + pieces[piece].replace("]", "\\]") + "]";
        plain.append(piece % 2 == 1 ? "``" + safe + "``" : safe);
      }
    }
    return plain.toString();
  }
}
