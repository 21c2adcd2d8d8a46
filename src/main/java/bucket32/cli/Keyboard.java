package bucket32.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/**
 * Read keys from the terminal, one at a time where it can do that, else after Enter.
 *
 * @param reading waits for the next letter; negative at the end
 * @param columns how many letters a line has room for
 * @param restore leaves the terminal as it was found; may be run more than once, from any thread
 * @param single whether a key counts without Enter
 */
record Keyboard(Reading reading, IntSupplier columns, Runnable restore, boolean single) {

  private static final int USUAL_COLUMNS = 80;
  private static final int ESCAPE = 27;

  /** An arrow or function key sends several letters at once; a person does not. */
  private static final long PERSON_MILLIS = 50;

  private static final long LOOK_EVERY_MILLIS = 200;

  /** Waits for a letter. */
  interface Reading {
    int next() throws IOException;
  }

  /** Open the keyboard of the process. */
  static Keyboard open(Console console) {
    if (!console.dumb()) {
      try {
        return single(terminal());
      } catch (IOException | RuntimeException | LinkageError none) {
        // No library for this system, or a terminal it does not know: Enter it is.
      }
    }
    return new Keyboard(console.in()::read, () -> USUAL_COLUMNS, () -> {}, false);
  }

  private static Terminal terminal() throws IOException {
    return TerminalBuilder.builder()
        .system(true)
        .provider(TerminalBuilder.PROP_PROVIDER_JNI)
        .dumb(false)
        .nativeSignals(false) // or Ctrl-C would end the process before it could restore anything
        .graphemeCluster(false) // or it would ask the terminal about itself, and wait
        .build();
  }

  /** Keys come at once and unseen; Ctrl-C still ends the process, as signals are left alone. */
  private static Keyboard single(Terminal terminal) {
    Attributes before = terminal.getAttributes();
    Attributes keyByKey = new Attributes(before);
    keyByKey.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO), false);
    keyByKey.setControlChar(ControlChar.VMIN, 1);
    keyByKey.setControlChar(ControlChar.VTIME, 0);
    terminal.setAttributes(keyByKey);
    AtomicBoolean restored = new AtomicBoolean();
    return new Keyboard(
        () -> key(terminal.reader()),
        () -> columns(terminal),
        () -> {
          if (!restored.getAndSet(true)) {
            restore(terminal, before);
          }
        },
        true);
  }

  private static void restore(Terminal terminal, Attributes before) {
    try {
      terminal.setAttributes(before);
    } catch (IllegalStateException closed) {
      return; // by JLine, as the process ends, and so restored already
    }
  }

  private static int columns(Terminal terminal) {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? columns : USUAL_COLUMNS;
  }

  private static int key(NonBlockingReader reader) throws IOException {
    int key = person(reader);
    while (key == ESCAPE) {
      do {
        key = reader.read(PERSON_MILLIS);
      } while (key >= 0);
      key = person(reader);
    }
    return key;
  }

  /** Waiting without an end would hold a lock that JLine needs to end. */
  private static int person(NonBlockingReader reader) throws IOException {
    int key;
    do {
      key = reader.read(LOOK_EVERY_MILLIS);
    } while (key == NonBlockingReader.READ_EXPIRED);
    return key;
  }
}
