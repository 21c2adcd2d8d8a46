package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Loop;
import bucket32.course.Verdict;
import java.util.List;

/** Print what the loop tells, and mark what is done. */
record VerdictPrinter(Console console, Course course) implements Loop.Listener {

  @Override
  public void onVerdict(Verdict verdict) {
    console.out().println();
    console.out().println(verdict.text());
    console.out().flush();
    if (verdict.green()) {
      Marking.done(console, course, List.of(verdict.exercise()), false);
    }
  }

  @Override
  public void onTrouble(String message) {
    console.err().println(message);
  }
}
