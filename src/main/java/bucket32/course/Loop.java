package bucket32.course;

import bucket32.mistakes.FigureProbes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Watch the exercises' files and judge what a change may have changed.
 *
 * <p>A verdict is told only while the files still hold what it rests on. A program that hangs is left
 * as soon as a file is saved.
 */
public final class Loop {

  private final Course course;
  private final List<Exercise> watched;
  private final Listener listener;
  private final Optional<Board> board;
  private final Duration silence;
  private final Due due;
  private final Map<String, Verdict> told = new HashMap<>();
  private final Queue<Exercise> asked = new ConcurrentLinkedQueue<>();
  private final Map<String, Verdict> unshown = new LinkedHashMap<>();
  private volatile boolean idle;

  /** Hears what the loop finds, in the loop's own thread. */
  public interface Listener {

    /** Take a verdict. */
    void onVerdict(Verdict verdict);

    /** Take what kept the loop from a verdict; it goes on. */
    void onTrouble(String message);

    /** Take note that an exercise is being judged. No verdict comes of it where files change again. */
    default void onJudging(Exercise exercise) {}
  }

  /** Shows how exercises stand, in the loop's own thread and after the listener heard. */
  public interface Board {

    /**
     * Take a verdict, told to the listener or not.
     *
     * @param answers the program's answers to {@link FigureProbes}; none where it gave none
     */
    void show(Verdict verdict, List<String> answers);
  }

  public Loop(Course course, List<Exercise> watched, Listener listener) {
    this(course, watched, listener, Judge.SILENCE);
  }

  /** Watch for a listener and for a board, which is shown every verdict, told or not. */
  public Loop(Course course, List<Exercise> watched, Listener listener, Board board) {
    this(course, watched, listener, Optional.of(board), Judge.SILENCE);
  }

  Loop(Course course, List<Exercise> watched, Listener listener, Duration silence) {
    this(course, watched, listener, Optional.empty(), silence);
  }

  private Loop(
      Course course,
      List<Exercise> watched,
      Listener listener,
      Optional<Board> board,
      Duration silence) {
    this.course = course;
    this.watched = List.copyOf(watched);
    this.listener = listener;
    this.board = board;
    this.silence = silence;
    this.due = new Due(course, watched);
  }

  /**
   * Judge an exercise now, whether or not it changed, and tell the verdict to the listener.
   *
   * <p>Any thread may ask; the loop's own thread answers, after what it is at. A program is run anew
   * even where its verdict is known.
   */
  public void judgeAgain(Exercise exercise) {
    asked.add(exercise);
  }

  /** Tell whether nobody waits for a verdict now; any thread may ask. */
  public boolean isIdle() {
    return idle;
  }

  /**
   * Tell the verdicts from the first exercise to the first that is not green, then every verdict
   * that a change brings. Return when the thread is interrupted.
   */
  public void run() {
    try (Changes changes = new Changes(course, listener::onTrouble);
        Judge judge = new Judge(course, course.learnerSources(), silence, changes::isOutdated)) {
      begin(judge, changes);
      while (true) {
        show(judge);
        judge.prepare();
        await(judge, changes);
        judgeDue(judge, changes);
        judgeAsked(judge, changes);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void begin(Judge judge, Changes changes) {
    for (Exercise exercise : watched) {
      try {
        Optional<Verdict> verdict = judge(exercise, judge, changes);
        verdict.ifPresent(this::tell);
        if (verdict.isEmpty() || !verdict.get().green()) {
          return;
        }
      } catch (Abandoned changed) {
        due.owe(exercise);
        return;
      }
    }
  }

  /** Wait for something to do, and until nothing is half saved; learn meanwhile what will be asked. */
  private void await(Judge judge, Changes changes) throws InterruptedException {
    boolean learning = true;
    do {
      Set<String> changed = changes.take();
      if (!changed.isEmpty()) {
        due.add(changed);
      }
      idle = isIdle(changes);
      if (idle) {
        show(judge);
        learning = learning && learn(judge);
      }
    } while (isIdle(changes) || changes.isOutdated());
    idle = false;
  }

  private boolean isIdle(Changes changes) {
    return due.isEmpty() && asked.isEmpty() && !changes.isOutdated();
  }

  /** Show what is judged since; what there is no time for now stays. */
  private void show(Judge judge) {
    try {
      for (Verdict verdict : List.copyOf(unshown.values())) {
        List<String> answers = board.isPresent() ? judge.answers(verdict) : List.of();
        board.ifPresent(shows -> shows.show(verdict, answers));
        unshown.remove(verdict.exercise().name());
      }
    } catch (Abandoned changed) {
      return;
    } catch (RuntimeException trouble) {
      unshown.clear();
      listener.onTrouble(String.valueOf(trouble.getMessage()));
    }
  }

  private boolean learn(Judge judge) {
    try {
      return judge.learnAhead();
    } catch (Abandoned changed) {
      return true;
    } catch (RuntimeException trouble) {
      return false; // it is told where a verdict needs it
    }
  }

  /**
   * Two exercises may share a class: the one not begun is told only where it is all there is to
   * tell. One that only leans on what changed is told where its verdict is another than before.
   */
  private void judgeDue(Judge judge, Changes changes) {
    List<Verdict> untouched = new ArrayList<>();
    boolean any = false;
    try {
      for (Exercise exercise : due.inOrder()) {
        Optional<Verdict> verdict = judge(exercise, judge, changes);
        if (verdict.isEmpty() || !due.isOwed(exercise) && isTold(verdict.get())) {
          due.done(exercise);
        } else if (verdict.get().untouched()) {
          untouched.add(verdict.get());
        } else {
          due.done(exercise);
          tell(verdict.get());
          any = true;
        }
      }
    } catch (Abandoned changed) {
      return; // what is left stays due
    }
    untouched.forEach(verdict -> due.done(verdict.exercise()));
    if (!any) {
      untouched.stream().findFirst().ifPresent(this::tell);
    }
  }

  private void judgeAsked(Judge judge, Changes changes) {
    for (Exercise next = asked.peek(); next != null; next = asked.peek()) {
      try {
        judge.forget(next);
        Optional<Verdict> verdict = judge(next, judge, changes);
        asked.remove();
        verdict.ifPresent(this::tell);
      } catch (Abandoned changed) {
        return;
      }
    }
  }

  private Optional<Verdict> judge(Exercise exercise, Judge judge, Changes changes) {
    try {
      listener.onJudging(exercise);
      Changes.Saved saved = changes.taken();
      Verdict verdict = judge.judge(exercise, saved.learner(), saved.tests());
      Set<String> changed = changes.seen().changedSince(saved);
      if (!changed.isEmpty() && due.affected(changed).contains(exercise.name())) {
        throw new Abandoned();
      }
      unshown.put(exercise.name(), verdict);
      return Optional.of(verdict);
    } catch (Abandoned changed) {
      throw changed;
    } catch (RuntimeException trouble) {
      listener.onTrouble(String.valueOf(trouble.getMessage()));
      return Optional.empty();
    }
  }

  private boolean isTold(Verdict verdict) {
    return verdict.equals(told.get(verdict.exercise().name()));
  }

  private void tell(Verdict verdict) {
    told.put(verdict.exercise().name(), verdict);
    listener.onVerdict(verdict);
  }
}
