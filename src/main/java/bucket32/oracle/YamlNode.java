package bucket32.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hold a piece of a YAML file and where it stands: a scalar, a list or fields.
 *
 * <p>What is absent is null; the readers below turn that into a line a person can act on.
 */
record YamlNode(
    String file, int line, String scalar, List<YamlNode> list, Map<String, YamlNode> fields) {

  UnreadableBank refuse(String why) {
    return new UnreadableBank(file, line, why);
  }

  /** Refuse fields that are none of these. */
  void allow(List<String> known) {
    mapping();
    fields.forEach((name, value) -> {
      if (!known.contains(name)) {
        throw value.refuse("a field must be one of "
            + String.join(", ", known)
            + ", but was '"
            + name
            + "'; remove it or mend its name");
      }
    });
  }

  YamlNode field(String name) {
    return optional(name)
        .orElseThrow(
            () -> refuse("the field '" + name + "' must be given, but is missing; add it"));
  }

  Optional<YamlNode> optional(String name) {
    return Optional.ofNullable(mapping().get(name));
  }

  boolean hasFields() {
    return fields != null;
  }

  String text() {
    if (scalar == null || scalar.isBlank()) {
      throw refuse("a text must stand here, but there is "
          + (scalar != null ? "none" : list != null ? "a list" : "a mapping")
          + "; write one");
    }
    return scalar.strip();
  }

  int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw refuse("a whole number must stand here, but there is '" + text() + "'; write one");
    }
  }

  List<YamlNode> items() {
    if (list == null) {
      throw refuse("a list must stand here, but there is none; begin each item with '- '");
    }
    return list;
  }

  /** Make something of the text, refusing it here if that fails. */
  <T> T parse(Function<String, T> parser) {
    String text = text();
    return here(() -> parser.apply(text));
  }

  /** Give a refusal the place of this node. */
  <T> T here(java.util.function.Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw refuse(e.getMessage());
    }
  }

  <T> List<T> each(Function<YamlNode, T> reader) {
    return items().stream().map(reader).collect(Collectors.toUnmodifiableList());
  }

  private Map<String, YamlNode> mapping() {
    if (fields == null) {
      throw refuse("fields must stand here, but there are none; write 'name: value'");
    }
    return fields;
  }
}
