package bucket32.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

  @TempDir
  private Path home;

  private Path folder;
  private Server server;

  @BeforeEach
  void serve() throws IOException {
    folder = Files.createDirectories(home.resolve("site"));
    Files.writeString(folder.resolve("index.html"), "<p>the first page");
    Files.createDirectories(folder.resolve("theme"));
    Files.writeString(folder.resolve("theme/site.css"), "body{}");
    Files.writeString(folder.resolve(".rendered-from"), "digest");
    Files.writeString(folder.resolve(".editions"), "secret");
    Files.writeString(home.resolve("secret.txt"), "secret");
    Files.createDirectories(home.resolve("site-secret"));
    Files.writeString(home.resolve("site-secret/secret.txt"), "secret");
    server = Server.start(folder, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFolderIsItsIndex() throws IOException {
    String answer = get("/");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.endsWith("<p>the first page"), answer);
  }

  @Test
  void aPageHasTheTypeOfItsName() throws IOException {
    assertTrue(get("/theme/site.css").contains("Content-type: text/css; charset=utf-8"));
    assertTrue(get("/index.html").contains("Content-type: text/html; charset=utf-8"));
  }

  @Test
  void nothingIsKeptByTheBrowser() throws IOException {
    assertTrue(get("/index.html").contains("Cache-control: no-store"));
  }

  @Test
  void aPageMayLoadNothingFromElsewhereAndBeFramedByNobody() throws IOException {
    String answer = get("/index.html");
    assertTrue(answer.contains("Content-security-policy: default-src 'none'; script-src 'self';"));
    assertTrue(answer.contains("frame-ancestors 'none'"), answer);
    assertTrue(answer.contains("X-content-type-options: nosniff"), answer);
    assertTrue(answer.contains("Cross-origin-resource-policy: same-origin"), answer);
  }

  @Test
  void aQueryAfterThePathChangesNothing() throws IOException {
    assertTrue(get("/index.html?figure=staircase").endsWith("<p>the first page"));
  }

  @Test
  void headSaysHowLongThePageIsAndSendsNothing() throws IOException {
    String answer = send("HEAD / HTTP/1.1\r\nHost: localhost:" + server.port());
    assertTrue(answer.contains("Content-length: 17"), answer);
    assertFalse(answer.contains("the first page"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void otherMethodsAreRefused(String method) throws IOException {
    String answer = send(method + " / HTTP/1.1\r\nHost: localhost:" + server.port());
    assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
    assertTrue(answer.contains("Allow: GET, HEAD"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/theme/../../secret.txt",
        "/theme/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/../site-secret/secret.txt",
        "//secret.txt",
        "/%00",
        "/%2fetc/passwd",
        "//etc/passwd",
        "/.rendered-from",
        "/.editions",
        "/missing.html",
        "/theme",
        "/%zz",
        "http://localhost/../secret.txt",
        "*"
      })
  void nothingOutsideTheFolderIsServed(String path) throws IOException {
    String answer = get(path);
    assertFalse(answer.contains("200 OK"), answer);
    assertFalse(answer.contains("secret\n") || answer.contains("root:"), answer);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve("link.txt"), home.resolve("secret.txt"));
      Files.createSymbolicLink(folder.resolve("linked"), home.resolve("site-secret"));
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "skipped: no symbolic links here");
    }
    assertTrue(get("/link.txt").startsWith("HTTP/1.1 404"));
    assertTrue(get("/linked/secret.txt").startsWith("HTTP/1.1 404"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/missing.html", "/a/b/missing", "/theme/", "/../secret.txt"})
  void aMissingPageIsAnsweredWithThePageThatSaysSo(String path) throws IOException {
    writeNotFound();
    String answer = get(path);
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    assertTrue(answer.contains("Content-type: text/html; charset=utf-8"), answer);
    assertTrue(answer.contains("Content-security-policy: default-src 'none';"), answer);
    assertTrue(answer.contains("no page here"), answer);
  }

  @Test
  void linksOfAMissingPageLeadFromEveryDepth() throws IOException {
    writeNotFound();
    String answer = get("/a/b/missing.html");
    assertTrue(answer.contains("href=\"/theme/site.css\""), answer);
    assertTrue(answer.contains("href=\"/index.html\""), answer);
    assertTrue(answer.contains("href=\"#text\""), answer);
    assertTrue(answer.contains("href=\"https://example.org/\""), answer);
  }

  @Test
  void headOfAMissingPageSendsNothing() throws IOException {
    writeNotFound();
    String answer = send("HEAD /missing HTTP/1.1\r\nHost: localhost:" + server.port());
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    assertFalse(answer.contains("no page here"), answer);
  }

  private void writeNotFound() throws IOException {
    Files.writeString(
        folder.resolve("404.html"),
        "<link rel=stylesheet href=theme/site.css><a href=#text></a><p>no page here"
            + "<a href=index.html></a><a href=https://example.org/></a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost", "localhost.evil.example:%d", "127.0.0.1:1"})
  void aRequestForAnotherHostIsRefused(String host) throws IOException {
    String answer = send("GET / HTTP/1.1\r\nHost: " + host.replace("%d", "" + server.port()));
    assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
  }

  @Test
  void aRequestWithoutAHostIsRefused() throws IOException {
    assertFalse(send("GET / HTTP/1.0").contains("200 OK"));
  }

  @Test
  void theNumericHostIsThisMachineToo() throws IOException {
    assertTrue(send("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()).contains("200 OK"));
  }

  @Test
  void aPortInUseGivesWayToTheNext() throws IOException {
    try (Server second = Server.start(folder, server.port())) {
      assertNotEquals(server.port(), second.port());
      assertEquals("http://localhost:" + second.port() + "/", second.url());
    }
  }

  @Test
  void anotherMachineFindsNobodyListening() throws IOException {
    InetAddress outward = NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .findFirst()
        .orElse(null);
    assumeTrue(outward != null, "skipped: this machine has no outward address");
    assertThrows(ConnectException.class, () -> new Socket(outward, server.port()).close());
  }

  @Test
  void afterItsEndNobodyListens() {
    server.close();
    assertThrows(
        ConnectException.class,
        () -> new Socket(InetAddress.getLoopbackAddress(), server.port()).close());
  }

  @Test
  void aFolderReplacedWhileServedIsServedAnew() throws IOException {
    Files.move(folder, home.resolve("old"));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), "<p>new");
    assertTrue(get("/").endsWith("<p>new"));
  }

  private String get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port());
  }

  private String send(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
