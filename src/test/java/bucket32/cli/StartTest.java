package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.SmallCourse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Start the whole tool as a learner does: read, save, see. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StartTest {

  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private SmallCourse course;
  private Thread tool;
  private BufferedReader said;
  private URI page;
  private Path home;

  @BeforeAll
  void start(@TempDir Path home) throws IOException {
    this.home = home;
    course = SmallCourse.in(home);
    Path real = Path.of(System.getProperty("bucket32.home"));
    copy(real.resolve("site"), home.resolve("site"));
    Files.createDirectories(home.resolve("chapters"));
    Files.writeString(
        home.resolve("chapters/index.adoc"), "= A small course\n\nNothing to read.\n");
    Files.createDirectories(home.resolve("target"));
    PipedInputStream read = new PipedInputStream(1 << 16);
    PrintStream out = new PrintStream(new PipedOutputStream(read), true, StandardCharsets.UTF_8);
    said = new BufferedReader(new InputStreamReader(read, StandardCharsets.UTF_8));
    Console console = new Console(InputStream.nullInputStream(), out, out, home, Map.of());
    tool = new Thread(() -> exitCode.complete(Kata.run(console)));
    tool.start();
    page = URI.create(lineStarting("read ").substring("read".length()).strip());
  }

  @AfterAll
  void stop() throws InterruptedException {
    tool.interrupt();
    tool.join();
  }

  @Test
  void thePagesAreServed() throws Exception {
    assertTrue(get().contains("A small course"));
  }

  @Test
  void aStubIsRedAndItsRepairIsGreen() throws IOException {
    assertEquals("twice  FAIL  (3 of 3 tests)", lineStarting("twice"));
    course.body("if (n < 0) return -2; return 2 * n;");
    assertEquals("twice  PASS  (3 tests)", lineStarting("twice  PASS"));
  }

  @Test
  @Order(1)
  void thePagesAreServedLive() throws Exception {
    assertTrue(get().contains("/live/live.js"));
    HttpRequest request = HttpRequest.newBuilder(page.resolve("/live/events")).build();
    try (Stream<String> lines =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
      assertTrue(lines
          .filter(line -> line.startsWith("data: "))
          .findFirst()
          .orElseThrow()
          .contains("\"exercise\":\"twice\""));
    }
  }

  @Test
  @Order(1)
  void otherCommandsKnowWhereThePagesAre() {
    assertEquals(page.toString(), Serving.of(home).address().orElseThrow());
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void anEndEndsTheServerToo() throws Exception {
    tool.interrupt();
    assertEquals(Kata.YES, exitCode.get());
    assertThrows(ConnectException.class, this::get);
    assertTrue(Serving.of(home).address().isEmpty());
  }

  private String get() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
        .body();
  }

  private String lineStarting(String start) throws IOException {
    String line;
    do {
      line = said.readLine();
    } while (line != null && !line.startsWith(start));
    return line;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.createDirectories(to.resolve(from.relativize(file)).getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, to.resolve(from.relativize(file)));
        }
      }
    }
  }
}
