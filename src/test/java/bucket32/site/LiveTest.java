package bucket32.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.course.Course;
import bucket32.course.SmallCourse;
import bucket32.course.Verdict;
import bucket32.course.Verdict.Kind;
import bucket32.course.Verdict.Line;
import bucket32.course.worker.Outcome;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ask a live server as pages do, and as nobody should. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LiveTest {

  @TempDir
  private Path home;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Socket> sockets = new ArrayList<>();
  private final List<InputStream> streams = new ArrayList<>();
  private Course course;
  private Path pages;
  private Live live;
  private Server server;

  @BeforeEach
  void serve() throws IOException {
    course = SmallCourse.in(home).course();
    pages = Files.createDirectories(home.resolve("target/site"));
    Files.writeString(pages.resolve("index.html"), "<html><head></head><p>the first page");
    Files.createDirectories(home.resolve("site/live"));
    Files.writeString(home.resolve("site/live/live.js"), "the script");
    Files.writeString(home.resolve("site/secret.txt"), "secret");
    live = new Live(course);
    server = Server.start(pages, 0, live);
  }

  @AfterEach
  void stop() throws IOException {
    live.close();
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    for (InputStream stream : streams) {
      stream.close();
    }
  }

  /** Serve anew, and look after the pages that are gone more often than is good for a busy machine. */
  private void serveImpatiently() throws IOException {
    live.close();
    server.close();
    live = new Live(course, Duration.ofSeconds(1));
    server = Server.start(pages, 0, live);
  }

  private Verdict verdict(Kind kind, String said) {
    return new Verdict(
        course.exercises().get(0),
        kind,
        3,
        kind == Kind.PASS ? 0 : 1,
        Optional.empty(),
        List.of(),
        "",
        List.of(new Line("you returned", said)),
        "",
        List.of(),
        List.of(new Outcome(
            "TwiceTest",
            "aTest",
            Outcome.State.FAILED,
            said,
            "",
            "",
            "",
            List.of(),
            "",
            "",
            List.of(),
            "")),
        "");
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket();
    sockets.add(socket);
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
    return socket;
  }

  private Socket ask(String head) throws IOException {
    Socket socket = connect();
    socket.getOutputStream().write((head + "\r\n\r\n").getBytes(UTF_8));
    return socket;
  }

  private String answer(String line, String... headers) throws IOException {
    String more = headers.length == 0 ? "" : "\r\n" + String.join("\r\n", headers);
    Socket socket = ask(
        line + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close" + more);
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  /** A page's end of a stream. */
  private record Stream(BufferedReader lines) {

    /** Return the next event's name and data; null at the end of the stream. */
    String next() throws IOException {
      String name = "";
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.startsWith("event: ")) {
          name = line.substring("event: ".length());
        } else if (line.startsWith("data: ")) {
          return name + " " + line.substring("data: ".length());
        }
      }
      return null;
    }

    JsonObject state() throws IOException {
      String event = next();
      assertNotNull(event, "the stream ended");
      assertTrue(event.startsWith("exercise "), event);
      return JsonParser.parseString(event.substring("exercise ".length())).getAsJsonObject();
    }
  }

  private Stream stream(String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + "live/events"));
    for (String header : headers) {
      request.header(header.replaceFirst(":.*", ""), header.replaceFirst(".*?: ", ""));
    }
    try {
      InputStream body =
          client.send(request.build(), BodyHandlers.ofInputStream()).body();
      streams.add(body);
      return new Stream(new BufferedReader(new InputStreamReader(body, UTF_8)));
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private Stream opened() throws IOException {
    Stream stream = stream();
    String event = stream.next();
    while (event != null && !event.equals("ready {}")) {
      event = stream.next();
    }
    assertNotNull(event, "the stream ended before it was ready");
    return stream;
  }

  @Test
  void aStreamBeginsWithEveryExerciseAndIsThenReady() throws IOException {
    Stream stream = stream();
    JsonObject state = stream.state();
    assertEquals("twice", state.get("exercise").getAsString());
    assertEquals("01-twice", state.get("chapter").getAsString());
    assertEquals("not-started", state.get("state").getAsString());
    assertTrue(stream.next().startsWith("pages {"));
    assertEquals("ready {}", stream.next());
  }

  @Test
  void aVerdictReachesEveryOpenPage() throws IOException {
    List<Stream> streams = List.of(opened(), opened());
    live.show(verdict(Kind.FAIL, "of(1) = 7"), List.of());
    for (Stream stream : streams) {
      JsonObject state = stream.state();
      assertEquals("red", state.get("state").getAsString());
      assertEquals("1 of 3 tests fails", state.get("words").getAsString());
      assertTrue(state.get("lines").toString().contains("of(1) = 7"), state.toString());
    }
  }

  @Test
  void aPageThatComesLaterGetsTheLastVerdict() throws IOException {
    live.show(verdict(Kind.FAIL, "of(1) = 7"), List.of());
    live.show(verdict(Kind.PASS, ""), List.of());
    assertEquals("green", stream().state().get("state").getAsString());
  }

  @Test
  void whatAProgramSaysCannotBeginAnEvent() throws IOException {
    Stream stream = opened();
    live.show(verdict(Kind.FAIL, "x\r\n\r\nevent: exercise\ndata: {}\n\u2028</script>"), List.of());
    JsonObject line = stream.state().getAsJsonArray("lines").get(0).getAsJsonObject();
    assertEquals(
        "x\r\n\r\nevent: exercise\ndata: {}\n\u2028</script>", line.get("text").getAsString());
    live.show(verdict(Kind.PASS, ""), List.of());
    assertEquals("green", stream.state().get("state").getAsString());
  }

  @Test
  void aPageIsNotToldWhereTheCourseLies() throws IOException {
    Stream stream = opened();
    live.show(verdict(Kind.MISSING, home.resolve("exercises/Twice.java") + " is gone"), List.of());
    String state = stream.state().toString();
    assertTrue(state.contains("Twice.java is gone"), state);
    assertFalse(state.contains(home.getFileName().toString()), state);
  }

  @Test
  void aServedPageGetsTheScriptsAndItsFileDoesNot() throws IOException {
    assertTrue(answer("GET /index.html").contains("<script src=\"/live/live.js\""));
    assertTrue(answer("GET /live/live.js").endsWith("the script"));
    assertFalse(Files.readString(pages.resolve("index.html")).contains("live"));
    try (Server plain = Server.start(pages, 0)) {
      server.close();
      server = plain;
      assertFalse(answer("GET /index.html").contains("<script"));
      assertTrue(answer("GET /live/events").startsWith("HTTP/1.1 404"));
    }
  }

  /** Change the served folder as a rendering does: all of it at once. */
  private void replacePage(String text) throws IOException {
    Path draft = Files.createDirectories(home.resolve("draft"));
    Files.writeString(draft.resolve("index.html"), "<html><head></head><p>" + text);
    Files.writeString(draft.resolve(Editions.FILE), Editions.of(draft).json());
    server.replace(() -> {
      Workshop.delete(pages);
      Files.move(draft, pages);
    });
  }

  @Test
  void anOpenPageIsToldWhichEditionIsServedNow() throws IOException {
    replacePage("one");
    Stream stream = opened();
    replacePage("two");
    String edition = Editions.read(pages).of("index.html");
    assertEquals("pages {\"index.html\":\"" + edition + "\"}", stream.next());
    assertTrue(
        answer("GET /").contains("data-page=\"index.html\" data-edition=\"" + edition + "\""));
  }

  @Test
  void aPageThatComesBackIsToldWhatItMissed() throws IOException {
    replacePage("one");
    Stream stream = stream();
    stream.state();
    String edition = Editions.read(pages).of("index.html");
    assertEquals("pages {\"index.html\":\"" + edition + "\"}", stream.next());
  }

  @Test
  void nobodyReadsWhileThePagesAreReplaced() throws Exception {
    replacePage("zero");
    AtomicBoolean replacing = new AtomicBoolean(true);
    CompletableFuture<Void> replaced = CompletableFuture.runAsync(() -> {
      try {
        for (int edition = 0; edition < 50; edition++) {
          replacePage("edition " + edition);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      } finally {
        replacing.set(false);
      }
    });
    while (replacing.get()) {
      String answer = answer("GET /index.html");
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }
    replaced.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Origin: http://localhost.evil.example",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
      })
  void aPageFromElsewhereIsToldNothing(String header) throws IOException {
    for (String path : List.of("/live/events", "/live/live.js")) {
      String answer = answer("GET " + path, header);
      assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
      assertFalse(answer.contains("twice") || answer.contains("the script"), answer);
    }
  }

  @Test
  void aPageOfThisServerIsTold() throws IOException {
    Stream stream =
        stream("Origin: http://localhost:" + server.port(), "Sec-Fetch-Site: same-origin");
    assertEquals("twice", stream.state().get("exercise").getAsString());
  }

  @Test
  void noAnswerLetsAnotherOriginRead() throws IOException {
    String answer = answer("HEAD /live/events", "Origin: http://localhost:" + server.port());
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertFalse(answer.toLowerCase().contains("access-control-"), answer);
    assertTrue(answer.contains("Cross-origin-resource-policy: same-origin"), answer);
    assertTrue(answer.contains("Cache-control: no-store"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void nothingCanBeWritten(String method) throws IOException {
    assertTrue(answer(method + " /live/events").startsWith("HTTP/1.1 405"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/live/../secret.txt",
        "/live/%2e%2e/secret.txt",
        "/live/%2e%2e%2fsecret.txt",
        "/live/..%5csecret.txt",
        "/live/%00",
        "/live//etc/passwd",
        "/live/",
        "/live/events/",
      })
  void noPathLeadsOutOfTheScripts(String path) throws IOException {
    String answer = answer("GET " + path);
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
  }

  @Test
  void theOldestStreamGivesWayToOneTooMany() throws IOException {
    Stream first = opened();
    for (int more = 0; more < Live.MOST_STREAMS; more++) {
      opened();
    }
    assertNull(first.next(), "the first stream goes on");
    assertEquals(Live.MOST_STREAMS, live.openStreams().size());
    assertTrue(answer("GET /index.html").contains("the first page"));
  }

  @Test
  void aPageThatDoesNotReadHoldsUpNobodyAndIsLeft() throws Exception {
    serveImpatiently();
    ask("GET /live/events HTTP/1.1\r\nHost: localhost:" + server.port()); // and never read
    while (live.openStreams().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    LiveStream stuck = live.openStreams().get(0);
    Stream reader = opened();
    String much = "x".repeat(1 << 20);
    for (int save = 0; save < 20; save++) {
      live.show(verdict(Kind.FAIL, save + much), List.of());
      assertTrue(reader.state().toString().contains(save + "xxx"));
    }
    while (live.openStreams().contains(stuck)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @Test
  void aPageThatIsGoneIsForgotten() throws Exception {
    serveImpatiently();
    opened();
    streams.get(0).close();
    while (!live.openStreams().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @Test
  void requestsThatNeverEndDoNotKeepOthersWaiting() throws IOException {
    for (int slow = 0; slow < 60; slow++) {
      connect().getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(UTF_8));
    }
    assertTrue(answer("GET /index.html").contains("the first page"));
    live.show(verdict(Kind.PASS, ""), List.of());
    assertEquals("green", stream().state().get("state").getAsString());
  }
}
