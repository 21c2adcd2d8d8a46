package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

  private static String base(String address) {
    return new Published(Optional.of(address), Optional.empty()).base().orElseThrow();
  }

  @Test
  void anAddressEndsInASlash() {
    assertEquals("https://example.org/", base("https://example.org"));
    assertEquals("https://example.org/course/", base("https://example.org/course/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "example.org", "ftp://example.org/", "https://", "https://a b/", "https://a/?q"
      })
  void whatIsNoAddressIsRefused(String address) {
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> base(address)).getMessage();
    assertEquals(
        "base-url must be an address such as https://example.org/course/, but was '" + address
            + "'",
        refusal);
  }
}
