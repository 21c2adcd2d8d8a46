package bucket32.cli;

import bucket32.oracle.Part;
import bucket32.oracle.Part.Choice;
import bucket32.oracle.Part.Entry;
import bucket32.oracle.Part.Essay;
import bucket32.oracle.Part.Pick;
import bucket32.oracle.Posed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Ask questions one at a time, and say what each wrong answer means. */
final class QuizSession {

  private final BufferedReader in;
  private final PrintStream out;
  private int asked;
  private int right;
  private boolean left;

  QuizSession(Console console) {
    in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    out = console.out();
  }

  /** Ask all questions, or until the learner leaves; then say how it went. */
  void run(List<Posed> questions) {
    out.println("An empty line passes; q leaves.");
    for (int i = 0; i < questions.size() && !left; i++) {
      out.println();
      ask(i + 1 + " of " + questions.size(), questions.get(i));
    }
    out.println();
    out.println(right + " of " + asked + " answered right");
  }

  private void ask(String place, Posed posed) {
    out.println(place + "  " + posed.id() + "  (" + posed.premise() + ")");
    out.println(posed.ask());
    boolean answered = true;
    boolean allRight = true;
    for (Part part : posed.parts()) {
      String typed = part instanceof Essay ? "" : prompt(part);
      if (part instanceof Essay essay) {
        answered = false;
        rubric(essay);
      } else if (left || typed.isEmpty()) {
        answered = false;
        break;
      } else {
        boolean good = part instanceof Pick pick ? judge(pick, typed) : judge((Entry) part, typed);
        out.println(good ? "right" : "not right");
        allRight &= good;
      }
    }
    if (answered) {
      asked++;
      right += allRight ? 1 : 0;
    }
    if (!left) {
      out.println("The answer: " + posed.key() + ". " + posed.feedback());
    }
  }

  /** Show what there is to answer until something that can be one is typed. */
  private String prompt(Part part) {
    if (part instanceof Pick pick) {
      for (int i = 0; i < pick.choices().size(); i++) {
        out.println("  " + (i + 1) + ") " + pick.choices().get(i).text());
      }
      return typed(
          label(pick.label())
              + (pick.several() ? "all that apply, such as 1 3, or 0 for none: " : "one of them: "),
          pick.choices().stream()
              .map(choice -> choice.text().toLowerCase(Locale.ROOT))
              .toList(),
          pick.several());
    }
    return typed(label(((Entry) part).label()) + "a whole number: ", List.of(), false);
  }

  private static String label(String label) {
    return label.isEmpty() ? "" : label + ": ";
  }

  /** A choice may be typed in its words, such as true, where they are not the number of another. */
  private String typed(String prompt, List<String> texts, boolean several) {
    int most = texts.isEmpty() ? -1 : texts.size();
    while (true) {
      out.print(prompt);
      out.flush();
      String line = line();
      if (left || line.isEmpty() || isAnswer(line, most, several)) {
        return line;
      }
      int named = texts.indexOf(line.toLowerCase(Locale.ROOT));
      if (named >= 0) {
        return Integer.toString(named + 1);
      }
      out.println(
          most < 0
              ? Quoted.of(line) + " is not a whole number; give one, an empty line or q"
              : Quoted.of(line) + " is not from 1 to " + most
                  + "; give the number before a choice, an empty line or q");
    }
  }

  private static boolean isAnswer(String line, int most, boolean several) {
    if (most < 0) {
      return line.matches("[-+]?\\d{1,18}");
    }
    String number = "\\d{1,3}";
    return line.matches(several ? number + "([\\s,]+" + number + ")*" : number)
        && numbers(line).stream().allMatch(one -> one >= (several ? 0 : 1) && one <= most);
  }

  private static Set<Integer> numbers(String line) {
    Set<Integer> numbers = new TreeSet<>();
    for (String number : line.split("[\\s,]+")) {
      numbers.add(Integer.parseInt(number));
    }
    return numbers;
  }

  private boolean judge(Pick pick, String typed) {
    Set<Integer> picked = numbers(typed);
    boolean good = true;
    for (int i = 0; i < pick.choices().size(); i++) {
      Choice choice = pick.choices().get(i);
      boolean chosen = picked.contains(i + 1);
      if (chosen != choice.right()) {
        good = false;
        explain(choice, chosen || pick.several());
      }
    }
    return good;
  }

  private void explain(Choice choice, boolean relevant) {
    if (relevant && !choice.because().isEmpty()) {
      out.println("  " + choice.text() + ": " + choice.because());
    }
  }

  private boolean judge(Entry entry, String typed) {
    long number = Long.parseLong(typed);
    entry.slips().stream()
        .filter(slip -> slip.text().equals(Long.toString(number)))
        .forEach(slip -> explain(slip, true));
    return entry.accepts(number);
  }

  /** Nothing grades an essay; the learner does, by the points and two samples. */
  private void rubric(Essay essay) {
    out.print("Write your answer, on paper or in your head; Enter shows what a good one says: ");
    out.flush();
    line();
    for (int i = 0; i < essay.points().size() && !left; i++) {
      out.println("  " + (i + 1) + ") " + essay.points().get(i));
    }
    for (int i = 0; i < essay.samples().size() && !left; i++) {
      Part.Sample sample = essay.samples().get(i);
      out.println("  A sample: " + sample.text());
      out.println(
          "    earns " + (sample.earns().isEmpty() ? "no point" : "points " + sample.earns()) + ". "
              + sample.because());
    }
  }

  private String line() {
    try {
      String line = in.readLine();
      left |= line == null || line.strip().equals("q");
      return line == null ? "" : line.strip();
    } catch (IOException e) {
      left = true;
      return "";
    }
  }
}
