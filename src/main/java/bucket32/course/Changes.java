package bucket32.course;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * See what was saved, soon and whole.
 *
 * <p>The contents are the truth: what is saved twice within a clock tick is seen, and what is saved
 * unchanged is none. The system's word that a folder changed only says when to look; where it gives
 * none, the files are looked at instead.
 */
final class Changes implements AutoCloseable {

  /** Between two looks where nobody tells of a change. */
  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(30);

  /** Between two looks that only make sure nobody failed to tell. */
  private static final long DOUBT_EVERY = TimeUnit.MILLISECONDS.toNanos(300);

  /** An editor writes a file in more than one piece: a second look must find nothing new. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(8);

  /** An editor may delete or empty a file before it writes it anew. */
  private static final long GONE = TimeUnit.MILLISECONDS.toNanos(300);

  private final Course course;
  private final Consumer<String> trouble;
  private final Set<String> packages = new HashSet<>();
  private final FolderWatch watch = new FolderWatch();
  private final Set<String> said = new HashSet<>();
  private boolean told = watch.hears();
  private Saved taken;
  private Saved seen;
  private long since;
  private long looked;
  private long nextLook;

  /** What the files hold at one moment. */
  record Saved(Snapshot learner, Snapshot tests) {

    /** Return the names of the classes whose files differ. */
    Set<String> changedSince(Saved before) {
      Set<String> changed = learner.changedSince(before.learner);
      changed.addAll(tests.changedSince(before.tests));
      return changed;
    }

    /** Tell whether each file that was there still is, with something in it. */
    private boolean keepsAllOf(Saved before) {
      return learner.keepsAllOf(before.learner) && tests.keepsAllOf(before.tests);
    }
  }

  /** Begin to watch; trouble is told once for each kind. */
  Changes(Course course, Consumer<String> trouble) {
    this.course = course;
    this.trouble = trouble;
    course.exercises().forEach(exercise -> packages.add(exercise.packageName()));
    watch.follow(folders());
    seen = read(new Saved(new Snapshot(Map.of()), new Snapshot(Map.of())));
    taken = seen;
  }

  /** Return what the files held when they last were taken. */
  Saved taken() {
    return taken;
  }

  /** Return what the files hold now as far as known; it may be half of what is being saved. */
  Saved seen() {
    look(false);
    return seen;
  }

  /** Tell whether the files hold something else than what was taken. */
  boolean isOutdated() {
    return !seen().equals(taken);
  }

  /** Wait a moment for a change; take it when it is whole, and return whose files it changed. */
  Set<String> take() throws InterruptedException {
    look(watch.await(seen.equals(taken) ? LOOK_EVERY : QUIET));
    if (seen.equals(taken) || looked - since < (seen.keepsAllOf(taken) ? QUIET : GONE)) {
      return Set.of();
    }
    Set<String> changed = seen.changedSince(taken);
    taken = seen;
    return changed;
  }

  private void look(boolean word) {
    boolean heard = watch.drain() || word;
    long now = System.nanoTime();
    if (!heard && now < nextLook) {
      return;
    }
    List<Path> folders = folders();
    watch.follow(folders);
    Saved before = seen;
    seen = read(before);
    looked = now;
    if (!seen.equals(before)) {
      since = now;
      // Nobody told of it: then nobody will tell of the next one either.
      told &= heard;
    }
    boolean settled = seen.equals(taken);
    nextLook = now + (!settled ? QUIET : told && watch.follows(folders) ? DOUBT_EVERY : LOOK_EVERY);
  }

  private Saved read(Saved before) {
    Map<String, String> learner = new TreeMap<>();
    Map<String, String> tests = new TreeMap<>();
    try {
      for (String packageName : packages) {
        learner.putAll(Snapshot.of(course.learnerSources(), packageName).sources());
        tests.putAll(Snapshot.of(course.tests(), packageName).sources());
      }
      return new Saved(new Snapshot(learner), new Snapshot(tests));
    } catch (RuntimeException unreadable) {
      if (!Thread.currentThread().isInterrupted()
          && said.add(String.valueOf(unreadable.getMessage()))) {
        trouble.accept(unreadable.getMessage());
      }
      return before;
    }
  }

  private List<Path> folders() {
    return packages.stream()
        .map(name -> name.replace('.', '/'))
        .flatMap(name -> List.of(course.learnerSources(), course.tests()).stream()
            .map(root -> root.resolve(name)))
        .toList();
  }

  @Override
  public void close() {
    watch.close();
  }
}
