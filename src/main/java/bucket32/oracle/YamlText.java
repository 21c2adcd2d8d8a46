package bucket32.oracle;

/** Write one question in the course's own format; every text is quoted. */
final class YamlText {

  private final StringBuilder text = new StringBuilder();

  /** Write the field that begins the question. */
  YamlText id(String id) {
    text.append("- id: ").append(id).append('\n');
    return this;
  }

  /** Write a field whose value needs no quotes. */
  YamlText plain(String name, String value) {
    text.append("  ").append(name).append(": ").append(value).append('\n');
    return this;
  }

  YamlText field(String name, String value) {
    return plain(name, quoted(value));
  }

  /** Begin a list. */
  YamlText list(String name) {
    text.append("  ").append(name).append(":\n");
    return this;
  }

  /** Write an item of a list: names and values in turn. */
  YamlText item(String... namesAndValues) {
    return mapping("    - ", namesAndValues);
  }

  /** Write a field that has fields itself: names and values in turn. */
  YamlText fields(String name, String... namesAndValues) {
    return mapping("  " + name + ": ", namesAndValues);
  }

  private YamlText mapping(String before, String... namesAndValues) {
    text.append(before);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.append(i == 0 ? "{" : ", ")
          .append(namesAndValues[i])
          .append(": ")
          .append(quoted(namesAndValues[i + 1]));
    }
    text.append("}\n");
    return this;
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
