package bucket32.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fetch into target/books what makes books of the course, when a reader first asks for one.
 *
 * <p>Nobody else pays for it: it is as large as half of a first start. Exit codes are those of {@link
 * FirstBuild}.
 */
public final class Books {

  /** Says that all of it is there; a fetch that was cut short leaves it out. */
  static final String STAMP = "target/books/fetched.stamp";

  private Books() {}

  /** Take the root of the checkout. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.exit(fetch(Path.of(args[0]), System.err));
  }

  static int fetch(Path root, PrintStream err) throws IOException, InterruptedException {
    if (Files.exists(root.resolve(STAMP))) {
      return 0;
    }
    Cache cache = Cache.choose(root, System.getenv(), System.getProperty("user.home"));
    err.println("kata: fetching what makes books (18 MB), once");
    Path log = root.resolve("target/books.log");
    Progress progress = new Progress();
    List<String> failure;
    long seconds;
    try (Ticker ticker = new Ticker(err, progress, false)) {
      failure = new MavenRun(root, System.getenv(), cache, List.of("dependency:copy@books"))
          .run(progress, log);
      seconds = ticker.seconds();
    }
    if (!failure.isEmpty()) {
      Diagnosis diagnosis = Diagnosis.of(failure);
      diagnosis.lines().forEach(line -> err.println("kata: " + line));
      err.println("kata: all that Maven said is in " + log);
      return diagnosis.exitCode();
    }
    Files.writeString(root.resolve(STAMP), "fetched\n");
    err.println("kata: fetched in " + seconds + " s");
    return 0;
  }
}
