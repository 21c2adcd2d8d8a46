package bucket32.course.worker;

import bucket32.mistakes.Probes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Say what one run consists of.
 *
 * @param classes class files by binary name; every class of the learner's package the run may see
 * @param learners which of them the learner wrote
 * @param tests the test classes to run, in order
 * @param asks the class whose questions are asked, and then no test is run; empty for none
 * @param asked the exercise it asks about
 */
public record Job(
    Map<String, byte[]> classes,
    List<String> learners,
    List<String> tests,
    String asks,
    String asked) {

  /** Say which tests to run. */
  public static Job ofTests(
      Map<String, byte[]> classes, List<String> learners, List<String> tests) {
    return new Job(classes, learners, tests, "", "");
  }

  /** Say which exercise's probes to ask. */
  public static Job ofProbes(Map<String, byte[]> classes, String exercise) {
    return ofQuestions(classes, Probes.class, exercise);
  }

  /** Say which questions to ask about an exercise, by their class. */
  public static Job ofQuestions(
      Map<String, byte[]> classes,
      Class<? extends Supplier<List<String>>> questions,
      String exercise) {
    return new Job(classes, List.of(), List.of(), questions.getName(), exercise);
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
    writeNames(out, learners);
    writeNames(out, tests);
    out.writeUTF(asks);
    out.writeUTF(asked);
  }

  static Job read(DataInput in) throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      classes.put(name, bytes);
    }
    return new Job(classes, readNames(in), readNames(in), in.readUTF(), in.readUTF());
  }

  private static void writeNames(DataOutput out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static List<String> readNames(DataInput in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
