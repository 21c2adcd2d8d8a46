package bucket32.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What few ever need is fetched for the right system, and once. */
class ExtraTest {

  @TempDir
  private Path root;

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64",
    "Linux, aarch64, linux-aarch64",
    "Mac OS X, aarch64, osx-aarch64",
    "Windows 11, amd64, win-x86_64",
  })
  void libtorchIsFetchedForTheSystemItRunsOn(String os, String architecture, String platform) {
    assertTrue(
        Extra.PEERS.goals(os, architecture).contains("-Dbucket32.peers.platform=" + platform));
  }

  @Test
  void aSystemWithoutLibtorchIsToldBeforeAnythingIsFetched() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Extra.PEERS.goals("Mac OS X", "x86_64"));
    assertEquals(
        "libtorch must be had for this system, but is not for Mac OS X on x86_64; use Linux,"
            + " Windows (x86_64) or macOS (aarch64)",
        refused.getMessage());
  }

  @Test
  void booksAreMadeByTheSameOnEverySystem() {
    assertEquals(Extra.BOOKS.goals("Linux", "amd64"), Extra.BOOKS.goals("Mac OS X", "x86_64"));
  }

  @Test
  void whatWasFetchedIsNotFetchedAgain() throws IOException, InterruptedException {
    Files.createDirectories(root.resolve("target/peers"));
    Files.writeString(root.resolve("target/peers/fetched.stamp"), "fetched\n");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertEquals(0, Extras.fetch(root, Extra.named("peers"), new PrintStream(said)));
    assertEquals(0, said.size());
  }
}
