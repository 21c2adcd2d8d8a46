package bucket32.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Remember when an exercise was first done and how many hints were read.
 *
 * <p>The file is plain: {@code exact-buckets done 2026-11-23} and {@code exact-buckets hints 2}.
 * Whether an exercise is done now is never read from it: the code itself says so.
 *
 * @param done the day of the first green verdict, by exercise
 * @param hints how many hints were read, by exercise
 */
public record Marks(Map<String, LocalDate> done, Map<String, Integer> hints) {

  private static final String TOP =
      "# Your marks. Whoever deletes this file loses the days and the hints read, and nothing else.";

  public Marks {
    done = Map.copyOf(done);
    hints = Map.copyOf(hints);
  }

  /** Read the marks; a file that is not there, and a line that is none, count for nothing. */
  public static Marks read(Path file) {
    Map<String, LocalDate> done = new TreeMap<>();
    Map<String, Integer> hints = new TreeMap<>();
    for (String line : lines(file)) {
      String[] word = line.strip().split("\\s+");
      try {
        if (word.length == 3 && word[1].equals("done")) {
          done.put(word[0], LocalDate.parse(word[2]));
        } else if (word.length == 3 && word[1].equals("hints")) {
          hints.put(word[0], Math.max(0, Integer.parseInt(word[2])));
        }
      } catch (DateTimeParseException | NumberFormatException notAMark) {
        continue; // somebody edited the file; the next line may be good
      }
    }
    return new Marks(done, hints);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException none) {
      return List.of();
    }
  }

  /** Return these marks with the exercise done on that day, if it was not done before. */
  public Marks withDone(Exercise exercise, LocalDate day) {
    Map<String, LocalDate> more = new TreeMap<>(done);
    more.putIfAbsent(exercise.name(), day);
    return new Marks(more, hints);
  }

  /** Return these marks with so many hints of the exercise read. */
  public Marks withHints(Exercise exercise, int count) {
    Map<String, Integer> more = new TreeMap<>(hints);
    more.put(exercise.name(), count);
    return new Marks(done, more);
  }

  /**
   * Change the marks on disk.
   *
   * @return why they could not be kept; empty when they were
   */
  public static Optional<String> change(Path file, UnaryOperator<Marks> change) {
    Marks before = read(file);
    Marks after = change.apply(before);
    if (after.equals(before)) {
      return Optional.empty();
    }
    try {
      after.write(file);
      return Optional.empty();
    } catch (IOException unwritable) {
      return Optional.of("your marks cannot be kept: "
          + file
          + " is not writable ("
          + unwritable.getClass().getSimpleName()
          + "); all else works");
    }
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(TOP));
    new TreeMap<>(done).forEach((name, day) -> lines.add(name + " done " + day));
    new TreeMap<>(hints).forEach((name, count) -> lines.add(name + " hints " + count));
    Path fresh = Files.createTempFile(file.getParent(), ".progress", ".tmp");
    try {
      Files.write(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
