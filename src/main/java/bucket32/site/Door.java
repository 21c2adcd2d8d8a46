package bucket32.site;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuse the requests that a page from elsewhere could send through the reader's own browser.
 *
 * <p>The Host must be this machine: a page reaches in by a name of its own that leads here. Nothing
 * is ever written, so only GET and HEAD are let in. What the learner's program says is for pages of
 * this server alone.
 *
 * @param port the port that is served
 */
record Door(int port) {

  /** What is answered in place of a page. */
  record Refusal(int status, String why) {}

  /** Return why a request is refused, if it is. */
  Optional<Refusal> refuses(HttpExchange exchange) {
    Headers asked = exchange.getRequestHeaders();
    if (!isHere(asked.getFirst("Host"))) {
      return Optional.of(new Refusal(403, "this server answers to localhost only"));
    }
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return Optional.of(new Refusal(405, "only GET and HEAD are answered"));
    }
    return Optional.empty();
  }

  /** Tell whether a request comes from a page of this server, or from no page at all. */
  boolean isFromHere(HttpExchange exchange) {
    Headers asked = exchange.getRequestHeaders();
    String origin = asked.getFirst("Origin");
    String site = asked.getFirst("Sec-Fetch-Site");
    boolean ownOrigin = origin == null
        || origin.startsWith("http://") && isHere(origin.substring("http://".length()));
    // Another port of this machine is another origin, but the same site.
    return ownOrigin && (site == null || Set.of("same-origin", "none").contains(site));
  }

  private boolean isHere(String host) {
    return host != null
        && Set.of("localhost:" + port, "127.0.0.1:" + port).contains(host.toLowerCase(Locale.ROOT));
  }
}
