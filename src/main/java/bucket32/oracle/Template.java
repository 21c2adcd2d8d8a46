package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hold a text with computed parts: {@code The final bucket starts at {final_first}.}
 *
 * <p>No number need be typed into prose. A doubled brace stands for a brace.
 */
public final class Template {

  private final List<String> texts = new ArrayList<>();
  private final List<Expression> expressions = new ArrayList<>();

  private Template() {}

  /**
   * Read a text.
   *
   * @throws IllegalArgumentException if a brace is not closed, or what it holds is no expression
   */
  public static Template parse(String source) {
    Template template = new Template();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < source.length(); at++) {
      char c = source.charAt(at);
      boolean doubled = at + 1 < source.length() && source.charAt(at + 1) == c;
      if (c != '{' || doubled) {
        text.append(c);
        at += doubled && (c == '{' || c == '}') ? 1 : 0;
        continue;
      }
      int end = source.indexOf('}', at);
      if (end < 0) {
        throw new IllegalArgumentException(
            "a '{' must be closed by '}', but was not in '" + source + "'; write '{{' for a brace");
      }
      template.texts.add(text.toString());
      template.expressions.add(Expression.parse(source.substring(at + 1, end), Set.of()));
      text.setLength(0);
      at = end;
    }
    template.texts.add(text.toString());
    return template;
  }

  /** Return the text, its parts computed under a premise. */
  public String text(Premise premise) {
    StringBuilder text = new StringBuilder(texts.get(0));
    for (int i = 0; i < expressions.size(); i++) {
      text.append(expressions.get(i).value(premise)).append(texts.get(i + 1));
    }
    return text.toString();
  }
}
