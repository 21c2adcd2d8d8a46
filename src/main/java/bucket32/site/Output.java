package bucket32.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Write a site beside its place, then put it there in one move.
 *
 * <p>A folder that holds anything else than an earlier site is refused: it would be lost.
 */
final class Output implements AutoCloseable {

  private final Path place;
  private final Path workshop;
  private final Path draft;

  /**
   * Claim a folder; nothing is written to it yet.
   *
   * @throws IllegalArgumentException if the folder holds something that is not a rendered site
   */
  Output(Path out) throws IOException {
    place = out.toAbsolutePath().normalize();
    if (Files.exists(place) && !isOurs(place)) {
      throw new IllegalArgumentException("the output must be a new or empty folder or an earlier"
          + " site, but " + out + " holds other files; choose another with --out");
    }
    Files.createDirectories(place.getParent());
    workshop = Files.createTempDirectory(place.getParent(), ".kata-site-");
    draft = Files.createDirectory(workshop.resolve("new"));
  }

  void write(String name, String content) throws IOException {
    write(name, content.getBytes(UTF_8));
  }

  void write(String name, byte[] content) throws IOException {
    Path file = draft.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  void copy(Path source, String name) throws IOException {
    Path file = draft.resolve(name);
    Files.createDirectories(file.getParent());
    Files.copy(source, file);
  }

  /** Return a new folder to work in, gone when this is closed. */
  Path folder(String name) throws IOException {
    return Files.createDirectory(workshop.resolve(name));
  }

  /** Return where a book is to be written. */
  Path file(BookFormat book) {
    return draft.resolve(book.file());
  }

  /** Copy the theme, but for the template its pages were made with. */
  void copyTheme(Path theme) throws IOException {
    try (Stream<Path> files = Files.list(theme)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith("page.html")) {
          copy(file, "theme/" + file.getFileName());
        }
      }
    }
  }

  /** Write down which edition of each page this is. */
  void writeEditions() throws IOException {
    write(Editions.FILE, Editions.of(draft).json());
  }

  /** Put the draft in the place of the earlier site. */
  void publish() throws IOException {
    if (Files.exists(place)) {
      Files.move(place, workshop.resolve("earlier"));
    }
    Files.move(draft, place);
  }

  /** Leave nothing of a draft that was not published, nor of the earlier site if one was. */
  @Override
  public void close() throws IOException {
    delete(workshop);
  }

  private static boolean isOurs(Path folder) throws IOException {
    if (Files.isRegularFile(folder.resolve(Stamp.FILE))) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
