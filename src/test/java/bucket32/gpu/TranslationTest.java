package bucket32.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aparapi.Kernel;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hold what becomes OpenCL, and what is said of all that does not. */
class TranslationTest {

  private static final List<String> SOURCE = lines();

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of(
          System.getProperty("bucket32.home"), "src/test/java/bucket32/gpu/KernelsThatFail.java"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Kernel kernel(Class<?> type) {
    try {
      return (Kernel) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new AssertionError(broken);
    }
  }

  private static NotTranslatable refusal(String name) throws ClassNotFoundException {
    Kernel kernel = kernel(Class.forName(KernelsThatFail.class.getName() + "$" + name));
    return assertThrows(NotTranslatable.class, () -> Translation.of(kernel));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Switch               | a switch cannot run there; use if
          SwitchOfEnum         | a switch cannot run there; use if
          SwitchOfText         | a switch cannot run there; use if
          EnhancedFor          | for (x : all) cannot run there; count
          EnhancedForOfList    | for (x : all) cannot run there; count
          Initialiser          | an array cannot begin with values there; write new int[3]
          Break                | break cannot run there
          BreakAtTheEnd        | break cannot run there
          BreakInDo            | break cannot run there
          ContinueOuter        | nor continue of an outer loop
          WhileTrueBreak       | put the condition into the loop's own
          WhileTrueReturn      | while (true) cannot run there
          Lambda               | a lambda cannot be called there
          LambdaOfField        | a lambda cannot be called there
          Concatenation        | a text cannot be put together there
          Text                 | a text cannot be read there
          Print                | nothing can be printed there
          RecordOfField        | a record cannot run there
          NewRecord            | a record cannot run there
          ArrayOfRecords       | pairs is an array of objects, which arrive there wrong
          Enumeration          | an enum cannot run there
          NewObject            | an array cannot begin with values there
          NewList              | new cannot run there
          Throw                | a throw cannot run there
          Assert               | an assert cannot run there
          TryCatch             | a try cannot run there
          TryFinally           | a try cannot run there
          Synchronized         | synchronized cannot run there
          Recursion            | factorial, which comes back to itself, cannot run there
          MutualRecursion      | odd, which comes back to itself, cannot run there
          FieldWrite           | the field last cannot be written there
          StaticWrite          | the field last cannot be written there
          ValueInBranches      | give it one at once: int bucket = 0
          ValueInOneBranch     | give it one at once: int bucket = 0
          AssignTwo            | an assignment inside an expression
          AssignTwoNew         | give it one at once: int b = 0
          AssignTwoCells       | an assignment inside an expression
          AssignInCondition    | an assignment inside an expression
          ForeignStatic        | shared belongs to KernelsThatFail
          BooleanField         | the field causal is a boolean
          ShortField           | the field keys does not arrive there
          CharField            | the field keys does not arrive there
          ArrayOfAnySize       | has a constant size
          ArrayOfTwoDimensions | has one dimension
          LengthOfOwnArray     | the length of an array that is no field is not known there
          Boxed                | a boxed number such as Integer cannot run there
          InstanceOf           | objects cannot be used there
          ReservedVariable     | half is a word of OpenCL's own
          ReservedParameter    | uint is a word of OpenCL's own
          ReservedField        | global is a word of OpenCL's own
          IdBelowZero          | an id is unsigned there
          IdBesideAnInt        | an id is unsigned there
          IdAsAFloat           | an id is unsigned there
          IdDivided            | an id is unsigned there
          HiddenMethod         | the variable max hides the method of that name there
          """)
  void whatCannotRunOnADeviceSaysWhyAndWhere(String name, String words)
      throws ClassNotFoundException {
    NotTranslatable refused = refusal(name);
    assertTrue(refused.getMessage().contains(words), refused::getMessage);
    String line = SOURCE.get(refused.line() - 1);
    assertTrue(line.endsWith("// here"), () -> "line " + refused.line() + ": " + line);
  }

  @Test
  void everyKernelThatFailsIsInTheTable() throws NoSuchMethodException {
    String table = TranslationTest.class
        .getDeclaredMethod("whatCannotRunOnADeviceSaysWhyAndWhere", String.class, String.class)
        .getAnnotation(CsvSource.class)
        .textBlock();
    assertEquals(
        kernels(KernelsThatFail.class).map(Class::getSimpleName).sorted().toList(),
        table
            .lines()
            .map(line -> line.substring(0, line.indexOf('|')).strip())
            .sorted()
            .toList());
  }

  private static Stream<Class<?>> kernels(Class<?> holder) {
    return Arrays.stream(holder.getDeclaredClasses())
        .filter(Kernel.class::isAssignableFrom)
        .filter(type -> !Modifier.isAbstract(type.getModifiers()));
  }

  static Stream<KernelsThatWork.Cells> working() {
    return kernels(KernelsThatWork.class).map(type -> (KernelsThatWork.Cells) kernel(type));
  }

  @ParameterizedTest
  @MethodSource("working")
  void whatCanRunOnADeviceIsTranslated(KernelsThatWork.Cells kernel) {
    assertTrue(Translation.of(kernel).openCl().contains("__kernel void run("));
  }

  @Test
  void aKernelWithoutANameIsTranslated() {
    assertTrue(Translation.of(KernelsThatWork.anonymous(7)).openCl().contains("added"));
  }

  @ParameterizedTest
  @MethodSource("working")
  @NeedsOpenCl
  void whatIsTranslatedWritesThereWhatItWritesInJava(KernelsThatWork.Cells kernel) {
    Target device = NeedsOpenCl.OrSkipped.device();
    KernelsThatWork.Cells java = (KernelsThatWork.Cells) kernel(kernel.getClass());
    Target.javaThreads().run(java, Target.javaThreads().range(4));
    device.run(kernel, device.range(4));
    assertArrayEquals(java.into, kernel.into);
  }

  @Test
  void aClassWithoutNamesOfItsVariablesIsRefusedAtOnce(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("Nameless.java");
    Files.writeString(source, """
        public class Nameless extends com.aparapi.Kernel {
          public int[] into = new int[4];
          public void run() { int[] three = new int[3]; three[1] = 2; into[getGlobalId()] = three[1]; }
        }
        """);
    int done = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-g:none",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString());
    assertEquals(0, done);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Kernel kernel = kernel(loader.loadClass("Nameless"));
      NotTranslatable refused = assertThrows(NotTranslatable.class, () -> Translation.of(kernel));
      assertTrue(refused.getMessage().endsWith("compile it with javac -g"), refused::getMessage);
    }
  }

  @Test
  void whatNobodyKnowsHasAparapisOwnWordsAndTheCallsOfJava() {
    int[] into = new int[4];
    NotTranslatable refused = assertThrows(
        NotTranslatable.class,
        () -> Translation.of(new Kernel() {
          @Override
          public void run() {
            into[getGlobalId()] = Math.addExact(getGlobalId(), 1);
          }
        }));
    assertEquals(
        "Aparapi cannot translate it, and says: @14 NEW We don't support new instructions; of"
            + " Java's own it calls Math.addExact; leave out what it names, or write it with"
            + " plainer means",
        refused.getMessage());
  }

  @Test
  @NeedsOpenCl
  void whatWouldEndJavaIsRefusedBeforeItRuns() {
    Target device = NeedsOpenCl.OrSkipped.device();
    Kernel kernel = new KernelsThatFail.BooleanField();
    NotRun refused = assertThrows(NotRun.class, () -> device.run(kernel, device.range(4)));
    assertTrue(refused.getMessage().contains("the field causal is a boolean"), refused::getMessage);
  }

  @Test
  void aTranslationThatDoesNotComeToAnEndIsGivenUp() {
    assertThrows(
        TimeoutException.class,
        () -> Translation.within(0, () -> {
          Thread.sleep(60_000);
          return "";
        }));
  }
}
