package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Read GIFT by its published grammar, with nothing of the exporter. */
final class GiftReader {

  private static final String SIGNS = "~=#{}:\\";
  private static final char HIDDEN = '\uE000';
  private static final Pattern QUESTION =
      Pattern.compile("(?s)::(.*?)::\\[plain\\](.*?)\\{(.*)\\}\\s*");

  private GiftReader() {}

  static List<Imported> read(String gift) {
    List<Imported> read = new ArrayList<>();
    for (String block : hidden(gift).split("\n\\s*\n")) {
      String text = block.replaceAll("(?m)^(//|\\$CATEGORY:).*$", "").strip();
      if (!text.isEmpty()) {
        Matcher matcher = QUESTION.matcher(text);
        if (!matcher.matches()) {
          throw new AssertionError("no question: " + text);
        }
        String[] parts = matcher.group(3).split("####", 2);
        Imported question = Imported.named(shown(matcher.group(1)), shown(matcher.group(2)));
        answers(question.general(shown(parts[1])), parts[0].strip());
        read.add(question);
      }
    }
    return read;
  }

  private static void answers(Imported question, String body) {
    if (body.startsWith("TRUE") || body.startsWith("FALSE")) {
      String[] parts = body.split("#", -1);
      boolean holds = parts[0].equals("TRUE");
      question.answer(Boolean.toString(holds), true, "");
      question.answer(Boolean.toString(!holds), false, parts.length > 1 ? shown(parts[1]) : "");
      return;
    }
    boolean number = body.startsWith("#");
    boolean match = !body.contains("~") && body.contains("->");
    for (String answer : (number ? body.substring(1) : body).split("(?=[~=])")) {
      if (match && !answer.isBlank()) {
        String[] pair = answer.substring(1).split("->", 2);
        if (!pair[0].isBlank()) {
          question.match(shown(pair[0]), shown(pair[1]));
        }
      } else if (!answer.isBlank()) {
        answer(question, answer, number);
      }
    }
  }

  private static void answer(Imported question, String answer, boolean number) {
    Matcher matcher =
        Pattern.compile("(?s)([~=])(?:%(-?[0-9.]+)%)?([^#]*)(?:#(.*))?").matcher(answer.strip());
    if (!matcher.matches()) {
      throw new AssertionError("no answer: " + answer);
    }
    boolean right = matcher.group(2) == null
        ? matcher.group(1).equals("=")
        : Double.parseDouble(matcher.group(2)) > 0;
    String text = shown(matcher.group(3));
    question.answer(
        number ? text.replaceFirst(":0$", "") : text,
        right,
        matcher.group(4) == null ? "" : shown(matcher.group(4)));
  }

  /** Hide what is escaped behind characters that mean nothing. */
  private static String hidden(String gift) {
    StringBuilder hidden = new StringBuilder();
    for (int i = 0; i < gift.length(); i++) {
      char c = gift.charAt(i);
      if (c == '\\') {
        c = gift.charAt(++i);
        hidden.append(c == 'n' ? (char) (HIDDEN + 99) : (char) (HIDDEN + SIGNS.indexOf(c)));
      } else {
        hidden.append(c);
      }
    }
    return hidden.toString();
  }

  private static String shown(String text) {
    String shown = text.strip().replace((char) (HIDDEN + 99), '\n');
    for (int i = 0; i < SIGNS.length(); i++) {
      shown = shown.replace((char) (HIDDEN + i), SIGNS.charAt(i));
    }
    return shown;
  }
}
