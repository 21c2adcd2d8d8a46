package bucket32.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Name the formats that question banks can be exported to. */
public enum ExportFormat {
  /** Moodle XML. */
  MOODLE(MoodleExport::write),
  /** Moodle's text format. */
  GIFT(GiftExport::write),
  /** A package of QTI 2.1 items. */
  QTI(QtiExport::write),
  /** A package of QTI 1.2 assessments, as Canvas imports it. */
  CANVAS(CanvasExport::write),
  /** Comma-separated values. */
  CSV(CsvExport::write);

  private final Function<Map<String, List<ExportItem>>, byte[]> writer;

  ExportFormat(Function<Map<String, List<ExportItem>>, byte[]> writer) {
    this.writer = writer;
  }

  byte[] write(Map<String, List<ExportItem>> banks) {
    return writer.apply(banks);
  }

  /** Return why the format cannot carry an item as it is; empty if it can. */
  Optional<String> refusal(ExportItem item) {
    if (item.posed().toString().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      return Optional.of("it has a control character or a tab, which files do not keep");
    }
    boolean endless = item.form() instanceof ExportItem.Number number && number.isEndless();
    if (endless && this != QTI && this != CSV) {
      return Optional.of("its answer has no upper end, and a range here must have one");
    }
    if (this == GIFT
        && item.form() instanceof ExportItem.Matching matching
        && (matching.picks().stream().anyMatch(pick -> pick.label().contains("->"))
            || matching.answers().stream().anyMatch(answer -> answer.text().contains("->")))) {
      return Optional.of("it has '->', which parts a label from its answer there");
    }
    return Optional.empty();
  }
}
