package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Serve the course as a host does: under some path, to readers with a slow line. */
class AnywhereTest {

  private static final int MOST_BYTES = 150 * 1024;

  static List<Path> pages() {
    return TheCourse.pages();
  }

  @Test
  void underAnyPathEveryPageFindsAllItNeeds() throws IOException {
    List<String> missing = Collections.synchronizedList(new ArrayList<>());
    List<String> complaints = new ArrayList<>();
    HttpServer server = serve("/some/path/", missing);
    try (TheBrowser browser = TheBrowser.open();
        BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
      context.setOffline(false);
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/some/path/";
      page.onRequest(request -> {
        if (!request.url().startsWith(base)) {
          complaints.add(request.url());
        }
      });
      for (Path file : pages()) {
        page.navigate(base + file.getFileName());
      }
      page.navigate(base);
      page.locator("#site-search").click();
      page.locator(".search input").fill("offset");
      page.locator("[role=option]").first().waitFor();
      page.keyboard().press("Enter");
      page.waitForURL(base + "*.html*");
    } finally {
      server.stop(0);
    }
    assertEquals(List.of(), missing);
    assertEquals(List.of(), complaints);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsAtMost150KilobytesOverTheWire(Path page) throws IOException {
    long bytes = zipped(page);
    Document document = Jsoup.parse(page);
    for (Element loaded :
        document.select("script[src], link[rel=stylesheet], link[rel=icon], img[src]")) {
      String name = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
      bytes += zipped(page.resolveSibling(name));
    }
    // Fonts are named in the stylesheets.
    try (var files = Files.list(TheCourse.site().resolve("theme"))) {
      for (Path font : files.filter(file -> file.toString().endsWith(".woff2")).toList()) {
        bytes += Files.size(font);
      }
    }
    long all = bytes;
    assertTrue(bytes <= MOST_BYTES, () -> page.getFileName() + ": " + all + " bytes");
  }

  private static long zipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      Files.copy(file, zip);
    }
    return bytes.size();
  }

  /** Serve the site under a path, and note every address that leads nowhere. */
  private static HttpServer serve(String prefix, List<String> missing) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      String path = exchange.getRequestURI().getPath();
      String name = path.equals(prefix) ? "index.html" : path.replaceFirst(prefix, "");
      Path file = TheCourse.site().resolve(name.replaceFirst("^/", ""));
      if (path.startsWith(prefix) && Files.isRegularFile(file)) {
        byte[] content = Files.readAllBytes(file);
        String type = name.endsWith(".svg") ? "image/svg+xml" : Files.probeContentType(file);
        exchange.getResponseHeaders().set("Content-Type", type == null ? "font/woff2" : type);
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
      } else {
        missing.add(path);
        exchange.sendResponseHeaders(404, -1);
      }
      exchange.close();
    });
    server.start();
    return server;
  }
}
