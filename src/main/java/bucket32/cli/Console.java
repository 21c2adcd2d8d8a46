package bucket32.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Hold what a command may touch of the world outside: its streams, the checkout, the environment.
 *
 * @param in what programs pipe in
 * @param out what programs read
 * @param err what people read
 * @param home the root of the checkout
 * @param environment the variables of the process
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, Path home, Map<String, String> environment) {}
