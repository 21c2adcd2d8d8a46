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
    return browser.newContext(new Browser.NewContextOptions()
        .setViewportSize(width, 800)
        .setColorScheme(colours)
        .setJavaScriptEnabled(scripts)
        .setOffline(true));
  }

  static List<String> axe(Page page) {
    List<String> found = new ArrayList<>();
    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
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
