package bucket32.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Watch the exercises' files and judge what a change may have changed.
 *
 * <p>The contents are compared, not the times: what is saved twice within a clock tick is seen, and
 * what is saved unchanged is not judged again.
 */
public final class Loop {

  private static final long LOOK_EVERY_MILLIS = 30;

  /** An editor may delete or empty a file before it writes it anew. */
  private static final int LOOKS_BEFORE_GONE = 10;

  private final Course course;
  private final List<Exercise> watched;
  private final Listener listener;
  private final Map<String, Verdict> told = new HashMap<>();
  private final Queue<Exercise> asked = new ConcurrentLinkedQueue<>();

  /** Hears what the loop finds, in the loop's own thread. */
  public interface Listener {

    /** Take a verdict. */
    void onVerdict(Verdict verdict);

    /** Take what kept the loop from a verdict; it goes on. */
    void onTrouble(String message);
  }

  public Loop(Course course, List<Exercise> watched, Listener listener) {
    this.course = course;
    this.watched = List.copyOf(watched);
    this.listener = listener;
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

  /**
   * Tell the verdicts from the first exercise to the first that is not green, then every verdict
   * that a change brings. Return when the thread is interrupted.
   */
  public void run() {
    try (Judge judge = new Judge(course)) {
      Map<String, String> last = files();
      for (Exercise exercise : watched) {
        Optional<Verdict> verdict = judge(judge, exercise);
        verdict.ifPresent(this::tell);
        if (verdict.isEmpty() || !verdict.get().green()) {
          break;
        }
      }
      while (true) {
        judge.prepare();
        Map<String, String> now = settled(last);
        for (Exercise next = asked.poll(); next != null; next = asked.poll()) {
          judge.forget(next);
          judge(judge, next).ifPresent(this::tell);
        }
        Set<String> changed = changed(last, now);
        last = now;
        judgeAll(judge, affected(changed), changed);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Verdict> judge(Judge judge, Exercise exercise) {
    try {
      return Optional.of(judge.judge(exercise));
    } catch (RuntimeException trouble) {
      listener.onTrouble(String.valueOf(trouble.getMessage()));
      return Optional.empty();
    }
  }

  private void tell(Verdict verdict) {
    told.put(verdict.exercise().name(), verdict);
    listener.onVerdict(verdict);
  }

  /**
   * Two exercises may share a class: the one not begun is told only where it is all there is to
   * tell. One that only leans on what changed is told where its verdict is another than before.
   */
  private void judgeAll(Judge judge, List<Exercise> affected, Set<String> changed) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Exercise exercise : affected) {
      judge(judge, exercise)
          .filter(verdict -> isOf(exercise, changed) || !verdict.equals(told.get(exercise.name())))
          .ifPresent(verdicts::add);
    }
    List<Verdict> begun =
        verdicts.stream().filter(verdict -> !verdict.untouched()).toList();
    if (begun.isEmpty()) {
      verdicts.stream().findFirst().ifPresent(this::tell);
    } else {
      begun.forEach(this::tell);
    }
  }

  private static boolean isOf(Exercise exercise, Set<String> changed) {
    return changed.contains(exercise.className())
        || exercise.tests().stream().anyMatch(changed::contains);
  }

  /** Wait for a change, and then until a look finds nothing new; or until a verdict is asked for. */
  private Map<String, String> settled(Map<String, String> last) throws InterruptedException {
    Map<String, String> before = last;
    int gone = 0;
    while (true) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      if (!asked.isEmpty()) {
        return last;
      }
      Map<String, String> now = files();
      boolean still = now.equals(before);
      before = now;
      if (!still || now.equals(last)) {
        gone = 0;
      } else if (isWhole(now, last) || ++gone >= LOOKS_BEFORE_GONE) {
        return now;
      }
    }
  }

  private static boolean isWhole(Map<String, String> now, Map<String, String> last) {
    return last.keySet().stream().noneMatch(name -> now.getOrDefault(name, "").isBlank());
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    Set<String> packages = new HashSet<>();
    course.exercises().forEach(exercise -> packages.add(exercise.packageName()));
    for (String packageName : packages) {
      try {
        files.putAll(Snapshot.of(course.tests(), packageName).sources());
        files.putAll(Snapshot.of(course.learnerSources(), packageName).sources());
      } catch (RuntimeException trouble) {
        listener.onTrouble(String.valueOf(trouble.getMessage()));
      }
    }
    return files;
  }

  private static Set<String> changed(Map<String, String> last, Map<String, String> now) {
    Set<String> changed = new HashSet<>(last.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(name -> last.containsKey(name) && last.get(name).equals(now.get(name)));
    return changed;
  }

  /**
   * An exercise is affected when its class or tests changed; when a class changed that belongs to
   * no exercise and may serve it; or when it leans on one affected and is more than a stub.
   */
  private List<Exercise> affected(Set<String> changed) {
    Set<String> owned = new HashSet<>();
    course.exercises().forEach(exercise -> {
      owned.add(exercise.className());
      owned.addAll(exercise.tests());
    });
    boolean helper = !owned.containsAll(changed);
    Set<String> affected = new LinkedHashSet<>();
    for (Exercise exercise : course.exercises()) {
      boolean direct = isOf(exercise, changed);
      boolean indirect = helper || exercise.leansOn().stream().anyMatch(affected::contains);
      if (direct || indirect && !course.isPristine(exercise)) {
        affected.add(exercise.name());
      }
    }
    List<Exercise> exercises = new ArrayList<>(watched);
    exercises.removeIf(exercise -> !affected.contains(exercise.name()));
    return exercises;
  }
}
