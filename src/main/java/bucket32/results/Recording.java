package bucket32.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Hold one run that is kept: JMH's own file, and beside it {@code NAME.machine.json}.
 *
 * <p>Names begin with a date, so the last by name is the newest. The chapters show that one.
 */
public record Recording(String name, Machine machine, List<Result> results) {

  private static final String MACHINE = ".machine.json";

  /** Return where a checkout keeps its recordings. */
  public static Path folder(Path home) {
    return home.resolve("chapters").resolve("results");
  }

  /** Return JMH's file of a machine's recording. */
  public static Path results(Path folder, Machine machine) {
    return folder.resolve(machine.fileName() + ".json");
  }

  /** Return the machine's own file of its recording. */
  public static Path machine(Path folder, Machine machine) {
    return folder.resolve(machine.fileName() + MACHINE);
  }

  /**
   * Return the name of the newest recording.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static String newest(Path folder) {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(MACHINE))
            .map(name -> name.substring(0, name.length() - MACHINE.length()))
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> none(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw none(folder);
  }

  /**
   * Read a recording.
   *
   * @throws IllegalArgumentException naming the file, if it cannot be used
   */
  public static Recording read(Path folder, String name) {
    Machine machine = read(folder.resolve(name + MACHINE), Machine::of);
    List<Result> results = read(folder.resolve(name + ".json"), Result::all);
    TreeSet<String> seen = new TreeSet<>();
    for (Result result : results) {
      String one = result.name() + " " + result.parameters();
      if (!seen.add(one)) {
        throw new IllegalArgumentException(name + ".json has " + one + " twice; record it anew");
      }
    }
    return new Recording(name, machine, results);
  }

  private static <T> T read(Path file, Function<String, T> reader) {
    try {
      return reader.apply(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file.getFileName() + " cannot be read; record it anew: ./kata bench --record", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private static IllegalArgumentException none(Path folder) {
    return new IllegalArgumentException("there must be a recorded run in " + folder.getFileName()
        + ", but is none; make one: ./kata bench --record");
  }
}
