package bucket32.site;

import java.util.List;

/** Run one command line of the tool, for the transcripts of the chapters. */
@FunctionalInterface
public interface Terminal {

  /**
   * Run the tool and return what it printed.
   *
   * @param arguments what is typed after {@code ./kata}
   * @param input what is piped in; empty where nothing is
   */
  Output run(List<String> arguments, String input);

  /**
   * Hold what a command printed, standard error included, in the order it appeared.
   *
   * @param exitCode 0 yes, 1 no, 2 wrong usage, 70 a fault of the tool
   */
  record Output(String text, int exitCode) {}
}
