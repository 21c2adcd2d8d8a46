package bucket32;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Hold the map of the house: a package looks only at the floors below it. */
class FloorsTest {

  /** What each room may see of the project, beside itself. The order is the order of the floors. */
  private static final Map<String, List<String>> MAY_SEE = Map.ofEntries(
      Map.entry("core", List.of()),
      Map.entry("measure", List.of()),
      Map.entry("oracle", List.of("core")),
      Map.entry("mistakes", List.of("core")),
      Map.entry("gpu", List.of("core")),
      Map.entry("results", List.of()),
      Map.entry("trial", List.of("core", "gpu", "results")),
      Map.entry("course", List.of("core", "oracle", "mistakes", "gpu")),
      Map.entry("web", List.of("core", "oracle", "mistakes")),
      Map.entry("classroom", List.of("core", "oracle", "mistakes", "gpu", "course")),
      Map.entry("site", List.of("core", "oracle", "mistakes", "gpu", "results", "course", "web")),
      Map.entry(
          "cli",
          List.of(
              "core",
              "oracle",
              "mistakes",
              "gpu",
              "results",
              "trial",
              "course",
              "web",
              "classroom",
              "site")));

  @Test
  void noPackageLooksUpAFloor() {
    List<String> upward = dependencies().stream()
        .filter(arrow -> arrow.to().startsWith("bucket32."))
        .filter(arrow -> !arrow.fromRoom().equals(arrow.toRoom()))
        .filter(
            arrow -> !MAY_SEE.getOrDefault(arrow.fromRoom(), List.of()).contains(arrow.toRoom()))
        .map(Arrow::toString)
        .toList();
    assertEquals(List.of(), upward);
  }

  @Test
  void coreStandsOnJavaBaseAlone() {
    List<String> foreign = dependencies().stream()
        .filter(arrow -> arrow.fromRoom().equals("core") || arrow.fromRoom().equals("mistakes"))
        .filter(arrow -> !arrow.toRoom().equals("core") && !arrow.toRoom().equals("mistakes"))
        .filter(
            arrow -> !arrow
                .to()
                .matches(
                    "java\\.(lang|lang\\.invoke|lang\\.runtime|math|util|util\\.function|util\\.stream)"))
        .map(Arrow::toString)
        .toList();
    assertEquals(List.of(), foreign);
  }

  @Test
  void everyRoomIsOnTheMap() {
    TreeSet<String> rooms =
        dependencies().stream().map(Arrow::fromRoom).collect(Collectors.toCollection(TreeSet::new));
    assertTrue(rooms.contains("core"), "jdeps saw " + rooms);
    assertTrue(MAY_SEE.keySet().containsAll(rooms), "rooms that are on no floor: " + rooms);
  }

  private static List<Arrow> dependencies() {
    StringWriter out = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(out),
            new PrintWriter(out),
            "--multi-release=base",
            "--ignore-missing-deps",
            "-verbose:package",
            "-filter:none",
            "--class-path",
            System.getProperty("java.class.path"),
            Path.of("target", "classes").toString().replace('/', File.separatorChar));
    return out.toString()
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("bucket32.") && line.contains("->"))
        .map(line -> line.split("\\s+"))
        .map(word -> new Arrow(word[0], word[2]))
        .toList();
  }

  private record Arrow(String from, String to) {

    String fromRoom() {
      return room(from);
    }

    String toRoom() {
      return room(to);
    }

    private static String room(String name) {
      return name.startsWith("bucket32.") ? name.split("\\.")[1] : name;
    }

    @Override
    public String toString() {
      return from + " -> " + to;
    }
  }
}
