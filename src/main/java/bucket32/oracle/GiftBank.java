package bucket32.oracle;

import bucket32.oracle.ForeignQuestion.Form;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** Read the questions of a GIFT file: one after another, blank lines between them. */
final class GiftBank {

  private static final String FORMAT = "^\\[(html|moodle|plain|markdown)\\]";

  private final String file;

  private GiftBank(String file) {
    this.file = file;
  }

  /**
   * Read a file's content.
   *
   * @throws UnreadableBank naming file and line
   */
  static List<ForeignQuestion> parse(String file, String content) {
    GiftBank bank = new GiftBank(file);
    List<ForeignQuestion> questions = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    int line = 0;
    int first = 1;
    for (String text : (content + "\n\n").split("\r?\n", -1)) {
      line++;
      boolean passedOver = text.strip().startsWith("//") || text.strip().startsWith("$CATEGORY:");
      if (!text.isBlank() && !passedOver) {
        first = block.length() == 0 ? line : first;
        block.append(text).append('\n');
      } else if (text.isBlank() && block.length() > 0) {
        questions.add(bank.question(block.toString(), first));
        block.setLength(0);
      }
    }
    if (questions.isEmpty()) {
      throw new UnreadableBank(
          file, 1, "a GIFT bank must have questions, but has none; write one as 'Text {#31}'");
    }
    return questions;
  }

  private ForeignQuestion question(String block, int line) {
    String text = block.strip();
    String name = "";
    if (text.startsWith("::")) {
      int end = GiftText.find(text, "::", 2);
      if (end < 0) {
        throw new UnreadableBank(file, line, "a title must end with '::', but does not; close it");
      }
      name = GiftText.plain(text.substring(2, end));
      text = text.substring(end + 2).strip();
    }
    int open = GiftText.find(text, "{", 0);
    int close = open < 0 ? -1 : GiftText.find(text, "}", open);
    if (open >= 0 && close < 0) {
      throw new UnreadableBank(file, line, "answers must end with '}', but do not; close them");
    }
    if (open < 0) {
      return new ForeignQuestion(line, name, Form.OTHER, words(text), List.of());
    }
    if (GiftText.find(text, "{", close) >= 0) {
      throw new UnreadableBank(
          file,
          line,
          "questions must have blank lines between them, but here two stand together; put one between");
    }
    String answers = text.substring(open + 1, close).strip();
    String asked = words(text.substring(0, open) + " " + text.substring(close + 1));
    return GiftAnswers.question(line, name, asked, answers);
  }

  private static String words(String text) {
    boolean html = text.startsWith("[html]");
    String plain = GiftText.plain(text.replaceFirst(FORMAT, ""));
    return html ? Jsoup.parse(plain).text() : plain.replaceAll("\\s+", " ").strip();
  }
}
