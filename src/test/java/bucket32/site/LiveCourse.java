package bucket32.site;

import bucket32.course.Course;
import bucket32.course.Loop;
import bucket32.course.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Serve the real pages, live, over a learner's folder of its own. */
final class LiveCourse implements AutoCloseable {

  static final String LOGARITHMIC = "public record LogarithmicBuckets"
      + "(int maxExact, int count, int maxDistance) { public int bucket(long distance) { %s } }";

  /** The multiplication is left out of the cast. */
  static final String WRONG = LOGARITHMIC.formatted("return maxExact + count"
      + " * (int) (Math.log((double) distance / maxExact)"
      + " / Math.log((double) maxDistance / maxExact));");

  static final String RIGHT =
      LOGARITHMIC.formatted("if (distance < maxExact) throw new IllegalArgumentException();"
          + " return maxExact + (int) (count * Math.log((double) distance / maxExact)"
          + " / Math.log((double) maxDistance / maxExact) + 1e-9);");

  final Course course;
  private final CompletableFuture<Verdict> first = new CompletableFuture<>();
  private final Live live;
  private final Thread loop;
  private Server server;

  private LiveCourse(Path home) throws IOException {
    this.course = Course.at(home);
    this.live = new Live(course);
    this.server = Server.start(TheCourse.site(), 0, live);
    this.loop =
        new Thread(new Loop(course, course.exercises(), new Waiting(), live)::run, "live loop");
    loop.start();
    first.join(); // from here on a save is a change
  }

  static LiveCourse in(Path home) throws IOException {
    for (String part : Stream.of("exercises", "src/stubs", "site/live").toList()) {
      copy(Workshop.REAL_HOME.resolve(part), home.resolve(part));
    }
    copy(home.resolve("src/stubs/java"), home.resolve("exercises/src/main/java"));
    return new LiveCourse(home);
  }

  String url() {
    return server.url();
  }

  /** Save a class of the learner's; its package is added. */
  void save(String className, String text) throws IOException {
    Files.writeString(
        course.learnerSources().resolve("bucket32/core/" + className + ".java"),
        "package bucket32.core;\n" + text);
  }

  /** Save what the course has for the class, right or wrong: a path below the real checkout. */
  void saveFrom(String className, String file) throws IOException {
    Files.writeString(
        course.learnerSources().resolve("bucket32/core/" + className + ".java"),
        Files.readString(Workshop.REAL_HOME.resolve(file)));
  }

  /** Save a kernel of the learner's. */
  void saveKernel(String className, String file) throws IOException {
    Files.writeString(
        course.learnerSources().resolve("bucket32/gpu/" + className + ".java"),
        Files.readString(Workshop.REAL_HOME.resolve(file)));
  }

  void stopServing() {
    server.close();
  }

  void serveAgain() throws IOException {
    server = Server.start(TheCourse.site(), server.port(), live);
  }

  @Override
  public void close() {
    loop.interrupt();
    live.close();
    server.close();
    try {
      loop.join(20_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Waiting implements Loop.Listener {

    @Override
    public void onVerdict(Verdict verdict) {
      first.complete(verdict);
    }

    @Override
    public void onTrouble(String message) {}
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
