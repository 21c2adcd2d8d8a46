package bucket32.mistakes;

import java.util.List;

/**
 * Hold what a wrong program answers.
 *
 * @param beliefs the belief behind it, or the two that went into it
 * @param answers its answers to the probes of its exercise, in their order
 */
public record WrongProgram(List<Misconception> beliefs, List<String> answers) {

  public WrongProgram {
    beliefs = List.copyOf(beliefs);
    answers = List.copyOf(answers);
  }
}
