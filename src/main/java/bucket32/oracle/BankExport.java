package bucket32.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hold banks in another format: the same bytes for the same banks.
 *
 * @param content the file
 * @param carried how many questions are in it
 * @param leftOut the questions the format cannot carry, and why, a line each
 */
public record BankExport(byte[] content, int carried, List<String> leftOut) {

  /**
   * Write banks whose keys were checked, each question whole or not at all.
   *
   * @throws IllegalArgumentException if two questions have the same id
   */
  public static BankExport of(ExportFormat format, List<QuestionBank> banks) {
    Map<String, List<ExportItem>> carried = new LinkedHashMap<>();
    List<String> leftOut = new ArrayList<>();
    Map<String, String> homes = new LinkedHashMap<>();
    int questions = 0;
    for (QuestionBank bank : banks) {
      List<ExportItem> items = carried.computeIfAbsent(title(bank), title -> new ArrayList<>());
      for (Question question : bank.questions()) {
        String earlier = homes.putIfAbsent(question.id(), bank.name());
        if (earlier != null) {
          throw new IllegalArgumentException("an id must be unique in an export, but '"
              + question.id() + "' is in " + earlier + " and in " + bank.name()
              + "; rename one");
        }
        List<ExportItem> parts = ExportItem.of(question.pose());
        Optional<String> refusal =
            parts.stream().flatMap(part -> format.refusal(part).stream()).findFirst();
        if (refusal.isPresent()) {
          leftOut.add(bank.name() + ":" + question.line() + ": " + question.id() + ": left out: "
              + refusal.get());
        } else {
          items.addAll(parts);
          questions++;
        }
      }
    }
    carried.values().removeIf(List::isEmpty);
    return new BankExport(format.write(carried), questions, leftOut);
  }

  /** Return the bank's file name without its folder and its ending. */
  private static String title(QuestionBank bank) {
    String file = bank.name().replace('\\', '/');
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
  }
}
