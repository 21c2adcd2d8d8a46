package bucket32.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script kata on its own, with a Java that only repeats what it was asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kata is for the others; kata.cmd is Windows's")
class ScriptTest {

  /** Answers -XshowSettings as a JDK does, and otherwise tells its arguments and what it reads. */
  private static final String JAVA = """
      #!/bin/sh
      case $1 in
      -XshowSettings*)
        echo asked >> '%1$s/asked'
        echo "    java.home = %1$s"
        echo "    java.specification.version = %2$s" ;;
      *)
        for each do echo "argument $each"; done
        echo "stdin $(cat)"
        exit 7 ;;
      esac
      """;

  @TempDir
  private Path folder;

  private Path root;
  private Path jdk;

  @BeforeEach
  void aBuiltCheckoutInAFolderWithASpaceAndAnAccent() throws IOException {
    // Java in the C locale has no word for an accent; the rest of the test holds there as well.
    boolean plain = System.getProperty("sun.jnu.encoding").startsWith("ANSI");
    root = Files.createDirectories(folder.resolve(plain ? "uni code" : "ünï cödé/bucket 32"));
    Files.copy(Path.of("kata"), root.resolve("kata"));
    Files.createDirectories(root.resolve("src/main"));
    Files.writeString(root.resolve("pom.xml"), "");
    Files.createDirectories(root.resolve("target"));
    Files.writeString(root.resolve("target/bucket32.jar"), "");
    Files.writeString(root.resolve("target/built.stamp"), "");
    jdk = jdk("17");
    program(jdk.resolve("bin/javac"), "#!/bin/sh\n");
  }

  @Test
  void argumentsAndStandardInputReachTheToolUntouched() throws Exception {
    Said said = kata("bucket", "a b", "*", "");
    assertTrue(
        said.out()
            .contains(
                "argument bucket32.cli.Kata\nargument bucket\nargument a b\nargument *\nargument \nstdin 113\n"),
        said::toString);
  }

  @Test
  void theExitCodeOfTheToolIsTheScripts() throws Exception {
    assertEquals(7, kata().exitCode());
  }

  @Test
  void theToolIsToldWhereTheCheckoutIs() throws Exception {
    assertTrue(kata().out().contains("argument -Dbucket32.home=" + root.toRealPath()));
  }

  @Test
  void anArchiveOfClassesIsUsedWhereThereIsOne() throws Exception {
    assertFalse(kata().out().contains("Archive"));
    Path archive = root.resolve("target/archive/tool-17.jsa");
    Files.createDirectories(archive.getParent());
    Files.writeString(archive, "");
    assertTrue(kata()
        .out()
        .contains("argument -XX:SharedArchiveFile=" + root.toRealPath()
            + "/target/archive/tool-17.jsa\nargument -Xlog:disable\n"));
  }

  @Test
  void aSymlinkFindsTheCheckoutToo() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("k"), root.resolve("kata"));
    Said said = run(Map.of("JAVA_HOME", jdk.toString()), List.of("sh", link.toString()));
    assertTrue(
        said.out().contains("argument -Dbucket32.home=" + root.toRealPath()), said::toString);
  }

  @Test
  void aFreshBuildSaysNothing() throws Exception {
    assertEquals("", kata().err());
  }

  @Test
  void aJavaThatIsKnownIsNotAskedAgain() throws Exception {
    kata();
    kata();
    assertEquals(List.of("asked"), Files.readAllLines(jdk.resolve("asked")));
  }

  @Test
  void anOldJavaIsRefusedWithItsVersion() throws Exception {
    Path old = jdk("1.8");
    Said said = run(Map.of("JAVA_HOME", old.toString()), script());
    assertEquals(2, said.exitCode());
    assertEquals(
        "kata: Java must be 17 or newer, but '" + old
            + "/bin/java' is 8; install a JDK 17 or newer (https://adoptium.net), or set JAVA_HOME to one\n",
        said.err());
  }

  @Test
  void aJavaWithoutACompilerIsCalledAJre() throws Exception {
    Path jre = jdk("21");
    Said said = run(Map.of("JAVA_HOME", jre.toString()), script());
    assertEquals(2, said.exitCode());
    assertTrue(said.err().startsWith("kata: a JDK is needed, but '" + jre), said::toString);
  }

  @Test
  void aJavaHomeThatIsNoneIsNamed() throws Exception {
    Said said = run(Map.of("JAVA_HOME", "/no/where"), script());
    assertEquals(2, said.exitCode());
    assertTrue(
        said.err().startsWith("kata: JAVA_HOME must be a JDK 17 or newer, but was '/no/where'"),
        said::toString);
  }

  @Test
  void noJavaAtAllSaysWhatToInstall() throws Exception {
    Said said = run(Map.of("JAVA_HOME", "", "PATH", folder.toString()), script());
    assertEquals(2, said.exitCode());
    assertTrue(said.err().startsWith("kata: a JDK 17 or newer must be installed"), said::toString);
  }

  @Test
  void aSourceNewerThanTheBuildIsBuiltFirst() throws Exception {
    Files.delete(root.resolve("target/built.stamp"));
    program(jdk.resolve("bin/javac"), "#!/bin/sh\necho javac was asked\nexit 1\n");
    Said said = kata();
    assertEquals(70, said.exitCode());
    assertEquals("", said.out());
    assertTrue(said.err().contains("javac was asked"), said::toString);
  }

  private Said kata(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(script());
    command.addAll(List.of(arguments));
    return run(Map.of("JAVA_HOME", jdk.toString()), command);
  }

  private List<String> script() {
    return List.of("/bin/sh", root.resolve("kata").toString());
  }

  private Said run(Map<String, String> variables, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(variables);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path in = Files.writeString(folder.resolve("in"), "113\n");
    builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    int exitCode = builder.start().waitFor();
    return new Said(exitCode, Files.readString(out), Files.readString(err));
  }

  private Path jdk(String version) throws IOException {
    Path home = folder.resolve("jdk " + version);
    program(home.resolve("bin/java"), JAVA.formatted(home, version));
    return home;
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    file.toFile().setExecutable(true);
  }

  private record Said(int exitCode, String out, String err) {}
}
