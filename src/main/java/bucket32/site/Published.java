package bucket32.site;

import java.net.URI;
import java.util.Optional;

/**
 * Say where the pages are read and where they are edited.
 *
 * <p>Both may be unknown. All links among the pages are relative, so a site works under any path;
 * only what others read (search engines, previews) needs to know where it is.
 *
 * @param base the address of the site, ending in a slash
 * @param edit the address at which the checkout's files are edited, ending in a slash
 */
public record Published(Optional<String> base, Optional<String> edit) {

  /** The pages of a checkout that is published nowhere. */
  public static final Published NOWHERE = new Published(Optional.empty(), Optional.empty());

  public Published {
    base = base.map(address -> checked("base-url", address));
    edit = edit.map(address -> checked("edit-url", address));
  }

  private static String checked(String name, String address) {
    if (!address.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?") || !isAddress(address)) {
      throw new IllegalArgumentException(name + " must be an address such as"
          + " https://example.org/course/, but was '" + address + "'");
    }
    return address.endsWith("/") ? address : address + "/";
  }

  private static boolean isAddress(String address) {
    try {
      return URI.create(address).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
