package bucket32.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.cli.Console;
import bucket32.cli.Kata;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Write a chapter of a copy of the course while its page is open. */
class RenewalBrowserTest {

  private static final String CHAPTER = "03-logarithmic";

  @TempDir
  private Path home;

  private TheBrowser browser;
  private BrowserContext context;
  private Thread tool;
  private BufferedReader said;
  private String url;

  @BeforeEach
  void start() throws IOException {
    browser = TheBrowser.open();
    PlaywrightAssertions.setDefaultAssertionTimeout(120_000);
    context = browser.online(1280, ColorScheme.LIGHT);
    for (String part : List.of(
        "chapters",
        "exercises",
        "site",
        "src/main/java",
        "src/jmh/java",
        "src/stubs",
        "src/test/variants")) {
      Workshop.copy(Workshop.REAL_HOME.resolve(part), home.resolve(part));
    }
    Workshop.copy(TheCourse.site(), home.resolve("target/site"));
    PipedInputStream read = new PipedInputStream(1 << 16);
    PrintStream out = new PrintStream(new PipedOutputStream(read), true, StandardCharsets.UTF_8);
    said = new BufferedReader(new InputStreamReader(read, StandardCharsets.UTF_8));
    Console console = new Console(InputStream.nullInputStream(), out, out, home, Map.of());
    tool = new Thread(() -> Kata.run(console), "kata");
    tool.start();
    url = lineStarting("read ").substring("read".length()).strip();
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (context != null) {
      context.close();
    }
    if (tool != null) {
      tool.interrupt();
      tool.join();
    }
    if (browser != null) {
      browser.close();
    }
  }

  private String lineStarting(String start) throws IOException {
    String line;
    do {
      line = said.readLine();
    } while (line != null && !line.startsWith(start));
    return line;
  }

  private Page open(String name) {
    Page page = context.newPage();
    page.navigate(url + name);
    page.evaluate("window.opened = 'once'");
    assertThat(page.locator("html[data-live=yes]")).hasCount(1);
    return page;
  }

  private void append(String text) throws IOException {
    Path chapter = home.resolve("chapters/" + CHAPTER + ".adoc");
    Files.writeString(chapter, Files.readString(chapter) + "\n" + text + "\n");
  }

  @Test
  void anOpenPageFollowsItsChapterAndNoOther() throws IOException {
    Page other = open("01-offsets.html");
    Page page = open(CHAPTER + ".html");
    page.evaluate("scrollTo({ top: 700, behavior: 'instant' })");

    append("A sentence that was just written.");
    assertThat(page.locator(".text")).containsText("A sentence that was just written.");
    page.waitForFunction("() => scrollY === 700");
    assertEquals("once", other.evaluate("window.opened"));

    append("Then a fault: xref:nowhere.adoc[].");
    String fault = lineStarting("chapters/" + CHAPTER + ".adoc: line ");
    assertTrue(fault.contains("nowhere"), fault);
    page.reload();
    assertThat(page.locator(".text")).containsText("A sentence that was just written.");

    page.navigate(url + "no/such/page.html");
    page.getByText("the first page").click();
    page.waitForURL(url + "index.html");
  }
}
