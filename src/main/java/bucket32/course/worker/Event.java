package bucket32.course.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Name what a worker says, in the order it says it: one record a kind of news. */
public sealed interface Event {

  /** The worker is up and waits for jobs. */
  record Ready() implements Event {}

  /** The tests are found; nothing of the learner's has run yet but static initialisers. */
  record Planned(int tests) implements Event {}

  /** A test begins. */
  record Started(String testClass, String test) implements Event {}

  /** A test ended. */
  record Finished(Outcome outcome) implements Event {}

  /** The program's answers to the probes, in their order. */
  record Answered(List<String> answers) implements Event {}

  /**
   * The run goes on, and has printed something new.
   *
   * @param output all that the program printed so far, shortened
   */
  record Printed(String output) implements Event {}

  /**
   * The run is over.
   *
   * @param spent whether the worker should not run another job: it is old, or threads are left over
   * @param output what the program printed, shortened
   * @param trouble why the run broke off; empty when it went through
   */
  record Done(boolean spent, String output, String trouble) implements Event {}

  static void write(DataOutput out, Event event) throws IOException {
    if (event instanceof Ready) {
      out.writeByte(1);
    } else if (event instanceof Planned planned) {
      out.writeByte(2);
      out.writeInt(planned.tests());
    } else if (event instanceof Started started) {
      out.writeByte(3);
      Text.write(out, started.testClass());
      Text.write(out, started.test());
    } else if (event instanceof Finished finished) {
      out.writeByte(4);
      finished.outcome().write(out);
    } else if (event instanceof Done done) {
      out.writeByte(5);
      out.writeBoolean(done.spent());
      Text.write(out, done.output());
      Text.write(out, done.trouble());
    } else if (event instanceof Answered answered) {
      out.writeByte(6);
      out.writeInt(answered.answers().size());
      for (String answer : answered.answers()) {
        Text.write(out, answer);
      }
    } else if (event instanceof Printed printed) {
      out.writeByte(7);
      Text.write(out, printed.output());
    }
  }

  /**
   * Read the next event.
   *
   * @throws IOException if the stream ends, or holds something a worker does not say
   */
  static Event read(DataInput in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 1 -> new Ready();
      case 2 -> new Planned(in.readInt());
      case 3 -> new Started(Text.read(in), Text.read(in));
      case 4 -> new Finished(Outcome.read(in));
      case 5 -> new Done(in.readBoolean(), Text.read(in), Text.read(in));
      case 6 -> {
        List<String> answers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
          answers.add(Text.read(in));
        }
        yield new Answered(answers);
      }
      case 7 -> new Printed(Text.read(in));
      default -> throw new IOException("no event has the number " + kind);
    };
  }
}
