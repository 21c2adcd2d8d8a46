package bucket32.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Render the chapters to pages that open from a file.
 *
 * <p>Keep one: the first rendering starts the typesetter, which takes seconds; later ones are fast.
 */
public final class Site implements AutoCloseable {

  /** A line of chapters/index.adoc that lists a chapter: {@code . xref:02-exact.adoc[]}. */
  private static final Pattern LISTED = Pattern.compile("^\\.+ +xref:([\\w-]+\\.adoc)\\[.*");

  /** Where the libraries that make books lie, once they were asked for. */
  public static final String BOOK_MAKERS = "target/books";

  private final Path home;
  private final Terminal terminal;
  private final Measured measured;
  private final Verdicts red;
  private final Verdicts green;
  private final Map<Path, Kept> kept = new HashMap<>();
  private Typesetter typesetter;
  private String shared = "";
  private String code = "";
  private Runnable pause = () -> {};

  private Site(Path home, Terminal terminal) {
    this.home = home;
    this.terminal = terminal;
    this.measured = new Measured(home);
    this.red = new Verdicts(home, false);
    this.green = new Verdicts(home, true);
  }

  /**
   * Return the site of a checkout; nothing is read yet.
   *
   * @param terminal runs the command lines that chapters show
   */
  public static Site at(Path home, Terminal terminal) {
    return new Site(home.toAbsolutePath().normalize(), terminal);
  }

  Path home() {
    return home;
  }

  /** Tell whether the typesetter runs already. */
  synchronized boolean isWarm() {
    return typesetter != null;
  }

  /** Tell whether a folder holds this site, rendered from the sources as they are now. */
  public boolean isUpToDate(Path out) throws IOException {
    Path stamp = out.resolve(Stamp.FILE);
    return Files.isRegularFile(stamp) && Files.readString(stamp).equals(stamp(Published.NOWHERE));
  }

  /**
   * Render the whole site into a folder, in place of what an earlier call put there.
   *
   * @return how many pages it has
   * @throws BrokenSite naming every fault of the sources; the folder is left as it was
   * @throws IllegalArgumentException if the folder holds something that is not a rendered site
   */
  public int render(Path out) throws IOException {
    return render(out, Published.NOWHERE, Set.of());
  }

  /**
   * Render the whole site for the place it is published at.
   *
   * @param books the books that lie beside the pages; {@link #BOOK_MAKERS} must be there for them
   */
  public synchronized int render(Path out, Published published, Set<BookFormat> books)
      throws IOException {
    return render(out, published, books, Output::publish);
  }

  /**
   * Render the site anew while it is read.
   *
   * @param publishing puts the finished pages in their place
   * @param pause called before each chapter that is set: it may wait, or throw to give up
   */
  synchronized void renew(Path out, Publishing publishing, Runnable pause) throws IOException {
    this.pause = pause;
    try {
      render(out, Published.NOWHERE, Set.of(), publishing);
    } finally {
      this.pause = () -> {};
    }
  }

  /** Puts finished pages in their place. */
  interface Publishing {
    void publish(Output output) throws IOException;
  }

  private int render(Path out, Published published, Set<BookFormat> books, Publishing publishing)
      throws IOException {
    try (red;
        green) {
      return renderAll(out, published, new TreeSet<>(books), publishing);
    }
  }

  private int renderAll(Path out, Published published, Set<BookFormat> books, Publishing publishing)
      throws IOException {
    String stamp = stamp(published);
    shared = Stamp.shared(home);
    Faults faults = new Faults(home);
    Path chapters = home.resolve("chapters");
    if (!Files.isRegularFile(chapters.resolve("index.adoc"))) {
      throw new BrokenSite(
          List.of(new Fault("chapters/index.adoc", 0, "not found; it lists the chapters")));
    }
    Chapter index = set(chapters.resolve("index.adoc"), faults);
    List<Chapter> listed = new ArrayList<>();
    for (Path chapter : listed(index, faults)) {
      listed.add(set(chapter, faults));
    }
    List<Chapter> all = new ArrayList<>(listed);
    all.add(0, index);
    Optional<Terms> terms = listed.stream()
        .filter(chapter -> chapter.id().equals("glossary"))
        .findFirst()
        .map(Terms::new);
    Links links = new Links(all, faults);
    Set<String> shown = new TreeSet<>();
    all.forEach(chapter -> shown.addAll(links.check(chapter)));
    if (!faults.found().isEmpty()) {
      throw new BrokenSite(faults.found());
    }
    terms.ifPresent(glossary -> all.forEach(glossary::explain));
    Path theme = home.resolve("site");
    Layout layout = new Layout(theme, index, listed, published, books);
    try (Output output = new Output(out)) {
      for (Chapter chapter : all) {
        output.write(chapter.page(), layout.page(chapter));
      }
      for (String file : shown) {
        output.copy(chapters.resolve(file), file);
      }
      output.write(
          NotFound.FILE, NotFound.anywhere(layout.page(NotFound.chapter()), published.base()));
      if (published.base().isPresent()) {
        output.write(Card.FILE, Card.png(Palette.light(theme)));
        output.write("sitemap.xml", Head.sitemap(all, index, published.base().orElseThrow()));
      }
      output.copyTheme(theme);
      SearchIndex.write(all, output);
      output.write(EngineScript.FILE, EngineScript.text());
      for (BookFormat book : books) {
        new Press(home, typesetter())
            .print(book, index, listed, output.folder(book.backend()), output.file(book), faults);
      }
      if (!faults.found().isEmpty()) {
        throw new BrokenSite(faults.found());
      }
      output.writeEditions();
      output.write(Stamp.FILE, stamp);
      publishing.publish(output);
    }
    return all.size();
  }

