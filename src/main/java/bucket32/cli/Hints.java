package bucket32.cli;

import bucket32.course.Course;
import bucket32.course.Exercise;
import bucket32.course.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Hand out the hints of an exercise in order, and remember how many were read. */
record Hints(Course course, Exercise exercise) {

  /** Return how many were read. */
  int read() {
    int known = Marks.read(course.marks()).hints().getOrDefault(exercise.name(), 0);
    return Math.min(known, count());
  }

  int count() {
    return exercise.hints().size();
  }

  /** Return those read already. */
  List<String> again() {
    return IntStream.rangeClosed(1, read()).mapToObj(this::line).toList();
  }

  /**
   * Return the next hint, or the last once more.
   *
   * @param trouble told why the mark cannot be kept
   */
  List<String> next(Consumer<String> trouble) {
    int read = read();
    int next = Math.min(read + 1, count());
    List<String> lines = new ArrayList<>(List.of(line(next)));
    if (read == count()) {
      lines.add(
          "there is no further one; ./kata hint " + exercise.name() + " --again shows them all");
    }
    Marks.change(course.marks(), marks -> marks.withHints(exercise, next)).ifPresent(trouble);
    return lines;
  }

  /**
   * Offer a hint to who fails alike again and again.
   *
   * @param key how a key gives it, to be read before the command; empty where there are no keys
   */
  String offer(String key) {
    String command = "./kata hint " + exercise.name();
    return "the same failure five times: "
        + (read() < count()
            ? key + command + ", gives hint " + (read() + 1) + " of " + count()
            : command + " --again shows the hints you have read");
  }

  private String line(int number) {
    return "hint " + number + " of " + count() + "  " + exercise.hints().get(number - 1);
  }
}
