package bucket32.site;

import bucket32.core.Rule;
import bucket32.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Write a table in AsciiDoc, cell by cell.
 *
 * <p>A heading that ends in a colon stands over numbers: its column is set to the right.
 */
final class Table {

  private final List<String> lines = new ArrayList<>();

  Table(String title, String... headings) {
    String columns = Stream.of(headings)
        .map(heading -> heading.endsWith(":") ? ">1" : "<1")
        .collect(Collectors.joining(","));
    lines.add("." + title);
    lines.add("[%header%autowidth.computed,cols=\"" + columns + "\"]");
    lines.add("|===");
    lines.add(
        cells(Stream.of(headings).map(heading -> heading.replaceFirst(":$", "")).toList()));
    lines.add("");
  }

  /** Return a cell for a rule: its word, in its colour and with its mark. */
  static String marked(Rule rule) {
    return "[.rule." + Words.of(rule) + "]#" + Words.of(rule) + "#";
  }

  void row(String... cells) {
    lines.add(cells(List.of(cells)));
  }

  List<String> lines() {
    List<String> closed = new ArrayList<>(lines);
    closed.add("|===");
    return closed;
  }

  private static String cells(List<String> cells) {
    return cells.stream()
        .map(cell -> "|" + cell.replace("|", "\\|"))
        .collect(Collectors.joining(" "));
  }
}
