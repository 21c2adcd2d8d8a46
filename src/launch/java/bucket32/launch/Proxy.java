package bucket32.launch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hand Maven the proxy that the rest of the shell uses: it does not read https_proxy by itself. */
final class Proxy {

  private Proxy() {}

  /**
   * Return Maven's options for the proxy the environment names; none where it names none.
   *
   * <p>Example: {@code https_proxy=http://proxy:3128} gives {@code -Dhttps.proxyHost=proxy} and
   * {@code -Dhttps.proxyPort=3128} among others.
   */
  static List<String> options(Map<String, String> environment) {
    String named = first(environment, "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");
    if (named.isEmpty()) {
      return List.of();
    }
    URI proxy;
    try {
      proxy = URI.create(named.contains("://") ? named : "http://" + named);
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
    if (proxy.getHost() == null) {
      return List.of();
    }
    List<String> options = new ArrayList<>();
    options.add("-Daether.connector.http.useSystemProperties=true");
    options.add("-Dhttps.proxyHost=" + proxy.getHost());
    options.add("-Dhttps.proxyPort=" + (proxy.getPort() < 0 ? 80 : proxy.getPort()));
    String direct = first(environment, "no_proxy", "NO_PROXY");
    if (!direct.isEmpty()) {
      options.add("-Dhttp.nonProxyHosts="
          + direct.replace(" ", "").replaceAll("(^|,)\\.", "$1*.").replace(',', '|'));
    }
    return options;
  }

  private static String first(Map<String, String> environment, String... names) {
    for (String name : names) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
