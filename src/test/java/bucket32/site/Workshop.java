package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Render small chapters in a checkout made for tests.
 *
 * <p>There is one for all tests, because starting the typesetter takes seconds.
 */
final class Workshop {

  static final Path REAL_HOME = Path.of(System.getProperty("bucket32.home", ""));

  private static final Workshop ONLY = new Workshop();

  final Path home;
  final Path out;
  final Site site;

  private int runs;

  private Workshop() {
    try {
      home = Files.createTempDirectory("workshop").toRealPath();
      out = home.resolve("target/site");
      for (String part : List.of("site", "exercises", "src/main/java", "src/stubs")) {
        copy(REAL_HOME.resolve(part), home.resolve(part));
      }
      site = Site.at(home, (arguments, input) -> {
        runs++;
        return arguments.contains("fail")
            ? new Terminal.Output("it failed\n", 2)
            : new Terminal.Output(arguments + " got " + input.length() + " letters <&>\n", 0);
      });
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Return the workshop with no chapter but an index. */
  static Workshop empty() throws IOException {
    delete(ONLY.home.resolve("chapters"));
    delete(ONLY.out);
    return ONLY;
  }

  /** Return how many command lines of chapters were run. */
  int runs() {
    return runs;
  }

  Workshop file(String name, String... lines) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
    return this;
  }

  /** Write the index and one chapter, 01-page.adoc; its text begins in line 3. */
  Workshop chapter(String... lines) throws IOException {
    file("chapters/index.adoc", "= Course", "", ". xref:01-page.adoc[]");
    return file(
        "chapters/01-page.adoc",
        Stream.concat(Stream.of("= Page", ""), Stream.of(lines)).toArray(String[]::new));
  }

  Document page() throws IOException {
    site.render(out);
    return page("01-page.html");
  }

  Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(name)));
  }

  List<String> faults() {
    return assertThrows(BrokenSite.class, () -> site.render(out)).faults().stream()
        .map(Fault::toString)
        .toList();
  }

  static void delete(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
