package bucket32.cli;

import bucket32.site.BookFormat;
import bucket32.site.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Render the course to a static site. */
@Command(
    name = "site",
    description = {
      "Render the course to pages that open from a file, without a network.",
      "./kata without a command serves them, and renders them again when a chapter is saved."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./kata site",
      "  ./kata site --out ~/course",
      "  ./kata site --pdf --epub",
      "  ./kata site --base-url https://example.org/course/"
    })
final class SiteCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where to write; a new or empty folder, or an earlier site (target/site)")
  private Path out;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "where the site will be read: adds sitemap, canonical addresses and a preview")
  private String base;

  @Option(
      names = "--edit-url",
      paramLabel = "URL",
      description = "where the checkout's files are edited: adds 'Edit this page' to every page")
  private String edit;

  @Option(names = "--pdf", description = "make a PDF of the whole course as well")
  private boolean pdf;

  @Option(names = "--epub", description = "make an EPUB of the whole course as well")
  private boolean epub;

  SiteCommand(Console console) {
    this.console = console;
  }

  private Set<BookFormat> books() {
    Set<BookFormat> books = EnumSet.noneOf(BookFormat.class);
    if (pdf) {
      books.add(BookFormat.PDF);
    }
    if (epub) {
      books.add(BookFormat.EPUB);
    }
    return books;
  }

  @Override
  public Integer call() throws IOException {
    Pages pages = new Pages(console);
    Path place = out == null ? pages.place() : out;
    try {
      Published published = new Published(Optional.ofNullable(base), Optional.ofNullable(edit));
      Set<BookFormat> books = books();
      if (!books.isEmpty()) {
        new ExtraLibraries(console).forBooks();
      }
      int count = pages.render(place, published, books);
      console.out().println(count + " pages: " + place.resolve("index.html"));
      books.forEach(book -> console.out().println("and a book: " + place.resolve(book.file())));
      return Kata.YES;
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }
}