  @Override
  public synchronized void close() {
    if (typesetter != null) {
      typesetter.close();
      typesetter = null;
    }
  }

  /** The code that renders is the one this began with: what is saved since is not in the pages. */
  private synchronized String stamp(Published published) throws IOException {
    if (code.isEmpty()) {
      code = Stamp.code(home);
    }
    return Stamp.of(home) + " " + code + " " + published + "\n";
  }

  /** Set a chapter, unless neither it nor what chapters share has changed since it was set. */
  private Chapter set(Path source, Faults faults) throws IOException {
    String from = shared + Files.readString(source);
    Kept before = kept.get(source);
    if (before != null && before.from.equals(from)) {
      return before.copy();
    }
    pause.run();
    int faultsBefore = faults.found().size();
    Kept now = new Kept(from, setAnew(source, faults));
    if (faults.found().size() == faultsBefore) {
      kept.put(source, now);
    }
    return now.copy();
  }

  private Chapter setAnew(Path source, Faults faults) {
    Typesetter.Galley galley = typesetter().set(source, faults);
    var body = Jsoup.parseBodyFragment(galley.html()).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    Leftovers.report(body, faults);
    Tidy.tidy(body);
    new Formulas(typesetter::mathml).set(body);
    return new Chapter(source, galley.title(), body);
  }

  private List<Path> listed(Chapter index, Faults faults) throws IOException {
    faults.enter(index.source());
    List<Path> listed = new ArrayList<>();
    List<String> lines = Files.readAllLines(index.source());
    for (int line = 1; line <= lines.size(); line++) {
      Matcher entry = LISTED.matcher(lines.get(line - 1));
      if (entry.matches()) {
        Path chapter = index.source().resolveSibling(entry.group(1));
        if (!Files.isRegularFile(chapter)) {
          faults.add(line, "chapter not found: " + entry.group(1));
        } else if (listed.contains(chapter)) {
          faults.add(line, "chapter listed twice: " + entry.group(1));
        } else {
          listed.add(chapter);
        }
      }
    }
    try (Stream<Path> files = Files.list(index.source().getParent())) {
      files
          .filter(file -> file.toString().endsWith(".adoc"))
          .filter(file -> !file.equals(index.source()) && !listed.contains(file))
          .sorted()
          .forEach(file -> faults.add(
              0, file.getFileName() + " is not listed; add '. xref:" + file.getFileName() + "[]'"));
    }
    return listed;
  }

  /** Return what finds the makers of books too, where {@code --pdf} or {@code --epub} fetched them. */
  private ClassLoader libraries() {
    ClassLoader own = Site.class.getClassLoader();
    Path books = home.resolve(BOOK_MAKERS);
    if (!Files.isDirectory(books)) {
      return own;
    }
    try (Stream<Path> jars = Files.list(books)) {
      List<URL> urls = new ArrayList<>();
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        urls.add(jar.toUri().toURL());
      }
      return new URLClassLoader(urls.toArray(URL[]::new), own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Typesetter typesetter() {
    if (typesetter == null) {
      typesetter = new Typesetter(
          home,
          libraries(),
          measured::attributes,
          List.of(
              new AskMacro(),
              new BenchTableMacro(measured),
              new ConstructsMacro(),
              new DoublingMacro(measured),
              new ExerciseMacro(home),
              new FigureMacro(),
              new IntervalsMacro(),
              new LogFormsMacro(),
              new MistakesMacro(home),
              new ModelsMacro(),
              new OffsetsMacro(),
              new OpenClMacro(home),
              new PlotMacro(measured),
              new QuizMacro(home),
              new ReadingsMacro(),
              new SchemeMacro(),
              new VerdictMacro("red", home, red, false),
              new VerdictMacro("green", home, green, true)),
          List.of(new BenchMacro(measured), new CalcMacro(), new WorkMacro()),
          List.of(new TranscriptBlock(terminal)));
    }
    return typesetter;
  }

  /** Hold a chapter as it was set; what is made of it changes a copy. */
  private record Kept(String from, Chapter chapter) {

    private Chapter copy() {
      return new Chapter(
          chapter.source(),
          chapter.title(),
          chapter.body().ownerDocument().clone().body());
    }
  }
}
