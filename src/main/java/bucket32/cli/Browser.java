package bucket32.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/** Ask the system to show an address in the browser. */
record Browser(Console console) {

  /** Try, and say nothing where there is no browser: the address is printed in any case. */
  void open(String address) {
    List<String> command = command(address);
    if (!command.isEmpty()) {
      try {
        new ProcessBuilder(command)
            .redirectInput(Redirect.PIPE)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .getOutputStream()
            .close();
      } catch (IOException noBrowser) {
        return; // the reader has the address
      }
    }
  }

  /** Without a screen xdg-open would start a browser for terminals, in this one. */
  private List<String> command(String address) {
    if (Console.isWindows()) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")) {
      return console.terminal().getAsBoolean() ? List.of("open", address) : List.of();
    }
    return console.has("DISPLAY") || console.has("WAYLAND_DISPLAY")
        ? List.of("xdg-open", address)
        : List.of();
  }
}
