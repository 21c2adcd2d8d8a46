package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {

  @TempDir
  private Path site;

  private Editions before;

  @BeforeEach
  void writeTwoPages() throws IOException {
    write("theme/site.css", "body{}");
    write("theme/engine.js", "engine");
    write("theme/search-index.js", "words");
    write("one.html", "<link href=\"theme/site.css\"><a href=\"two.html#end\">two</a>");
    write("two.html", "<link href=\"theme/site.css\"><script src=\"theme/engine.js\"></script>");
    before = Editions.of(site);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(site.resolve(name).getParent());
    Files.writeString(site.resolve(name), text);
  }

  private void assertChanged(boolean one, boolean two) throws IOException {
    Editions after = Editions.of(site);
    assertEquals(one, !after.of("one.html").equals(before.of("one.html")), "one changed");
    assertEquals(two, !after.of("two.html").equals(before.of("two.html")), "two changed");
  }

  @Test
  void anEditionIsThatOfTheText() throws IOException {
    assertNotEquals(before.of("one.html"), before.of("two.html"));
    assertChanged(false, false);
  }

  @Test
  void aChangedPageLeavesThoseThatLinkToItAlone() throws IOException {
    write("two.html", "changed");
    assertChanged(false, true);
  }

  @Test
  void aChangedScriptChangesThePagesThatNameIt() throws IOException {
    write("theme/engine.js", "changed");
    assertChanged(false, true);
  }

  @Test
  void aChangedStyleChangesEveryPage() throws IOException {
    write("theme/site.css", "changed");
    assertChanged(true, true);
  }

  @Test
  void whatIsLoadedOnlyForASearchChangesNone() throws IOException {
    write("theme/search-index.js", "changed");
    assertChanged(false, false);
  }

  @Test
  void whatWasRenderedCanBeReadAgain() throws IOException {
    Files.writeString(site.resolve(Editions.FILE), before.json());
    assertEquals(before, Editions.read(site));
  }
}
