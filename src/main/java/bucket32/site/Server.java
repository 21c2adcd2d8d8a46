package bucket32.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;

/**
 * Serve a rendered site to browsers on this machine, and to nobody else.
 *
 * <p>It listens on 127.0.0.1 alone; what a page from elsewhere could send is refused by {@link Door}.
 */
public final class Server implements AutoCloseable {

  /** The port asked for first. */
  public static final int PORT = 8032;

  private static final int PORTS_TRIED = 32;
  private static final String LOCAL = "127.0.0.1";
  private static final String LIVE = "/live/";

  /** Pages are made of their own files, and nobody may frame them. */
  private static final Map<String, String> HEADERS = Map.of(
      "Cache-Control",
      "no-store",
      "X-Content-Type-Options",
      "nosniff",
      "Referrer-Policy",
      "no-referrer",
      "Cross-Origin-Resource-Policy",
      "same-origin",
      "Cross-Origin-Opener-Policy",
      "same-origin",
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

  /** What a page gets before the end of its head where it is served live. */
  private static final String SCRIPTS = """
      <link rel="stylesheet" href="/live/live.css">
      <script src="/live/yours.js" defer></script>
      <script src="/live/items.js" defer></script>
      <script src="/live/live.js" data-page="%s" data-edition="%s" defer></script>
      """;

  static {
    // The server's own limits: a request that never ends, and more connections than a reader has.
    setUnlessSet("sun.net.httpserver.maxReqTime", "10");
    setUnlessSet("jdk.httpserver.maxConnections", "256");
  }

  private final ReadWriteLock gate = new ReentrantReadWriteLock(true);
  private final ServedFolder pages;
  private final Optional<Live> live;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(Server::thread);

  private Server(ServedFolder pages, Optional<Live> live, HttpServer server) {
    this.pages = pages;
    this.live = live;
    this.server = server;
  }

  /**
   * Start to serve a folder, on a port or the next one that is free.
   *
   * <p>Ask {@link #port} which it is. The folder may be replaced while it is served.
   *
   * @param port the first port tried; 0 for any
   * @throws IOException if none of the next ports is free
   */
  public static Server start(Path folder, int port) throws IOException {
    return start(folder, port, Optional.empty());
  }

  /**
   * Start to serve a folder whose pages show live how the exercises stand.
   *
   * @throws IOException if none of the next ports is free
   */
  public static Server start(Path folder, int port, Live live) throws IOException {
    return start(folder, port, Optional.of(live));
  }

  private static Server start(Path folder, int port, Optional<Live> live) throws IOException {
    for (int tried = port; tried < port + PORTS_TRIED; tried++) {
      try {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(LOCAL), tried);
        Server started = new Server(new ServedFolder(folder), live, HttpServer.create(address, 0));
        started.tellEditions();
        started.server.createContext("/", started::answer);
        started.server.setExecutor(started.threads);
        started.server.start();
        return started;
      } catch (BindException inUse) {
        // The next one, then.
      }
    }
    throw new BindException("a port must be free, but " + port + " to " + (port + PORTS_TRIED - 1)
        + " are all in use; stop what uses them");
  }

  /** Return the port that is served. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Return where a browser finds the site. Example: {@code http://localhost:8032/}. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  /** Change the folder while nobody reads in it, then tell the open pages which are outdated. */
  void replace(Replacement change) throws IOException {
    gate.writeLock().lock();
    try {
      change.run();
      tellEditions();
    } finally {
      gate.writeLock().unlock();
    }
  }

  /** Changes the folder that is served. */
  interface Replacement {
    void run() throws IOException;
  }

  private void tellEditions() throws IOException {
    if (live.isPresent()) {
      live.get().show(Editions.read(pages.folder()));
    }
  }

  /** Stop at once; open connections are closed. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      HEADERS.forEach(exchange.getResponseHeaders()::set);
      Door door = new Door(port());
      Optional<Door.Refusal> refusal = door.refuses(exchange);
      String path = exchange.getRequestURI().getPath();
      if (refusal.isPresent()) {
        refuse(exchange, refusal.get().status(), refusal.get().why());
      } else if (live.isPresent() && path != null && path.startsWith(LIVE)) {
        if (door.isFromHere(exchange)) {
          serveLive(exchange, live.get(), path.substring(LIVE.length() - 1));
        } else {
          refuse(exchange, 403, "only pages of this server may ask this");
        }
      } else {
        servePage(exchange, path);
      }
    }
  }

  private void serveLive(HttpExchange exchange, Live live, String path) throws IOException {
    if (path.equals("/events")) {
      if (isHead(exchange)) {
        exchange.sendResponseHeaders(200, -1);
      } else {
        live.stream(exchange);
      }
      return;
    }
    Optional<Path> script = new ServedFolder(live.scripts()).file(path);
    if (script.isEmpty()) {
      refuse(exchange, 404, "no such page");
    } else {
      send(exchange, 200, ServedFolder.type(script.get()), Files.readAllBytes(script.get()));
    }
  }

  private void servePage(HttpExchange exchange, String path) throws IOException {
    int status = 200;
    Path file;
    byte[] content;
    gate.readLock().lock();
    try {
      Optional<Path> found = pages.file(path);
      if (found.isEmpty()) {
        status = 404;
        found = pages.file("/" + NotFound.FILE);
      }
      if (found.isEmpty()) {
        refuse(exchange, 404, "no such page");
        return;
      }
      file = found.get();
      content = withScripts(file, Files.readAllBytes(file));
    } finally {
      gate.readLock().unlock();
    }
    if (status == 404) {
      content = NotFound.under(new String(content, UTF_8), "/").getBytes(UTF_8);
    }
    send(exchange, status, ServedFolder.type(file), content);
  }

  private byte[] withScripts(Path file, byte[] content) {
    if (live.isEmpty() || !ServedFolder.type(file).startsWith("text/html")) {
      return content;
    }
    String page = file.getFileName().toString();
    String scripts = SCRIPTS.formatted(page, live.get().editions().of(page));
    return new String(content, UTF_8)
        .replaceFirst("</head>", Matcher.quoteReplacement(scripts + "</head>"))
        .getBytes(UTF_8);
  }

  private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", (why + "\n").getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = isHead(exchange);
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
    }
    exchange.sendResponseHeaders(status, head ? -1 : content.length == 0 ? -1 : content.length);
    if (!head) {
      exchange.getResponseBody().write(content);
    }
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private static void setUnlessSet(String property, String value) {
    System.getProperties().putIfAbsent(property, value);
  }

  /** Threads that do not keep the tool from ending. */
  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "site server");
    thread.setDaemon(true);
    return thread;
  }
}
