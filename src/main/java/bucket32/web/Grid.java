package bucket32.web;

import java.util.ArrayList;
import java.util.List;

/** Hold the numbers behind a figure, row by row, and write them as a table. */
public final class Grid {

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  Grid(String... headings) {
    this.headings = List.of(headings);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Return the table as markup; a column whose cells are numbers is set to the right. */
  public String markup() {
    StringBuilder table = new StringBuilder("<table><thead><tr>");
    for (int column = 0; column < headings.size(); column++) {
      table.append("<th scope=\"col\"").append(style(column)).append('>');
      table.append(Svg.escaped(headings.get(column))).append("</th>");
    }
    table.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      table.append("<tr>");
      for (int column = 0; column < row.size(); column++) {
        table.append("<td").append(style(column)).append('>');
        table.append(Svg.escaped(row.get(column))).append("</td>");
      }
      table.append("</tr>");
    }
    return table.append("</tbody></table>").toString();
  }

  private String style(int column) {
    for (List<String> row : rows) {
      String cell = row.get(column);
      boolean number = true;
      for (int index = 0; index < cell.length(); index++) {
        number &= "0123456789.-\u2212 %".indexOf(cell.charAt(index)) >= 0;
      }
      if (number && !cell.isEmpty()) {
        return " class=\"number\"";
      }
    }
    return "";
  }
}
