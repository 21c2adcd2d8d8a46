package bucket32.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Note where the pages are served, so that a command in another terminal can link to them.
 *
 * <p>The note names the process that serves, by its number and the moment it began. Where that
 * process is gone the note counts for nothing: no link is dead.
 *
 * @param note the file; three lines: process, beginning, address
 */
record Serving(Path note) {

  /** Return the note of a checkout. */
  static Serving of(Path home) {
    return new Serving(home.resolve("target").resolve("serving.txt"));
  }

  /** Say that this process serves; where it cannot be noted, links are words. */
  void begin(String address) {
    try {
      Files.write(note, lines(ProcessHandle.current(), address));
    } catch (IOException unwritable) {
      return; // a checkout that may not be written to works as well
    }
  }

  /** Say that this process serves no more; another's note stays. */
  void end(String address) {
    try {
      if (read().equals(lines(ProcessHandle.current(), address))) {
        Files.delete(note);
      }
    } catch (IOException gone) {
      return; // then it misleads nobody
    }
  }

  /** Return the address at which the pages are served right now, {@code http://localhost:8032/}. */
  Optional<String> address() {
    List<String> noted = read();
    try {
      return noted.size() == 3
          ? ProcessHandle.of(Long.parseLong(noted.get(0)))
              .filter(ProcessHandle::isAlive)
              .map(process -> lines(process, noted.get(2)))
              .filter(noted::equals)
              .map(lines -> lines.get(2))
          : Optional.empty();
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }

  private List<String> read() {
    try {
      return Files.readAllLines(note);
    } catch (IOException none) {
      return List.of();
    }
  }

  private static List<String> lines(ProcessHandle process, String address) {
    String began = process.info().startInstant().map(Instant::toString).orElse("unknown");
    return List.of(Long.toString(process.pid()), began, address);
  }
}
