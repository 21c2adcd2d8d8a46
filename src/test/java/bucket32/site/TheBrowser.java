package bucket32.site;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Drive the browser that is installed; where there is none, tests say so and are skipped. */
final class TheBrowser implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  private TheBrowser(Path chromium, Path node) {
    playwright = Playwright.create(new Playwright.CreateOptions()
        .setEnv(Map.of(
            "PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions().setExecutablePath(chromium).setChromiumSandbox(false));
  }

  static TheBrowser open() {
    Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
    Optional<Path> node = installed("node");
    if (chromium.isEmpty() || node.isEmpty()) {
      String missing = chromium.isEmpty() ? "Chromium" : "Node.js";
      if (Boolean.getBoolean("bucket32.mandatory")) {
        fail("these tests are mandatory here, but there is no " + missing + " on PATH");
      }
      System.err.println("skipped: no " + missing + " on PATH");
      assumeTrue(false, "skipped: no " + missing + " on PATH");
    }
    return new TheBrowser(chromium.orElseThrow(), node.orElseThrow());
  }

  @Override
  public void close() {
    playwright.close();
  }

  BrowserContext context(int width, ColorScheme colours, boolean scripts) {
    return browser.newContext(
        options(width, colours).setJavaScriptEnabled(scripts).setOffline(true));
  }

  /** Return a context that reaches servers, of which there is only this machine's. */
  BrowserContext online(int width, ColorScheme colours) {
    return browser.newContext(options(width, colours));
  }

  private static Browser.NewContextOptions options(int width, ColorScheme colours) {
    return new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
  }

  /** Return what makes a page scroll sideways. */
  static List<String> tooWide(Page page) {
    Object wide = page.evaluate("""
        () => document.documentElement.scrollWidth <= innerWidth ? [] :
          [...document.querySelectorAll('body *')]
            .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
            .slice(0, 5).map(it => it.outerHTML.slice(0, 120))
        """);
    return ((List<?>) wide).stream().map(Object::toString).toList();
  }

  static List<String> axe(Page page) {
    return found(new AxeBuilder(page));
  }

  /** Audit only parts of a page; a whole one takes seconds. */
  static List<String> axe(Page page, String... parts) {
    AxeBuilder audit = new AxeBuilder(page);
    Stream.of(parts).filter(part -> page.locator(part).count() > 0).forEach(audit::include);
    return found(audit);
  }

  private static List<String> found(AxeBuilder audit) {
    List<String> found = new ArrayList<>();
    for (Rule rule : audit.analyze().getViolations()) {
      rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml()));
    }
    return found;
  }

  private static Optional<Path> installed(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
