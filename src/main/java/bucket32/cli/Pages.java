package bucket32.cli;

import bucket32.site.BookFormat;
import bucket32.site.Published;
import bucket32.site.Site;
import bucket32.site.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Render the course's pages, and never be silent for long about it. */
record Pages(Console console) {

  private static final long TELL_EVERY_SECONDS = 4;

  /** Return where the pages are kept between two starts. */
  Path place() {
    return console.home().resolve("target").resolve("site");
  }

  /** Return the site of this checkout; nothing is read yet. */
  Site site() {
    return Site.at(console.home(), terminal());
  }

  /**
   * Return a folder with the pages as the sources are now; render them where they are not there.
   *
   * @throws bucket32.site.BrokenSite naming every fault of the sources
   */
  Path ready() throws IOException {
    try (Site site = site()) {
      if (!site.isUpToDate(place())) {
        Path writable =
            Files.isWritable(target()) ? place() : Files.createTempDirectory("kata-site");
        render(site, writable, Published.NOWHERE, Set.of());
        return writable;
      }
      return place();
    }
  }

  /** Render into a folder and return how many pages there are. */
  int render(Path out, Published published, Set<BookFormat> books) throws IOException {
    try (Site site = site()) {
      return render(site, out, published, books);
    }
  }

  private int render(Site site, Path out, Published published, Set<BookFormat> books)
      throws IOException {
    long start = System.nanoTime();
    console.err().println("rendering the course's pages, once; later starts find them ready");
    var clock = Executors.newSingleThreadScheduledExecutor();
    try {
      clock.scheduleAtFixedRate(
          () -> console.err().println("rendering (" + secondsSince(start) + " s)"),
          TELL_EVERY_SECONDS,
          TELL_EVERY_SECONDS,
          TimeUnit.SECONDS);
      return site.render(out, published, books);
    } finally {
      clock.shutdownNow();
    }
  }

  private static long secondsSince(long start) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
  }

  private Path target() {
    return console.home().resolve("target");
  }

  /** Return what runs the command lines of the chapters: this tool, in this process. */
  private Terminal terminal() {
    return (arguments, input) -> {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(printed, false, StandardCharsets.UTF_8);
      Console inner = new Console(
          new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
          stream,
          stream,
          console.home(),
          console.environment());
      int exitCode = Kata.run(inner, arguments.toArray(String[]::new));
      stream.flush();
      return new Terminal.Output(printed.toString(StandardCharsets.UTF_8), exitCode);
    };
  }
}
