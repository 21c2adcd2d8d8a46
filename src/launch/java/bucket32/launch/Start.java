package bucket32.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Start the tool on Windows, where no shell can compare the times of files: build it first where it
 * is missing or old.
 *
 * <p>The jar is opened only after that, as Windows lets no open file be replaced.
 */
public final class Start {

  private Start() {}

  public static void main(String[] args) throws Exception {
    Path root = Path.of(System.getProperty("bucket32.home"));
    if (!new Freshness(root).holds()) {
      int exitCode = new FirstBuild(root, System.err, false).run();
      if (exitCode != 0) {
        System.exit(exitCode);
      }
      compileItself(root);
    }
    Class.forName("bucket32.cli.Kata").getMethod("main", String[].class).invoke(null, (Object)
        args);
  }

  private static void compileItself(Path root) throws IOException {
    List<String> arguments = new ArrayList<>(
        List.of("-d", root.resolve("target" + File.separator + "launch").toString()));
    try (Stream<Path> sources = Files.list(root.resolve("src/launch/java/bucket32/launch"))) {
      sources.map(Path::toString).forEach(arguments::add);
    }
    ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
  }
}
