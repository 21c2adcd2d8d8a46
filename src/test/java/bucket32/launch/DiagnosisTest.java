package bucket32.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the learner reads after a build failed, from what Maven really said. */
class DiagnosisTest {

  @ParameterizedTest
  @CsvSource({"no-network.log", "no-network-no-maven.log"})
  void aFailedDownloadNamesTheNetworkAndTheProxy(String log) throws IOException {
    Diagnosis diagnosis = Diagnosis.of(captured(log));
    assertEquals(Diagnosis.YOURS, diagnosis.exitCode());
    assertTrue(
        diagnosis
            .lines()
            .get(0)
            .startsWith("a download from repo.maven.apache.org failed; check the network"),
        diagnosis::toString);
    assertEquals(
        "behind a proxy, first: export https_proxy=http://HOST:PORT",
        diagnosis.lines().get(1));
  }

  @Test
  void aFullDiskIsNotCalledANetworkFault() throws IOException {
    Diagnosis diagnosis = Diagnosis.of(captured("disk-full.log"));
    assertEquals(Diagnosis.YOURS, diagnosis.exitCode());
    assertTrue(diagnosis.lines().get(0).startsWith("the disk is full"), diagnosis::toString);
  }

  @Test
  void aSourceThatDoesNotCompileIsOursAndShowsItsErrorsOnce() throws IOException {
    assertEquals(
        new Diagnosis(
            Diagnosis.OURS,
            List.of(
                "src/main/java does not compile; if you did not change it, this is our fault",
                "/home/ada/bucket32/src/main/java/bucket32/core/ExactBuckets.java:[19,20] ';' expected",
                "/home/ada/bucket32/src/main/java/bucket32/core/ExactBuckets.java:[19,31] > expected")),
        Diagnosis.of(captured("does-not-compile.log")));
  }

  @Test
  void aNumberOfSourcesIsNotMistakenForAProxysAnswer() {
    Diagnosis diagnosis = Diagnosis.of(
        List.of("[INFO] Compiling 407 source files", "[ERROR] /a/B.java:[1,2] ';' expected"));
    assertEquals(Diagnosis.OURS, diagnosis.exitCode(), diagnosis::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "curl: (56) Received HTTP code 407 from proxy after CONNECT",
        "[ERROR] Could not transfer artifact: status code: 407, reason phrase: Proxy"
      })
  void aProxyThatAsksForANameIsNamed(String line) {
    Diagnosis diagnosis = Diagnosis.of(List.of(line));
    assertTrue(
        diagnosis.lines().get(0).startsWith("the proxy asks for a name"), diagnosis::toString);
  }

  @Test
  void anUnknownReasonShowsTheFirstErrors() {
    Diagnosis diagnosis = Diagnosis.of(List.of("[INFO] Scanning", "[ERROR] the moon is full"));
    assertEquals(Diagnosis.OURS, diagnosis.exitCode());
    assertEquals("[ERROR] the moon is full", diagnosis.lines().get(1));
  }

  @Test
  void anOpenJarOnWindowsNamesTheOtherKata() {
    Diagnosis diagnosis = Diagnosis.of(List.of("[ERROR] bucket32.jar: The process cannot access"
        + " the file because it is being used by another process"));
    assertTrue(diagnosis.lines().get(0).startsWith("another kata is running"), diagnosis::toString);
  }

  private static List<String> captured(String log) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/launch", log));
  }
}
