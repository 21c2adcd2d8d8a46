package bucket32.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Read comma-separated values by RFC 4180, with nothing of the exporter. */
final class CsvReader {

  private CsvReader() {}

  static List<Imported> read(String csv) {
    List<List<String>> rows = rows(csv);
    List<String> columns = rows.remove(0);
    Map<String, Imported> read = new LinkedHashMap<>();
    for (List<String> row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      columns.forEach(column -> cells.put(column, row.get(cells.size())));
      Imported question = read.computeIfAbsent(cells.get("id"), id -> Imported.named(
              id, cells.get("question") + " (" + cells.get("scheme") + ")")
          .general(cells.get("feedback")));
      boolean right = cells.get("right").equals("yes");
      if (cells.get("label").isEmpty() && !cells.get("kind").equals("rationale")) {
        String answer = cells.get("answer");
        boolean endless = answer.endsWith("..");
        question.answer(endless ? answer + Long.MAX_VALUE : answer, right, cells.get("because"));
      } else if (right && !cells.get("label").isEmpty()) {
        question.match(cells.get("label"), cells.get("answer"));
      }
    }
    return List.copyOf(read.values());
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
