package bucket32.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * Gather what is wrong while the chapters are set.
 *
 * <p>Asciidoctor carries on after most faults: a missing tag is a warning, an unknown block macro a
 * debug line. Here every record is a fault. Some records name no line; then the line is looked for
 * in the chapter's source.
 */
final class Faults implements LogHandler {

  private final Path home;
  private final Set<Fault> found = new LinkedHashSet<>();
  private Path chapter;

  Faults(Path home) {
    this.home = home;
    this.chapter = home;
  }

  /** Say which chapter is being set: faults that name no file are its own. */
  void enter(Path chapter) {
    this.chapter = chapter;
  }

  List<Fault> found() {
    return new ArrayList<>(found);
  }

  void add(int line, String message) {
    found.add(new Fault(name(chapter), line, message));
  }

  /** Add a fault at the first line of the chapter, from one on, that holds a piece of text. */
  void addAt(String text, int from, String message) {
    List<String> lines = lines();
    for (int index = Math.max(0, from - 1); index < lines.size(); index++) {
      if (lines.get(index).contains(text)) {
        add(index + 1, message);
        return;
      }
    }
    add(from, message);
  }

  @Override
  public void log(LogRecord entry) {
    if (entry.getMessage().startsWith("possible invalid reference")) {
      return; // Links looks at every reference, and knows the other pages too.
    }
    Cursor cursor = entry.getCursor();
    String message = entry.getMessage().replace(home + "/", "");
    if (cursor == null) {
      addAt(quoted(message), 0, message);
    } else if (entry.getSeverity() == Severity.UNKNOWN) {
      addAt(macro(message), cursor.getLineNumber(), message);
    } else if (cursor.getFile() == null) {
      add(cursor.getLineNumber(), message);
    } else {
      found.add(new Fault(name(Path.of(cursor.getFile())), cursor.getLineNumber(), message));
    }
  }

  /** Return the inline macro a message begins with: whole if the source has it so, or its name. */
  private String macro(String message) {
    String whole = message.substring(0, message.indexOf(']') + 1);
    return lines().stream().anyMatch(line -> line.contains(whole))
        ? whole
        : message.substring(0, message.indexOf('[') + 1);
  }

  /** Return what a message is about, as the source has it: the text after its last colon. */
  private static String quoted(String message) {
    String subject = message.substring(message.lastIndexOf(": ") + 1).strip();
    return message.contains("missing attribute") ? "{" + subject : subject;
  }

  private List<String> lines() {
    try {
      return Files.isRegularFile(chapter) ? Files.readAllLines(chapter) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(home) ? home.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
