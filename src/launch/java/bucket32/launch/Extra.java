package bucket32.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Name libraries that few ever need, and that are fetched when somebody first does. */
enum Extra {
  BOOKS("what makes books (18 MB)", List.of("dependency:copy@books")),
  PEERS(
      "libtorch, to compare with (120 MB, and 450 MB once it is unpacked)",
      List.of("--activate-profiles=peers", "dependency:copy@peers")) {

    @Override
    List<String> goals(String os, String architecture) {
      List<String> goals = new ArrayList<>(super.goals(os, architecture));
      goals.add("-Dbucket32.peers.platform=" + platform(os, architecture));
      return goals;
    }
  };

  /** For which systems Maven Central has libtorch 2.7.1. */
  private static final Set<String> PLATFORMS =
      Set.of("linux-x86_64", "linux-aarch64", "osx-aarch64", "win-x86_64");

  private final String what;
  private final List<String> goals;

  Extra(String what, List<String> goals) {
    this.what = what;
    this.goals = goals;
  }

  static Extra named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Return where they are put, and their log beside it. */
  Path folder(Path root) {
    return root.resolve("target").resolve(name().toLowerCase(Locale.ROOT));
  }

  /** Return the file that says that all of it is there; a fetch that was cut short leaves it out. */
  Path stamp(Path root) {
    return folder(root).resolve("fetched.stamp");
  }

  String what() {
    return what;
  }

  /**
   * Return what Maven is asked for.
   *
   * @param os the system property os.name
   * @param architecture the system property os.arch
   * @throws IllegalArgumentException in words for a reader, where there is none for this system
   */
  List<String> goals(String os, String architecture) {
    return goals;
  }

  private static String platform(String os, String architecture) {
    String system = os.startsWith("Windows") ? "win" : os.startsWith("Mac") ? "osx" : "linux";
    String platform = system + "-" + (architecture.equals("amd64") ? "x86_64" : architecture);
    if (!PLATFORMS.contains(platform)) {
      throw new IllegalArgumentException("libtorch must be had for this system, but is not for "
          + os + " on " + architecture + "; use Linux, Windows (x86_64) or macOS (aarch64)");
    }
    return platform;
  }
}
