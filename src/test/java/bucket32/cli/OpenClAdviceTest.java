package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each system is told what there is to install on it, and a Mac that there is nothing. */
class OpenClAdviceTest {

  @ParameterizedTest
  @CsvSource({
    "'ID=debian', sudo apt install",
    "'ID=ubuntu|ID_LIKE=debian', sudo apt install",
    "'ID=fedora', sudo dnf install",
    "'ID=\"rocky\"|ID_LIKE=\"rhel centos fedora\"', sudo dnf install",
    "'ID=arch', sudo pacman -S",
    "'ID=manjaro|ID_LIKE=arch', sudo pacman -S",
    "'ID=void', Install OpenCL's loader"
  })
  void aLinuxIsToldItsOwnCommand(String release, String command) {
    Set<String> family = OpenClAdvice.family(List.of(release.split("\\|")));
    assertTrue(advice("Linux", "amd64", family).contains(command), family.toString());
  }

  @Test
  void otherLinesOfTheReleaseSayNothing() {
    assertEquals(
        Set.of("arch"),
        OpenClAdvice.family(List.of("NAME=\"Like Debian\"", "ID=arch", "VERSION_ID=12", "")));
  }

  @Test
  void appleSiliconIsToldThatNothingHelps() {
    assertTrue(advice("Mac OS X", "aarch64", Set.of()).contains("no library for Apple Silicon"));
  }

  @Test
  void anIntelMacHasItAlready() {
    assertTrue(advice("Mac OS X", "x86_64", Set.of()).contains("a part of macOS"));
  }

  @Test
  void windowsIsSentToTheDriver() {
    assertTrue(advice("Windows 11", "amd64", Set.of()).contains("the driver of a GPU"));
  }

  private static String advice(String system, String architecture, Set<String> family) {
    return String.join("\n", new OpenClAdvice(system, architecture, family).lines());
  }
}
