package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours are where a terminal shows them and nobody minds. */
class ConsoleTest {

  private static boolean coloured(boolean terminal, boolean plain, Map<String, String> variables) {
    Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm"));
    environment.putAll(variables);
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Console(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Path.of(""),
            environment,
            () -> terminal)
        .look(plain)
        .colour();
  }

  @Test
  void aTerminalHasColours() {
    assertEquals(true, coloured(true, false, Map.of()));
  }

  @Test
  void aPipeHasNone() {
    assertEquals(false, coloured(false, false, Map.of()));
  }

  @Test
  void plainHasNone() {
    assertEquals(false, coloured(true, true, Map.of("FORCE_COLOR", "1")));
  }

  @Test
  void aVariableMakesEveryCommandPlain() {
    assertEquals(false, coloured(true, false, Map.of("KATA_PLAIN", "1")));
  }

  @ParameterizedTest
  @CsvSource({
    "NO_COLOR, 1, false",
    "NO_COLOR, '', true",
    "TERM, dumb, false",
    "TERM, xterm-256color, true",
  })
  void aVariableDecidesAtATerminal(String name, String value, boolean colours) {
    assertEquals(colours, coloured(true, false, Map.of(name, value)));
  }

  @ParameterizedTest
  @CsvSource({"FORCE_COLOR, 1, true", "FORCE_COLOR, 0, false", "CLICOLOR_FORCE, 1, true"})
  void aVariableForcesColoursIntoAPipe(String name, String value, boolean colours) {
    assertEquals(colours, coloured(false, false, Map.of(name, value)));
  }

  @Test
  void noColourIsStrongerThanForce() {
    assertEquals(false, coloured(true, false, Map.of("NO_COLOR", "1", "FORCE_COLOR", "1")));
  }
}
