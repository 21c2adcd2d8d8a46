package bucket32.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Make one book of the chapters: its source, its drawings and its theme, then the file. */
final class Press {

  private final Path home;
  private final Typesetter typesetter;

  Press(Path home, Typesetter typesetter) {
    this.home = home;
    this.typesetter = typesetter;
  }

  /**
   * Write a book.
   *
   * @param workshop an empty folder to work in
   * @param faults where everything that is wrong with it is put
   */
  void print(
      BookFormat format,
      Chapter index,
      List<Chapter> chapters,
      Path workshop,
      Path file,
      Faults faults)
      throws IOException {
    Path drawings = Files.createDirectory(workshop.resolve("drawings"));
    Path source = workshop.resolve("book.adoc");
    new Book(format, typesetter::mathml, new QuizMacro(home)).write(index, chapters, source);
    Path theme = workshop.resolve("pdf.yml");
    Files.writeString(theme, coloured(Files.readString(home.resolve("site/book/pdf.yml"))));
    copyPictures(workshop);
    Map<String, Object> attributes =
        Map.of(MacroCall.DRAWINGS, drawings.toString(), "pdf-theme", theme.toString());
    typesetter.bind(
        source, format.backend(), attributes, file, () -> ink(format, drawings), faults);
  }

  private String coloured(String theme) throws IOException {
    String coloured = theme;
    Palette palette = Palette.light(home.resolve("site"));
    for (Map.Entry<String, String> colour : palette.colours().entrySet()) {
      coloured = coloured.replace("{" + colour.getKey() + "}", "#" + colour.getValue());
    }
    return coloured;
  }

  /** The macros leave drawings that lean on the stylesheet; books have none. */
  private void ink(BookFormat format, Path drawings) {
    try {
      dry(format, drawings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void dry(BookFormat format, Path drawings) throws IOException {
    Ink ink = format == BookFormat.PDF
        ? new Ink(home.resolve("site"), "M+ 1p Fallback", "M+ 1mn")
        : new Ink(home.resolve("site"), "sans-serif", "monospace");
    try (Stream<Path> files = Files.list(drawings)) {
      for (Path file : files.toList()) {
        Files.writeString(file, ink.dry(Files.readString(file)));
      }
    }
  }

  private void copyPictures(Path workshop) throws IOException {
    Path pictures = home.resolve("chapters/images");
    if (Files.isDirectory(pictures)) {
      Path copies = Files.createDirectory(workshop.resolve("images"));
      try (Stream<Path> files = Files.list(pictures)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copies.resolve(file.getFileName()));
        }
      }
    }
  }
}
