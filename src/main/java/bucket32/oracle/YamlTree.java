package bucket32.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Read a YAML file into nodes that know their lines.
 *
 * <p>It is built from the parser's events, so that size, depth and anchors are refused before
 * anything grows. Anchors are refused outright: banks do not need them, and bombs do.
 */
final class YamlTree {

  /** Bound a bank's size; the longest of the course has a hundredth of it. */
  static final int MOST_BYTES = 1 << 20;

  private static final int DEEPEST = 12;

  private final String file;
  private final Iterator<Event> events;
  private int depth;
  private int line = 1;

  private YamlTree(String file, String text) {
    this.file = file;
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    events = new Parse(settings).parseString(text).iterator();
  }

  /**
   * Read a file.
   *
   * @throws UnreadableBank naming file and line
   */
  static YamlNode read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return parse(path.toString(), in.readNBytes(MOST_BYTES + 1));
    }
  }

  static YamlNode parse(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableBank(
          file, 1, "a bank must have at most " + MOST_BYTES + " bytes, but has more; split it");
    }
    YamlTree tree = new YamlTree(file, Utf8.decode(file, bytes));
    try {
      return tree.document();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(tree.line);
      throw new UnreadableBank(file, line, "this is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new UnreadableBank(
          file,
          tree.line,
          "this is no YAML: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  private YamlNode document() {
    next();
    if (next().getEventId() == Event.ID.StreamEnd) {
      throw refuse("a bank must have questions, but is empty; begin one with '- id:'");
    }
    YamlNode root = node(next());
    next();
    if (next().getEventId() != Event.ID.StreamEnd) {
      throw refuse("a bank must be one document, but another begins; remove the '---'");
    }
    return root;
  }

  private YamlNode node(Event event) {
    if (event.getEventId() == Event.ID.Alias
        || event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
      throw refuse("a bank must have no anchors (&) and aliases (*), but has one; write it out");
    }
    int here = line;
    return switch (event.getEventId()) {
      case Scalar -> new YamlNode(file, here, ((ScalarEvent) event).getValue(), null, null);
      case SequenceStart -> new YamlNode(file, here, null, list(), null);
      default -> new YamlNode(file, here, null, null, fields());
    };
  }

  private List<YamlNode> list() {
    deeper();
    List<YamlNode> list = new ArrayList<>();
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      list.add(node(event));
    }
    depth--;
    return list;
  }

  private Map<String, YamlNode> fields() {
    deeper();
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      String name = node(event).text();
      if (fields.containsKey(name)) {
        throw refuse("a field must be given once, but '" + name + "' is there again; remove one");
      }
      fields.put(name, node(next()));
    }
    depth--;
    return fields;
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw refuse("a bank must nest at most " + DEEPEST + " deep, but goes deeper; flatten it");
    }
  }

  private Event next() {
    Event event = events.next();
    line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
    return event;
  }

  private UnreadableBank refuse(String why) {
    return new UnreadableBank(file, line, why);
  }
}
