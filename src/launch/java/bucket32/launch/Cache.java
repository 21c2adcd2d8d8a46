package bucket32.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Choose where Maven keeps what it fetches: the user's own ~/.m2, or .cache/m2 in the checkout where
 * there is none to write to.
 *
 * @param folder what Maven calls its user home
 * @param isOurs whether it is the one in the checkout
 * @param why what to tell the learner about it; empty where there is nothing to tell
 */
record Cache(Path folder, boolean isOurs, String why) {

  /**
   * Choose from HOME, which the wrapper asks, and from the home Java knows, which Maven asks.
   *
   * @param userHome the system property user.home; "?" for a user without a name
   */
  static Cache choose(Path root, Map<String, String> environment, String userHome) {
    String named = environment.getOrDefault("MAVEN_USER_HOME", "");
    if (!named.isEmpty()) {
      return new Cache(Path.of(named), false, "");
    }
    // Windows has no HOME; its wrapper asks USERPROFILE.
    String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
    if (home.isEmpty()) {
      return ours(root, "HOME is not set");
    }
    if (userHome.equals("?")) {
      return ours(root, "you have no home of your own here");
    }
    for (String each : List.of(home, userHome)) {
      Path mine = Path.of(each, ".m2");
      for (Path folder : List.of(mine.resolve("repository"), mine.resolve("wrapper"), mine)) {
        if (Files.exists(folder) && !Files.isWritable(folder)) {
          return ours(root, folder + " is not yours to write");
        }
      }
      if (!Files.exists(mine) && !Files.isWritable(Path.of(each))) {
        return ours(root, each + " is not yours to write");
      }
    }
    return new Cache(Path.of(home, ".m2"), false, "");
  }

  private static Cache ours(Path root, String why) {
    Path folder = root.resolve(".cache").resolve("m2");
    return new Cache(folder, true, why + ", so libraries are kept in " + folder);
  }
}
