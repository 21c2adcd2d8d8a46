package bucket32.cli;

import bucket32.course.CourseException;
import bucket32.course.Nearest;
import bucket32.site.BrokenSite;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turn whatever went wrong into one line for people and an exit code. */
record Failures(Console console) {

  /** Say what is wrong with what was typed, and what was probably meant. */
  int explainUsage(ParameterException failure, String[] args) {
    String wrong = usage(failure);
    String help = "./" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    console.err().println(wrong + (wrong.endsWith("?") ? " See " : "; see ") + help);
    return Kata.WRONG_USAGE;
  }

  /** Say what stopped a command. The trace is for those who set KATA_DEBUG. */
  int explain(Throwable failure) {
    if (failure instanceof ReaderLeft) {
      return Kata.YES;
    }
    if (failure instanceof UsageError || failure instanceof CourseException) {
      console.err().println(failure.getMessage());
      return Kata.WRONG_USAGE;
    }
    if (failure instanceof BenchRun.Unequal) {
      console.err().println(failure.getMessage());
      return Kata.NO;
    }
    if (failure instanceof BrokenSite broken) {
      broken.faults().forEach(console.err()::println);
      return Kata.NO;
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
      return unknown(unmatched.getUnmatched().get(0), failure.getCommandLine());
    }
    String message = oneLine(failure.getMessage());
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String unknown(String typed, CommandLine line) {
    boolean option = typed.startsWith("-");
    Set<String> commands = line.getSubcommands().keySet();
    Set<String> known = option ? line.getCommandSpec().optionsMap().keySet() : commands;
    String kind = option ? "option " : commands.isEmpty() ? "argument " : "command ";
    return "unknown " + kind + Quoted.of(typed)
        + Nearest.to(typed, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static String oneLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
