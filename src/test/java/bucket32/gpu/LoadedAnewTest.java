package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aparapi.Kernel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's kernel is compiled again and again under one name: each runs its own program. */
class LoadedAnewTest {

  @TempDir
  private Path folder;

  @Test
  void aClassLoadedAnewIsTranslatedAnew() throws Exception {
    assertTrue(Translation.of(kernel("one", 1001)).openCl().contains("= 1001"));
    assertTrue(Translation.of(kernel("other", 2002)).openCl().contains("= 2002"));
  }

  @Test
  @NeedsOpenCl
  void aClassLoadedAnewRunsItsOwnProgram() throws Exception {
    assertEquals(1, answer("first", 1));
    assertEquals(2, answer("second", 2));
    assertEquals(1, answer("third", 1));
  }

  private int answer(String name, int number) throws Exception {
    Kernel kernel = kernel(name, number);
    Target device = NeedsOpenCl.OrSkipped.device();
    assertTrue(device.run(kernel, device.range(8)).openCl());
    return ((int[]) kernel.getClass().getField("into").get(kernel))[7];
  }

  private Kernel kernel(String name, int number) throws Exception {
    Path classes = Files.createDirectory(folder.resolve(name));
    Path source = Files.writeString(classes.resolve("Answer.java"), """
        public final class Answer extends com.aparapi.Kernel {
          public final int[] into = new int[8];
          @Override public void run() { into[getGlobalId(0)] = %d; }
        }
        """.formatted(number));
    String[] options = {
      "-g", "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString()
    };
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options));
    // Left open: the class is read again when it is translated.
    URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    return (Kernel) loader.loadClass("Answer").getConstructor().newInstance();
  }
}
