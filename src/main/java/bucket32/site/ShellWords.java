package bucket32.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Read a command line of a chapter: {@code bucket 113}, or {@code printf '1\n2\n' | bucket -}.
 *
 * @param arguments what follows {@code ./kata}
 * @param input what is piped in; empty where nothing is
 * @param shown the line as a reader would type it
 */
record ShellWords(List<String> arguments, String input, String shown) {

  private static final Pattern PIPED = Pattern.compile("printf '([^']*)' *\\| *(.*)");
  private static final Pattern WORD =
      Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"'|<>&;$`\\\\]+)");

  /**
   * Read one line.
   *
   * @throws IllegalArgumentException if a shell would do more with it than split it into words
   */
  static ShellWords of(String line) {
    Matcher piped = PIPED.matcher(line);
    if (piped.matches()) {
      return new ShellWords(
          split(piped.group(2)),
          piped.group(1).replace("\\n", "\n"),
          "printf '" + piped.group(1) + "' | ./kata " + piped.group(2));
    }
    return new ShellWords(split(line), "", "./kata " + line);
  }

  private static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.strip());
    int end = 0;
    while (word.find() && word.start() == end) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
      end = word.end();
      while (end < line.strip().length() && line.strip().charAt(end) == ' ') {
        end++;
      }
    }
    if (end < line.strip().length()) {
      throw new IllegalArgumentException("cannot read the command line from '"
          + line.strip().substring(end)
          + "' on; use words, quotes and one printf '...' |");
    }
    return words;
  }
}
