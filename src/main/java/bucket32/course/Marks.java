package bucket32.course;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

  /** Nothing done, no hint read. */
  public static final Marks NONE = new Marks(Map.of(), Map.of());

  public Marks {
    done = Map.copyOf(done);
    hints = Map.copyOf(hints);
  }

  /** Read the marks; a file that is not there, and a line that is none, count for nothing. */
  public static Marks read(Path file) {
    Marks marks = NONE;
    for (String line : lines(file)) {
      marks = marks.with(line).orElse(marks);
    }
    return marks;
  }

  /**
   * Read marks that were exported.
   *
   * @throws CourseException if the file cannot be read or a line is no mark; it names the line
   */
  public static Marks imported(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new CourseException("cannot read marks from '" + file
          + "'; name a file of plain text that ./kata progress --export wrote");
    }
    Marks marks = NONE;
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank() && !line.startsWith("#")) {
        int at = number;
        marks = marks
            .with(line)
            .orElseThrow(() -> new CourseException(file + ", line " + at
                + ": a mark is 'NAME done 2026-11-24' or 'NAME hints 2', but this is '"
                + line.strip() + "'; mend or delete that line; nothing was imported"));
      }
    }
    return marks;
  }

  /** Return these marks and the one of a line; nothing where the line is none. */
  private Optional<Marks> with(String line) {
    String[] word = line.strip().split("\\s+");
    try {
      if (word.length == 3 && word[1].equals("done")) {
        return Optional.of(and(new Marks(Map.of(word[0], LocalDate.parse(word[2])), Map.of())));
      }
      if (word.length == 3 && word[1].equals("hints") && Integer.parseInt(word[2]) >= 0) {
        return Optional.of(and(new Marks(Map.of(), Map.of(word[0], Integer.parseInt(word[2])))));
      }
    } catch (DateTimeParseException | NumberFormatException notAMark) {
      return Optional.empty(); // somebody edited the file
    }
    return Optional.empty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException none) {
      return List.of();
    }
  }

  /** Return what both hold: of two days the earlier, of two counts of hints the higher. */
  public Marks and(Marks others) {
    Map<String, LocalDate> days = new TreeMap<>(done);
    others.done.forEach(
        (name, day) -> days.merge(name, day, (one, other) -> one.isBefore(other) ? one : other));
    Map<String, Integer> counts = new TreeMap<>(hints);
    others.hints.forEach((name, count) -> counts.merge(name, count, Math::max));
    return new Marks(days, counts);
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
      Path fresh = Files.createTempFile(file.getParent(), ".progress", ".tmp");
      try {
        Files.write(fresh, after.text(strange(file)));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      return Optional.empty();
    } catch (IOException unwritable) {
      return Optional.of("your marks cannot be kept: "
          + file
          + " is not writable ("
          + unwritable.getClass().getSimpleName()
          + "); all else works");
    }
  }

  /** What somebody wrote into the file by hand stays there, understood or not. */
  private static List<String> strange(Path file) {
    return lines(file).stream()
        .filter(line -> !line.isBlank() && !line.equals(TOP))
        .filter(line -> NONE.with(line).isEmpty())
        .toList();
  }

  /**
   * Write the marks to a new file, for {@link #imported}.
   *
   * @throws CourseException if there is such a file or it cannot be written
   */
  public void export(Path file) {
    try {
      Files.write(file, text(List.of()), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException taken) {
      throw new CourseException(
          "'" + file + "' is there already, and is not overwritten; name another file");
    } catch (IOException unwritable) {
      throw new CourseException("cannot write '" + file + "' ("
          + unwritable.getClass().getSimpleName() + "); name a file in a folder of yours");
    }
  }

  private List<String> text(List<String> others) {
    List<String> lines = new ArrayList<>(List.of(TOP));
    lines.addAll(others);
    new TreeMap<>(done).forEach((name, day) -> lines.add(name + " done " + day));
    new TreeMap<>(hints).forEach((name, count) -> lines.add(name + " hints " + count));
    return lines;
  }
}
