package bucket32.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lay the reference beside a learner's class, comments left out, and other right ways below. */
public final class Comparison {

  private static final String INDENT = "    ";

  private Comparison() {}

  /**
   * Return both classes in two columns, then every other right way with its idea.
   *
   * <p>Those are the odd but right programs of src/test/variants, which say why they are right.
   *
   * @param width how many letters a line may have; at least 40
   */
  public static String of(Course course, Exercise exercise, int width) {
    int column = (width - 3) / 2;
    List<String> yours = code(course.learnerFile(exercise), column);
    List<String> reference = code(course.reference().resolve(exercise.sourceFile()), column);
    StringBuilder text = new StringBuilder();
    row(text, column, "yours", "reference");
    row(text, column, "-".repeat(column), "-".repeat(column));
    for (int line = 0; line < Math.max(yours.size(), reference.size()); line++) {
      row(text, column, at(yours, line), at(reference, line));
    }
    otherWays(course, exercise, width, text);
    return text.toString().stripTrailing();
  }

  private static void otherWays(Course course, Exercise exercise, int width, StringBuilder text) {
    String head = "\nOther ways. Each passes the same tests, however odd it looks.\n";
    for (Map.Entry<String, String> way : MistakeTable.odd(course, exercise).entrySet()) {
      text.append(head).append('\n').append(way.getValue()).append(":\n\n");
      code(
              MistakeTable.oddPrograms(course, exercise).resolve(way.getKey() + ".java"),
              width - INDENT.length())
          .forEach(line -> text.append(INDENT).append(line).append('\n'));
      head = "";
    }
  }

  private static void row(StringBuilder text, int column, String left, String right) {
    text.append(
            String.format(Locale.ROOT, "%-" + column + "s | %s", left, right).stripTrailing())
        .append('\n');
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "";
  }

  /** Both carry the same comments and package: only the code differs. */
  private static List<String> code(Path file, int column) {
    List<String> lines = new ArrayList<>();
    boolean comment = false;
    for (String line : text(file).lines().toList()) {
      String bare = line.strip();
      comment |= bare.startsWith("/*");
      if (!comment && !bare.isEmpty() && !bare.startsWith("//") && !bare.startsWith("package ")) {
        wrap(line.stripTrailing().replace("\t", "  "), column, lines);
      }
      comment &= !bare.endsWith("*/");
    }
    return lines;
  }

  private static void wrap(String line, int column, List<String> lines) {
    String rest = line;
    while (rest.length() > column) {
      int space = rest.lastIndexOf(' ', column);
      int end = rest.substring(0, Math.max(space, 0)).isBlank() ? column : space;
      lines.add(rest.substring(0, end));
      int indent = line.length() - line.stripLeading().length();
      String after = rest.substring(end).strip();
      rest = " ".repeat(Math.min(indent + 4, column / 2)) + after;
    }
    lines.add(rest);
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new CourseException("cannot read " + file + "; restore it with git", unreadable);
    }
  }
}
