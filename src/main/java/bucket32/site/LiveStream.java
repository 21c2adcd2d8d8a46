package bucket32.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Send one page the news, as server-sent events, at the pace it reads them.
 *
 * <p>Of each exercise only the newest state waits, so a page that reads slowly skips states and
 * holds up nobody.
 */
final class LiveStream {

  /** How soon a page asks again when the stream breaks, in milliseconds. */
  private static final String OPENING = "retry: 1000\n\n";

  private static final String BEAT = ": beat\n\n";

  private final HttpExchange exchange;
  private final Map<String, String> waiting = new LinkedHashMap<>();
  private Thread sender;
  private boolean beatWaits;
  private boolean closed;

  LiveStream(HttpExchange exchange) {
    this.exchange = exchange;
  }

  /** Leave an event to be sent, in place of an older one about the same thing. */
  synchronized void put(String about, String event, String json) {
    waiting.remove(about);
    waiting.put(about, "event: " + event + "\ndata: " + json + "\n\n");
    notifyAll();
  }

  /**
   * Leave a sign of life to be sent, so that a page that is gone is noticed.
   *
   * @return whether the one before was taken; otherwise the page does not read
   */
  synchronized boolean beat() {
    boolean taken = !beatWaits;
    beatWaits = true;
    notifyAll();
    return taken;
  }

  /** Send what is left here, in this thread, until the page or this side closes. */
  void run() throws IOException {
    synchronized (this) {
      sender = Thread.currentThread();
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    try {
      exchange.sendResponseHeaders(200, 0);
      OutputStream body = exchange.getResponseBody();
      body.write(OPENING.getBytes(UTF_8));
      for (String news = next(); !news.isEmpty(); news = next()) {
        body.write(news.getBytes(UTF_8));
        body.flush();
      }
    } finally {
      synchronized (this) {
        sender = null;
        Thread.interrupted(); // the thread goes on to other requests
      }
    }
  }

  /** Wait for news and take all of it; empty when there will be none. */
  private synchronized String next() {
    try {
      while (!closed && !beatWaits && waiting.isEmpty()) {
        wait();
      }
    } catch (InterruptedException end) {
      closed = true;
    }
    List<String> news = new ArrayList<>(waiting.values());
    if (beatWaits) {
      news.add(BEAT);
    }
    waiting.clear();
    beatWaits = false;
    return closed ? "" : String.join("", news);
  }

  /** End it from any thread; an interrupt ends even a sending that is stuck. */
  synchronized void close() {
    closed = true;
    if (sender != null) {
      sender.interrupt();
    }
  }
}
