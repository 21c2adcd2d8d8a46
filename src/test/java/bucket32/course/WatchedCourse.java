package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import bucket32.course.Verdict.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A small course under a loop's eyes, whose programs tell by a number which save they are. */
final class WatchedCourse {

  /** What a program of no number is said to answer. */
  static final String NO_ANSWER = "";

  final SmallCourse small;
  private final BlockingQueue<Verdict> verdicts = new LinkedBlockingQueue<>();
  private final Loop loop;
  private final Thread thread;

  WatchedCourse(Path folder, Duration silence) throws InterruptedException {
    small = SmallCourse.in(folder);
    Loop.Listener listener = new Loop.Listener() {
      @Override
      public void onVerdict(Verdict verdict) {
        verdicts.add(verdict);
      }

      @Override
      public void onTrouble(String message) {}
    };
    Course course = small.course();
    loop = new Loop(course, course.exercises(), listener, silence);
    thread = new Thread(loop::run, "loop");
    thread.start();
    assertEquals(Kind.FAIL, next().kind());
  }

  /** Save a program that answers this number. */
  void answering(int number) {
    small.body("return " + number + ";");
  }

  /** Wait for the next verdict. */
  Verdict next() throws InterruptedException {
    Verdict verdict = verdicts.poll(120, TimeUnit.SECONDS);
    assertNotNull(verdict, "a verdict came");
    return verdict;
  }

  /** Wait for the next verdict and return the answer it rests on. */
  String nextAnswer() throws InterruptedException {
    return answer(next());
  }

  /** Wait for the verdict on this answer, whatever else is told before. */
  void awaitAnswer(int number) throws InterruptedException {
    while (!nextAnswer().equals(number + "")) {
      continue;
    }
  }

  /** Return the answer the loop gives when nothing changes any more: that of the last verdict. */
  String lastAnswer() throws InterruptedException {
    loop.judgeAgain(small.exercise());
    String last = nextAnswer();
    for (Verdict more = verdicts.poll(1, TimeUnit.SECONDS);
        more != null;
        more = verdicts.poll(1, TimeUnit.SECONDS)) {
      last = answer(more);
    }
    return last;
  }

  static String answer(Verdict verdict) {
    return verdict.firstDifference().map(FirstDifference::actual).orElse(NO_ANSWER);
  }

  /** End the loop. */
  void end() throws InterruptedException {
    thread.interrupt();
    thread.join(60_000);
    assertEquals(Thread.State.TERMINATED, thread.getState());
  }
}
