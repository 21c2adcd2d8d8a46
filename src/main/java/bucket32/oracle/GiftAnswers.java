package bucket32.oracle;

import bucket32.oracle.ForeignQuestion.Answer;
import bucket32.oracle.ForeignQuestion.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Read what stands between the braces of a GIFT question. */
final class GiftAnswers {

  private static final String DECIMAL = "(-?[0-9]{1,15}(?:\\.[0-9]{1,9})?)";
  private static final Pattern WEIGHT = Pattern.compile("^%" + DECIMAL + "%");
  private static final Pattern RANGE = Pattern.compile("^" + DECIMAL + "\\.\\." + DECIMAL + "$");
  private static final Pattern TOLERANT = Pattern.compile("^" + DECIMAL + ":" + DECIMAL + "$");

  private GiftAnswers() {}

  static ForeignQuestion question(int line, String name, String text, String braces) {
    String body = beforeGeneralFeedback(braces).strip();
    String first = withoutFeedback(body).toUpperCase(Locale.ROOT);
    if (List.of("T", "TRUE", "F", "FALSE").contains(first)) {
      boolean key = first.startsWith("T");
      return new ForeignQuestion(
          line,
          name,
          Form.TRUE_FALSE,
          text,
          List.of(new Answer("true", key ? 100 : 0, 0), new Answer("false", key ? 0 : 100, 0)));
    }
    boolean numeric = body.startsWith("#");
    List<Answer> answers = new ArrayList<>();
    boolean hasWrong = false;
    for (String one : split(numeric ? body.substring(1) : body)) {
      hasWrong |= one.startsWith("~");
      answers.add(numeric ? number(one) : choice(one));
    }
    boolean matching = body.contains("->") && !hasWrong;
    Form form = answers.isEmpty() || matching ? Form.OTHER : hasWrong ? Form.CHOICE : Form.NUMBER;
    return new ForeignQuestion(line, name, form, text, answers);
  }

  private static String beforeGeneralFeedback(String braces) {
    int end = GiftText.find(braces, "####", 0);
    return end < 0 ? braces : braces.substring(0, end);
  }

  private static String withoutFeedback(String answer) {
    int end = GiftText.find(answer, "#", 0);
    return (end < 0 ? answer : answer.substring(0, end)).strip();
  }

  /** Cut before each unescaped = or ~; a single bare number is an answer too. */
  private static List<String> split(String body) {
    List<String> answers = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= body.length(); at++) {
      boolean escaped = at < body.length() && body.charAt(at) == '\\';
      boolean sign = at == body.length() || body.charAt(at) == '=' || body.charAt(at) == '~';
      if (sign && at >= start) {
        String answer = body.substring(start, at).strip();
        if (!answer.isEmpty()) {
          answers.add(answer);
        }
        start = at;
      }
      at += escaped ? 1 : 0;
    }
    return answers;
  }

  private static Answer choice(String typed) {
    boolean right = typed.startsWith("=");
    String text = typed.replaceFirst("^[=~]", "").strip();
    double credit = right ? 100 : 0;
    Matcher weight = WEIGHT.matcher(text);
    if (weight.find()) {
      credit = Double.parseDouble(weight.group(1));
      text = text.substring(weight.end());
    }
    return new Answer(GiftText.plain(withoutFeedback(text)), credit, 0);
  }

  private static Answer number(String typed) {
    String text = typed.replaceFirst("^[=~]", "").strip();
    double credit = typed.startsWith("~") ? 0 : 100;
    Matcher weight = WEIGHT.matcher(text);
    if (weight.find()) {
      credit = Double.parseDouble(weight.group(1));
      text = text.substring(weight.end());
    }
    String value = withoutFeedback(text);
    Matcher range = RANGE.matcher(value);
    Matcher tolerant = TOLERANT.matcher(value);
    if (range.matches()) {
      BigDecimal low = new BigDecimal(range.group(1));
      BigDecimal high = new BigDecimal(range.group(2));
      BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
      return new Answer(
          middle.stripTrailingZeros().toPlainString(),
          credit,
          high.subtract(low).doubleValue() / 2);
    }
    return tolerant.matches()
        ? new Answer(tolerant.group(1), credit, Double.parseDouble(tolerant.group(2)))
        : new Answer(value, credit, 0);
  }
}
