package bucket32.web;

import bucket32.oracle.Proof;
import java.util.List;
import org.teavm.jso.JSExport;

/**
 * Answer what a page asks, in text and whole numbers alone.
 *
 * <p>Settings come as names and values in turn; see {@link Settings}. Offsets are text, because a
 * number of a browser holds 53 bits. What cannot be answered is thrown; the message is for readers.
 */
public final class Engine {

  private Engine() {}

  /** Start nothing: a page calls what it needs. */
  public static void main(String[] args) {}

  /** Return the bucket of each value of a pasted text: csv, a header first. */
  @JSExport
  public static String[] buckets(String[] settings, String text) {
    return array(answers(settings).buckets(text));
  }

  /** Return the offsets of every bucket: csv, a header first. */
  @JSExport
  public static String[] intervals(String[] settings) {
    return array(answers(settings).intervals());
  }

  /** Return what lands in {@code bucket}: offsets or, with {@code query}, keys: csv. */
  @JSExport
  public static String[] inverse(String[] settings) {
    return array(answers(settings).inverse(Settings.of(settings)));
  }

  /** Return the proof of the bucket of the first value of a text, a step a line. */
  @JSExport
  public static String[] proof(String[] settings, String text) {
    List<Pasted> values = Pasted.values(text, false);
    return values.isEmpty()
        ? new String[0]
        : array(Proof.of(Settings.of(settings).scheme(), values.get(0).offset()));
  }

  /** Return under which readings each pair of a text lands in the bucket asked about: csv. */
  @JSExport
  public static String[] pairs(String[] settings, String text) {
    return array(QuizAnswer.of(Settings.of(settings), text).lines());
  }

  /** Return what to know of the answer to {@link #pairs}, a sentence each. */
  @JSExport
  public static String[] notes(String[] settings, String text) {
    return array(QuizAnswer.of(Settings.of(settings), text).notes());
  }

  /**
   * Return a figure drawn wide and narrow, its description and the table behind it, as markup; and
   * a line for every slider with its name and the bounds it has now.
   */
  @JSExport
  public static String[] draw(String name, String[] settings, String id) {
    Figure figure = Figure.named(name, Settings.of(settings));
    return new String[] {
      figure.picture(id + "-wide", Figure.WIDE),
      figure.picture(id + "-narrow", Figure.NARROW),
      figure.description(),
      figure.table().markup(),
      bounds(figure)
    };
  }

  private static String bounds(Figure figure) {
    StringBuilder lines = new StringBuilder();
    for (Control control : figure.controls()) {
      if (control.options().isEmpty()) {
        lines.append(control.name()).append(' ').append(control.least()).append(' ');
        lines.append(control.most()).append('\n');
      }
    }
    return lines.toString();
  }

  private static Answers answers(String[] settings) {
    return Answers.about(Settings.of(settings).scheme());
  }

  private static String[] array(List<String> lines) {
    return lines.toArray(new String[0]);
  }
}
