package bucket32.oracle;

import bucket32.oracle.ExportItem.Choices;
import bucket32.oracle.ExportItem.Matching;
import bucket32.oracle.ExportItem.TrueFalse;
import bucket32.oracle.ExportItem.Writing;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Part.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Write questions as comma-separated values after RFC 4180, one answer a row. */
final class CsvExport {

  static final List<String> COLUMNS = List.of(
      "bank",
      "id",
      "kind",
      "level",
      "scheme",
      "question",
      "label",
      "answer",
      "right",
      "because",
      "feedback");

  private final StringBuilder csv = new StringBuilder();

  private CsvExport() {}

  static byte[] write(Map<String, List<ExportItem>> banks) {
    CsvExport export = new CsvExport();
    export.line(COLUMNS);
    banks.forEach((name, items) -> items.forEach(item -> export.item(name, item)));
    return export.csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void item(String bank, ExportItem item) {
    ExportItem.Form form = item.form();
    if (form instanceof TrueFalse claim) {
      rows(bank, item, "", List.of(claim.right(), claim.wrong()));
    } else if (form instanceof Choices choices) {
      rows(bank, item, "", choices.choices());
    } else if (form instanceof ExportItem.Number number) {
      rows(bank, item, "", List.of(new Choice(range(number.entry()), true, "")));
      rows(bank, item, "", number.entry().slips());
    } else if (form instanceof Matching matching) {
      matching.picks().forEach(pick -> rows(bank, item, pick.label(), pick.choices()));
    } else {
      String rubric = Rubric.of(((Writing) form).essay());
      rows(bank, item, "", List.of(new Choice("", true, rubric)));
    }
  }

  private static String range(Entry entry) {
    if (entry.last() == Long.MAX_VALUE) {
      return entry.first() + "..";
    }
    return entry.first() == entry.last()
        ? Long.toString(entry.first())
        : entry.first() + ".." + entry.last();
  }

  private void rows(String bank, ExportItem item, String label, List<Choice> choices) {
    Posed posed = item.posed();
    for (Choice choice : choices) {
      line(List.of(
          bank,
          item.name(),
          Words.of(posed.kind()),
          Words.of(posed.level()),
          posed.premise(),
          item.ask(),
          label,
          choice.text(),
          choice.right() ? "yes" : "no",
          choice.because(),
          posed.feedback()));
    }
  }

  private void line(List<String> cells) {
    csv.append(String.join(",", cells.stream().map(CsvExport::quoted).toList())).append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0) && cell.equals(cell.strip());
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
