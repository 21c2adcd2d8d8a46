package bucket32.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hold the questions of one file.
 *
 * @param name the file, as its reader called it
 */
public record QuestionBank(String name, List<Question> questions) {

  /** Hold what is wrong with one question. */
  public record Objection(String bank, int line, String id, String why) {

    @Override
    public String toString() {
      return bank + ":" + line + ": " + id + ": " + why;
    }
  }

  public QuestionBank {
    questions = List.copyOf(questions);
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Return what is wrong with the bank; nothing if every key is right and nothing misleads. */
  public List<Objection> objections() {
    List<Objection> objections = new ArrayList<>();
    for (Question question : questions) {
      for (String why : question.objections()) {
        objections.add(new Objection(name, question.line(), question.id(), why));
      }
    }
    return objections;
  }
}
