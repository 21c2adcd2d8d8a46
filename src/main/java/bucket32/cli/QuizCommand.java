package bucket32.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gather what checks, asks and writes quiz questions. */
@Command(
    name = "quiz",
    description = "Check the answers of quiz questions about buckets.",
    subcommands = {
      PairsCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      AskCommand.class,
      GenerateCommand.class,
      ExportCommand.class,
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata quiz pairs --ordinal 32 130,5 120,5     which pairs land in the 32nd bucket",
      "  ./kata quiz explain 120                        where, under which reading, and why",
      "  ./kata quiz verify bank.xml                    every key of a bank, computed again",
      "  ./kata quiz ask 04-final                       the questions of a chapter, here",
      "  ./kata quiz generate --seed 7                  ten fresh questions",
      "  ./kata quiz export --format moodle --out q.xml  the course's questions for Moodle",
      "",
      "Every command has its own examples: ./kata quiz COMMAND --help"
    })
final class QuizCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    List<String> commands = List.copyOf(spec.subcommands().keySet());
    throw new UsageError(
        "say what to do: ./kata quiz " + String.join("|", commands) + "; see ./kata quiz --help");
  }
}
