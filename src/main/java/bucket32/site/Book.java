package bucket32.site;

import bucket32.oracle.Posed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gather the chapters into one AsciiDoc file, for a PDF or an EPUB.
 *
 * <p>The chapters are written for pages. In a book they are sections; a reference to another chapter
 * stays inside; questions are answered at the end, for there is no button to press.
 */
final class Book {

  /** The attributes that a chapter may set for its macros; the next chapter must not inherit them. */
  private static final List<String> OF_A_CHAPTER =
      List.of("buckets", "max_distance", "direction", "reading", "model");

  private static final Pattern REFERENCE =
      Pattern.compile("xref:([\\w-]+)\\.adoc(?:#([\\w-]+))?\\[");
  private static final Pattern QUESTION = Pattern.compile("quiz::([\\w-]+)\\[\\]");
  private static final Pattern FORMULA = Pattern.compile("stem:\\[((?:[^\\]\\\\]|\\\\.)*)\\]");

  private final BookFormat format;
  private final UnaryOperator<String> mathml;
  private final QuizMacro quizzes;
  private final List<String> lines = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  /** @param mathml turns AsciiMath into MathML */
  Book(BookFormat format, UnaryOperator<String> mathml, QuizMacro quizzes) {
    this.format = format;
    this.mathml = mathml;
    this.quizzes = quizzes;
  }

  /** Write the book's source. */
  void write(Chapter index, List<Chapter> chapters, Path file) throws IOException {
    lines.add("= " + index.title());
    lines.addAll(List.of(":doctype: book", ":toc:", ":toclevels: 2", ":lang: en", ""));
    List<String> opening = Files.readAllLines(index.source());
    int list = opening.indexOf("== Chapters");
    body(opening.subList(1, list < 0 ? opening.size() : list), index);
    for (Chapter chapter : chapters) {
      add(chapter);
    }
    if (!answers.isEmpty()) {
      lines.addAll(List.of("", "== Answers"));
      lines.addAll(answers);
    }
    Files.write(file, lines);
  }

  private void add(Chapter chapter) throws IOException {
    List<String> source = Files.readAllLines(chapter.source());
    lines.add("");
    OF_A_CHAPTER.forEach(name -> lines.add(":" + name + "!:"));
    lines.addAll(List.of("", "[#" + anchor(chapter.id()) + "]"));
    lines.add("== " + numbered(chapter));
    int first = 1;
    while (first < source.size() && source.get(first).matches(":[\\w-]+!?:.*")) {
      lines.add(source.get(first++));
    }
    lines.addAll(List.of("", ":leveloffset: +1", ""));
    body(source.subList(first, source.size()), chapter);
    lines.addAll(List.of("", ":leveloffset!:", ""));
  }

  private static String numbered(Chapter chapter) {
    return (chapter.number() + " " + chapter.title()).strip();
  }

  private static String anchor(String id) {
    return "chapter-" + id;
  }

  private void body(List<String> source, Chapter chapter) {
    int questions = 0;
    for (int index = 0; index < source.size(); index++) {
      String line = source.get(index);
      Matcher question = QUESTION.matcher(line);
      if (question.matches()) {
        ask(quizzes.posed(chapter.id(), question.group(1)), chapter, ++questions);
      } else if (line.equals("[stem]") && format == BookFormat.PDF) {
        int end = index + 2 + source.subList(index + 2, source.size()).indexOf("++++");
        lines.add("[.text-center]");
        lines.add(linear(String.join(" ", source.subList(index + 2, end))));
        index = end;
      } else {
        if (line.equals("[.instructor]")) {
          lines.add(".For teachers"); // the pages' stylesheet says so there
        }
        lines.add(inline(line));
      }
    }
  }

  private void ask(Posed posed, Chapter chapter, int question) {
    String number = (chapter.number() + "." + question).replaceFirst("^\\.", "");
    lines.addAll(QuizText.question(posed, number));
    if (question == 1) {
      answers.addAll(List.of("", "=== " + numbered(chapter)));
    }
    answers.addAll(QuizText.answer(posed, number));
  }

  /** Turn references to other chapters into references inside the book. */
  static List<String> inside(List<String> lines) {
    return lines.stream().map(Book::inside).toList();
  }

  /** A figure's name stands on every page that shows it: in a book the chapter is named. */
  private static String inside(String line) {
    return REFERENCE
        .matcher(line)
        .replaceAll(link -> "xref:"
            + (link.group(2) == null || link.group(2).startsWith("figure-")
                ? anchor(link.group(1))
                : link.group(2))
            + "[");
  }

  private String inline(String line) {
    String inside = inside(line);
    return format == BookFormat.PDF
        ? FORMULA
            .matcher(inside)
            .replaceAll(
                formula -> Matcher.quoteReplacement(linear(formula.group(1).replace("\\]", "]"))))
        : inside;
  }

  private String linear(String formula) {
    return LinearFormula.of(mathml.apply(formula.strip()));
  }
}
