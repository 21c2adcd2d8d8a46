package bucket32.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The proxy Maven is told of. */
class ProxyTest {

  @Test
  void noProxyNamedGivesNoOptions() {
    assertEquals(List.of(), Proxy.options(Map.of("PATH", "/bin")));
  }

  @Test
  void theShellsProxyBecomesMavens() {
    assertEquals(
        List.of(
            "-Daether.connector.http.useSystemProperties=true",
            "-Dhttps.proxyHost=proxy.school",
            "-Dhttps.proxyPort=3128"),
        Proxy.options(Map.of("https_proxy", "http://proxy.school:3128/")));
  }

  @Test
  void aProxyWithoutASchemeIsRead() {
    assertEquals(
        "-Dhttps.proxyPort=80",
        Proxy.options(Map.of("HTTPS_PROXY", "proxy.school")).get(2));
  }

  @Test
  void hostsWithoutProxyAreHandedOn() {
    assertEquals(
        "-Dhttp.nonProxyHosts=localhost|*.school",
        Proxy.options(Map.of("https_proxy", "http://p:1", "no_proxy", "localhost, .school"))
            .get(3));
  }

  @Test
  void aProxyThatCannotBeReadIsLeftToMaven() {
    assertEquals(List.of(), Proxy.options(Map.of("https_proxy", "http://[broken")));
  }
}
