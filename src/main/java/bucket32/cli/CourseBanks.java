package bucket32.cli;

import bucket32.course.Nearest;
import bucket32.oracle.QuestionBank;
import bucket32.oracle.UnreadableBank;
import bucket32.oracle.YamlBank;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Find the course's question banks by chapter. */
final class CourseBanks {

  private static final String END = ".yaml";

  private final Map<String, Path> files;

  private CourseBanks(Map<String, Path> files) {
    this.files = files;
  }

  static CourseBanks of(Path home) {
    Path folder = home.resolve("chapters").resolve("quizzes");
    Map<String, Path> files = new TreeMap<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + END)) {
      for (Path file : found) {
        String name = file.getFileName().toString();
        files.put(name.substring(0, name.length() - END.length()), file);
      }
      return new CourseBanks(files);
    } catch (IOException e) {
      throw new UsageError(folder + " cannot be read: " + e.getMessage());
    }
  }

  List<QuestionBank> all() {
    List<QuestionBank> banks = new ArrayList<>();
    files.values().forEach(file -> banks.add(read(file)));
    return banks;
  }

  /** Return the bank of a chapter, named in full or by its number. */
  QuestionBank chapter(String typed) {
    String number = typed.matches("\\d") ? "0" + typed : typed;
    return files.keySet().stream()
        .filter(name -> name.equals(typed) || name.startsWith(number + "-"))
        .findFirst()
        .map(name -> read(files.get(name)))
        .orElseThrow(() -> new UsageError(Quoted.of(typed) + " is not a chapter with questions; "
            + Nearest.to(typed, files.keySet())
                .map(near -> "did you mean " + near + "?")
                .orElse("use one of " + String.join(", ", files.keySet()))));
  }

  /** Read a bank, or say in one line why it is none. */
  static QuestionBank read(Path file) {
    try {
      return YamlBank.read(file);
    } catch (UnreadableBank e) {
      throw new UsageError(e.getMessage());
    } catch (IOException e) {
      throw new UsageError(file + " cannot be read"
          + (Files.exists(file) ? ": " + e.getMessage() : "; there is no such file"));
    }
  }
}
