package bucket32.oracle;

import java.util.regex.Pattern;

/** Write plain text as HTML inside another format. */
final class Html {

  /** Find a word between backquotes, which is code. */
  static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  private Html() {}

  /** Return the text with its marks escaped and its code marked. */
  static String of(String plain) {
    String escaped = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return CODE.matcher(escaped).replaceAll("<code>$1</code>").replace("\n", "<br>");
  }
}
