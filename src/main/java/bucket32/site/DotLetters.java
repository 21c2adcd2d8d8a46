package bucket32.site;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/** Write with square dots, five across and seven down: for pictures that have no font. */
final class DotLetters {

  private static final int ACROSS = 5;

  private static final Map<Character, List<String>> LETTERS = Map.ofEntries(
      Map.entry('B', List.of("####.", "#...#", "#...#", "####.", "#...#", "#...#", "####.")),
      Map.entry('C', List.of(".####", "#....", "#....", "#....", "#....", "#....", ".####")),
      Map.entry('E', List.of("#####", "#....", "#....", "####.", "#....", "#....", "#####")),
      Map.entry('K', List.of("#...#", "#..#.", "#.#..", "##...", "#.#..", "#..#.", "#...#")),
      Map.entry('T', List.of("#####", "..#..", "..#..", "..#..", "..#..", "..#..", "..#..")),
      Map.entry('U', List.of("#...#", "#...#", "#...#", "#...#", "#...#", "#...#", ".###.")),
      Map.entry('0', List.of(".###.", "#...#", "#...#", "#...#", "#...#", "#...#", ".###.")),
      Map.entry('1', List.of("..#..", ".##..", "..#..", "..#..", "..#..", "..#..", ".###.")),
      Map.entry('2', List.of("####.", "....#", "....#", ".###.", "#....", "#....", "#####")),
      Map.entry('3', List.of("####.", "....#", "....#", ".###.", "....#", "....#", "####.")),
      Map.entry('4', List.of("#...#", "#...#", "#...#", "#####", "....#", "....#", "....#")),
      Map.entry('5', List.of("#####", "#....", "#....", "####.", "....#", "....#", "####.")),
      Map.entry('6', List.of(".###.", "#....", "#....", "####.", "#...#", "#...#", ".###.")),
      Map.entry('7', List.of("#####", "....#", "...#.", "..#..", "..#..", "..#..", "..#..")),
      Map.entry('8', List.of(".###.", "#...#", "#...#", ".###.", "#...#", "#...#", ".###.")),
      Map.entry('9', List.of(".###.", "#...#", "#...#", ".####", "....#", "....#", ".###.")),
      Map.entry(' ', List.of()));

  private DotLetters() {}

  static double width(String text, double dot) {
    return (text.length() * (ACROSS + 1) - 1) * dot;
  }

  /**
   * Write a text.
   *
   * @param x the left edge
   * @param y the upper edge
   * @param dot the side of a dot, its share of the gaps included
   */
  static void draw(Graphics2D pen, String text, double x, double y, double dot) {
    for (int place = 0; place < text.length(); place++) {
      List<String> rows = LETTERS.get(text.charAt(place));
      if (rows == null) {
        throw new IllegalArgumentException("no dots for '" + text.charAt(place) + "'; add them");
      }
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < ACROSS; column++) {
          if (rows.get(row).charAt(column) == '#') {
            double left = x + (place * (ACROSS + 1) + column) * dot;
            pen.fill(new Rectangle2D.Double(left, y + row * dot, dot * 0.88, dot * 0.88));
          }
        }
      }
    }
  }
}
