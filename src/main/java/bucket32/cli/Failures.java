package bucket32.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turn whatever went wrong into one line for people and an exit code. */
record Failures(Console console) {

  /** Say what is wrong with what was typed, and what was probably meant. */
  int explainUsage(ParameterException failure, String[] args) {
    String help = "see ./" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    console.err().println(usage(failure) + "; " + help);
    return Kata.WRONG_USAGE;
  }

  /** Say what stopped a command. The trace is for those who set KATA_DEBUG. */
  int explain(Throwable failure) {
    if (failure instanceof ReaderLeft) {
      return Kata.YES;
    }
    if (failure instanceof UsageError) {
      console.err().println(failure.getMessage());
      return Kata.WRONG_USAGE;
    }
    if (console.environment().containsKey("KATA_DEBUG")) {
      failure.printStackTrace(console.err());
    } else {
      console
          .err()
          .println("something broke inside kata (" + oneLine(failure.toString())
              + "); this is our fault, not yours; KATA_DEBUG=1 shows where");
    }
    return Kata.OUR_FAULT;
  }

  private static String usage(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String typed = unmatched.getUnmatched().get(0);
      String kind = typed.startsWith("-")
          ? "option"
          : takesCommands(failure.getCommandLine()) ? "command" : "argument";
      List<String> near = unmatched.getSuggestions();
      return "unknown " + kind + " '" + oneLine(typed) + "'"
          + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }
    String message = oneLine(failure.getMessage());
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static boolean takesCommands(CommandLine line) {
    return !line.getSubcommands().isEmpty();
  }

  private static String oneLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
