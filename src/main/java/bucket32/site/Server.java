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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serve a rendered site to browsers on this machine, and to nobody else.
 *
 * <p>It listens on 127.0.0.1 alone. It also refuses a request whose Host is not this machine: that
 * is how a page from elsewhere would reach in, by a name of its own that leads here.
 */
public final class Server implements AutoCloseable {

  /** The port asked for first. */
  public static final int PORT = 8032;

  private static final int PORTS_TRIED = 32;
  private static final String LOCAL = "127.0.0.1";

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "json", "application/json",
      "svg", "image/svg+xml",
      "png", "image/png",
      "jpg", "image/jpeg",
      "woff2", "font/woff2",
      "ico", "image/x-icon",
      "txt", "text/plain; charset=utf-8");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(Server::thread);

  private Server(Path folder, HttpServer server) {
    this.folder = folder.toAbsolutePath().normalize();
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
    for (int tried = port; tried < port + PORTS_TRIED; tried++) {
      try {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(LOCAL), tried);
        Server started = new Server(folder, HttpServer.create(address, 0));
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

  /** Stop at once; open connections are closed. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
        refuse(exchange, 403, "this server answers to localhost only");
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        refuse(exchange, 405, "only GET and HEAD are answered");
      } else {
        serve(exchange);
      }
    }
  }

  private boolean isLocal(String host) {
    return host != null
        && Set.of("localhost:" + port(), LOCAL + ":" + port())
            .contains(host.toLowerCase(Locale.ROOT));
  }

  private void serve(HttpExchange exchange) throws IOException {
    Path file = file(exchange.getRequestURI().getPath());
    if (file == null) {
      refuse(exchange, 404, "no such page");
      return;
    }
    byte[] content = Files.readAllBytes(file);
    exchange.getResponseHeaders().set("Content-Type", type(file));
    send(exchange, 200, content);
  }

  /**
   * Return the file a path names, or null: the path may be anything a request can carry.
   *
   * <p>The path is decoded already. What decides is where the file really lies, links followed.
   */
  private Path file(String path) {
    if (path == null || !path.startsWith("/") || path.contains("\0") || path.contains("\\")) {
      return null;
    }
    try {
      Path named = folder.resolve(path.substring(1)).normalize();
      Path real = (Files.isDirectory(named) ? named.resolve("index.html") : named).toRealPath();
      boolean inside = named.startsWith(folder) && real.startsWith(folder.toRealPath());
      boolean hidden = real.getFileName().toString().startsWith(".");
      return inside && !hidden && Files.isRegularFile(real) ? real : null;
    } catch (IOException | IllegalArgumentException notAFile) {
      return null;
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    send(exchange, status, (why + "\n").getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
    }
    exchange.sendResponseHeaders(status, head ? -1 : content.length == 0 ? -1 : content.length);
    if (!head) {
      exchange.getResponseBody().write(content);
    }
  }

  /** Threads that do not keep the tool from ending. */
  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "site server");
    thread.setDaemon(true);
    return thread;
  }
}
