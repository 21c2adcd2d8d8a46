package bucket32.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fetch an {@link Extra} into its folder in target, when somebody first asks for what needs it.
 *
 * <p>Nobody else pays for it. Exit codes are those of {@link FirstBuild}.
 */
public final class Extras {

  private Extras() {}

  /** Take the root of the checkout, and the name of the extra. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.exit(fetch(Path.of(args[0]), Extra.named(args[1]), System.err));
  }

  static int fetch(Path root, Extra extra, PrintStream err)
      throws IOException, InterruptedException {
    if (Files.exists(extra.stamp(root))) {
      return 0;
    }
    List<String> goals;
    try {
      goals = extra.goals(System.getProperty("os.name"), System.getProperty("os.arch"));
    } catch (IllegalArgumentException none) {
      err.println("kata: " + none.getMessage());
      return Diagnosis.YOURS;
    }
    Cache cache = Cache.choose(root, System.getenv(), System.getProperty("user.home"));
    // What an interrupted fetch left may be cut short; Maven trusts a copied jar by its name.
    FirstBuild.delete(extra.folder(root));
    err.println("kata: fetching " + extra.what() + ", once");
    Path log = Path.of(extra.folder(root) + ".log");
    Progress progress = new Progress();
    List<String> failure;
    long seconds;
    try (Ticker ticker = new Ticker(err, progress, false)) {
      failure = new MavenRun(root, System.getenv(), cache, goals).run(progress, log);
      seconds = ticker.seconds();
    }
    if (!failure.isEmpty()) {
      Diagnosis diagnosis = Diagnosis.of(failure);
      diagnosis.lines().forEach(line -> err.println("kata: " + line));
      err.println("kata: all that Maven said is in " + log);
      return diagnosis.exitCode();
    }
    Files.writeString(extra.stamp(root), "fetched\n");
    err.println("kata: fetched in " + seconds + " s");
    return 0;
  }
}
