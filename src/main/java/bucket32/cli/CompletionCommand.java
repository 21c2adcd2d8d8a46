package bucket32.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Print the script that lets a shell complete commands, options and names. */
@Command(
    name = "completion",
    description = "Print a script that completes kata's commands and options in your shell.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(./kata completion bash)      in bash, for this session",
      "  source <(./kata completion zsh)       in zsh, for this session",
      "  ./kata completion bash > ~/.local/share/bash-completion/completions/kata"
    })
final class CompletionCommand implements Runnable {

  /** Name the shells; one script serves both. */
  enum Shell {
    bash,
    zsh
  }

  private final Console console;

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..1", description = "${COMPLETION-CANDIDATES}; bash if left out")
  private Shell shell = Shell.bash;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().print(AutoComplete.bash("kata", spec.root().commandLine()));
  }
}
