package bucket32.cli;

import java.util.List;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Let a command take -5 as a value although it looks like an option. */
final class NegativeValues implements IModelTransformer {

  @Override
  public CommandSpec transform(CommandSpec command) {
    command.parser().unmatchedOptionsArePositionalParams(true);
    return command;
  }

  /** Refuse what came in among the values and is no number after its dash: an option mistyped. */
  static void refuseOptions(List<String> values, CommandSpec command) {
    for (String value : values) {
      if (value.matches("-[^0-9].*")) {
        throw new UnmatchedArgumentException(command.commandLine(), List.of(value));
      }
    }
  }
}
