package bucket32.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Build target/bucket32.jar and target/lib where they are missing or older than their sources.
 *
 * <p>Everything is said on standard error: what a program reads from {@code ./kata bucket} holds
 * nothing of this. Two starts at the same time take turns. Exit code 0 built, 2 where the cure is on
 * the learner's side, 70 where the fault is ours.
 */
public final class FirstBuild {

  private static final int MILLIS_BETWEEN_TRIES = 200;
  private static final int TRIES_BETWEEN_WORDS = 25;

  private final Path root;
  private final PrintStream err;
  private final boolean terminal;
  private final Freshness freshness;

  FirstBuild(Path root, PrintStream err, boolean terminal) {
    this.root = root;
    this.err = err;
    this.terminal = terminal;
    this.freshness = new Freshness(root);
  }

  /** Take the root of the checkout, and "terminal" where standard error is one. */
  public static void main(String[] args) throws InterruptedException {
    boolean terminal = List.of(args).contains("terminal");
    System.exit(new FirstBuild(Path.of(args[0]), System.err, terminal).run());
  }

  int run() throws InterruptedException {
    Path target = root.resolve("target");
    try {
      Files.createDirectories(target);
      try (FileChannel file = FileChannel.open(
          target.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        awaitTurn(file);
        // The other one may have built it meanwhile.
        return freshness.holds() ? 0 : build(target);
      }
    } catch (AccessDeniedException forbidden) {
      return readOnly();
    } catch (FileSystemException failure) {
      String reason = String.valueOf(failure.getReason());
      if (reason.contains("Read-only")) {
        return readOnly();
      }
      say(failure.getMessage());
      return Diagnosis.YOURS;
    } catch (IOException failure) {
      say(String.valueOf(failure.getMessage()));
      return Diagnosis.YOURS;
    }
  }

  private void awaitTurn(FileChannel file) throws IOException, InterruptedException {
    for (int tries = 0; file.tryLock() == null; tries++) {
      if (tries % TRIES_BETWEEN_WORDS == 0) {
        say("another kata is building here; waiting for it");
      }
      Thread.sleep(MILLIS_BETWEEN_TRIES);
    }
  }

  private int build(Path target) throws IOException, InterruptedException {
    boolean first = !Files.exists(freshness.stamp());
    FileTime begun = FileTime.from(Instant.now());
    if (first) {
      // What an interrupted build left may be cut short; Maven trusts a copied jar by its name.
      for (String half : List.of("lib", "classes", "maven-status")) {
        delete(target.resolve(half));
      }
    }
    freshness.clear();
    Cache cache = Cache.choose(root, System.getenv(), System.getProperty("user.home"));
    say(
        first
            ? "first start: fetching libraries and building the course's tools, once"
            : "the sources changed: building the course's tools again");
    if (!cache.why().isEmpty()) {
      say(cache.why());
    }
    Progress progress = new Progress();
    Path log = target.resolve("build.log");
    List<String> failure;
    long seconds;
    try (Ticker ticker = new Ticker(err, progress, terminal)) {
      failure = new MavenRun(root, System.getenv(), cache).run(progress, log);
      seconds = ticker.seconds();
    }
    if (!failure.isEmpty()) {
      Diagnosis diagnosis = Diagnosis.of(failure);
      diagnosis.lines().forEach(this::say);
      say("all that Maven said is in " + log);
      return diagnosis.exitCode();
    }
    freshness.write(begun);
    say("ready in "
        + seconds
        + " s"
        + (progress.fetchedAnything() ? " (fetched " + progress.fetched() + ")" : ""));
    return 0;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private int readOnly() {
    say(root
        + " must be writable for the first build, but is read-only for you;"
        + " copy it to a folder of your own, or have its owner run ./kata --version once");
    return Diagnosis.YOURS;
  }

  private void say(String line) {
    err.println("kata: " + line);
    err.flush();
  }
}
