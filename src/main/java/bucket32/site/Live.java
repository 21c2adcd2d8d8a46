package bucket32.site;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Loop;
import bucket32.course.Verdict;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keep how every exercise stands, and tell the open pages when that changes. */
public final class Live implements Loop.Board, AutoCloseable {

  /** A browser has at most six to a server; the oldest gives way to one more than this. */
  static final int MOST_STREAMS = 24;

  /** The event that says which edition of each page is served; no exercise has such a name. */
  private static final String PAGES = "pages";

  private static final Duration BEAT = Duration.ofSeconds(10);

  private final Course course;
  private final ServedFolder scripts;
  private final Map<String, String> states = new LinkedHashMap<>();
  private Editions editions = Editions.NONE;
  private final Deque<LiveStream> streams = new ArrayDeque<>();
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "live beats");
        thread.setDaemon(true);
        return thread;
      });

  /** Keep the exercises of a course; none is judged yet. */
  public Live(Course course) {
    this(course, BEAT);
  }

  Live(Course course, Duration beat) {
    this.course = course;
    this.scripts = new ServedFolder(course.home().resolve("site").resolve("live"));
    for (Exercise exercise : course.exercises()) {
      states.put(exercise.name(), ExerciseState.before(course, exercise).json());
    }
    beats.scheduleAtFixedRate(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void show(Verdict verdict, List<String> answers) {
    String name = verdict.exercise().name();
    String state = ExerciseState.of(course, verdict, answers).json();
    synchronized (this) {
      states.put(name, state);
      streams.forEach(stream -> stream.put(name, "exercise", state));
    }
  }

  /** Take note which pages are served from now on, and tell it the open ones. */
  synchronized void show(Editions served) {
    editions = served;
    streams.forEach(stream -> stream.put(PAGES, PAGES, served.json()));
  }

  /** Return which pages are served. */
  synchronized Editions editions() {
    return editions;
  }

  /** Return the folder of the scripts that a served page gets. */
  Path scripts() {
    return scripts.folder();
  }

  /** Tell one page how everything stands, and then what changes, until it is gone. */
  void stream(HttpExchange exchange) throws IOException {
    LiveStream stream = new LiveStream(exchange);
    open(stream);
    try {
      stream.run();
    } finally {
      forget(stream);
    }
  }

  private void open(LiveStream stream) {
    LiveStream oldest;
    synchronized (this) {
      states.forEach((name, state) -> stream.put(name, "exercise", state));
      stream.put(PAGES, PAGES, editions.json());
      stream.put("", "ready", "{}");
      oldest = streams.size() < MOST_STREAMS ? null : streams.removeFirst();
      streams.addLast(stream);
    }
    if (oldest != null) {
      oldest.close();
    }
  }

  private synchronized void forget(LiveStream stream) {
    streams.remove(stream);
  }

  private void beat() {
    for (LiveStream stream : openStreams()) {
      if (!stream.beat()) {
        stream.close();
      }
    }
  }

  synchronized List<LiveStream> openStreams() {
    return List.copyOf(streams);
  }

  @Override
  public void close() {
    beats.shutdownNow();
    openStreams().forEach(LiveStream::close);
  }
}
