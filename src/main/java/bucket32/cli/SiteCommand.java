package bucket32.cli;

import bucket32.site.BrokenSite;
import bucket32.site.Site;
import bucket32.site.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Render the course to a static site. */
@Command(
    name = "site",
    description = "Render the course to pages that open from a file, without a network.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  ./kata site", "  ./kata site --out ~/course"})
final class SiteCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where to write; a new or empty folder, or an earlier site (target/site)")
  private Path out;

  SiteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path place = out == null ? console.home().resolve("target/site") : out;
    console.err().println("rendering the chapters ...");
    console.err().flush();
    try (Site site = Site.at(console.home(), terminal(console))) {
      int pages = site.render(place);
      console.out().println(pages + " pages: " + place.resolve("index.html"));
      return Kata.YES;
    } catch (BrokenSite broken) {
      broken.faults().forEach(fault -> console.err().println("kata: " + fault));
      return Kata.NO;
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  /** Return what runs the command lines of the chapters: this tool, in this process. */
  static Terminal terminal(Console console) {
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
