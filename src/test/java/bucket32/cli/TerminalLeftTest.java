package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bucket32.course.SmallCourse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At a real terminal, made by the program script: whatever ends a session, the terminal is as before. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TerminalLeftTest {

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"q", "Ctrl-C", "kill"})
  void whateverEndsItTheTerminalIsAsItWas(String ending) throws Exception {
    assumeTrue(
        System.getProperty("os.name").equals("Linux") && Files.isExecutable(SCRIPT),
        "skipped: no " + SCRIPT);
    SmallCourse.in(folder);
    Process terminal = new ProcessBuilder(
            SCRIPT.toString(), "-qec", "sh " + commands(), folder.resolve("log").toString())
        .redirectErrorStream(true)
        .start();
    String said = until(terminal.getInputStream(), "q quit");
    switch (ending) {
      case "q" -> press(terminal, 'q');
      case "Ctrl-C" -> press(terminal, 3);
      default -> tool(terminal).destroy();
    }
    said += until(terminal.getInputStream(), "the end");
    terminal.waitFor();
    assertTrue(said.contains("this session: "), said);
    assertEquals(settings("before"), settings("after"));
  }

  private Path commands() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path commands = folder.resolve("commands");
    Files.writeString(
        commands,
        String.join(
            "\n",
            "trap : INT",
            "stty cols 120",
            "stty -a > '" + folder.resolve("before") + "'",
            "TERM=xterm '" + java + "' -Dbucket32.home='" + folder + "' -cp '"
                + System.getProperty("java.class.path") + "' bucket32.cli.Kata watch",
            "stty -a > '" + folder.resolve("after") + "'",
            "echo the end"));
    return commands;
  }

  /** The number of the line discipline is nothing a program can set, and left out. */
  private String settings(String name) throws IOException {
    return Files.readString(folder.resolve(name)).replaceAll("line = \\d+", "");
  }

  private static void press(Process terminal, int key) throws IOException {
    terminal.getOutputStream().write(key);
    terminal.getOutputStream().flush();
  }

  /** The worker is Java as well, but the tool's child. */
  private static ProcessHandle tool(Process terminal) {
    return terminal
        .descendants()
        .filter(TerminalLeftTest::isJava)
        .filter(each -> each.parent().filter(TerminalLeftTest::isJava).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("java");
  }

  private static String until(InputStream said, String text) throws IOException {
    StringBuilder heard = new StringBuilder();
    byte[] some = new byte[4096];
    while (heard.indexOf(text) < 0) {
      int count = said.read(some);
      assertTrue(count >= 0, () -> text + " was never said: " + heard);
      heard.append(new String(some, 0, count, StandardCharsets.UTF_8));
    }
    return heard.toString();
  }
}
