package bucket32.cli;

import bucket32.oracle.Posed;
import bucket32.oracle.Question;
import bucket32.oracle.QuestionBank;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ask the course's questions in the terminal. */
@Command(
    name = "ask",
    description = "Ask the course's questions, one at a time, and say what a wrong answer means.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata quiz ask                all of them, chapter by chapter",
      "  ./kata quiz ask 04-final       those of one chapter; its number will do",
    })
final class AskCommand implements Runnable {

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "CHAPTER", description = "the chapter; all if left out")
  private String chapter;

  AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    CourseBanks banks = CourseBanks.of(console.home());
    List<QuestionBank> asked = chapter == null ? banks.all() : List.of(banks.chapter(chapter));
    List<Posed> questions = asked.stream()
        .flatMap(bank -> bank.questions().stream())
        .map(Question::pose)
        .toList();
    new QuizSession(console).run(questions);
  }
}
