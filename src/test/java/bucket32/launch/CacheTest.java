package bucket32.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where fetched libraries are kept. */
class CacheTest {

  @TempDir
  private Path root;

  @TempDir
  private Path home;

  @Test
  void theUsersOwnCacheServesWhereItCanBeWritten() {
    assertEquals(
        new Cache(home.resolve(".m2"), false, ""),
        Cache.choose(root, Map.of("HOME", home.toString()), home.toString()));
  }

  @Test
  void withoutAHomeTheCheckoutKeepsTheLibraries() {
    Cache cache = Cache.choose(root, Map.of(), home.toString());
    assertEquals(root.resolve(".cache/m2"), cache.folder());
    assertTrue(cache.isOurs());
    assertEquals(
        "HOME is not set, so libraries are kept in " + root.resolve(".cache/m2"), cache.why());
  }

  @Test
  void anEmptyHomeIsNoHome() {
    assertTrue(Cache.choose(root, Map.of("HOME", ""), home.toString()).isOurs());
  }

  @Test
  void aUserWithoutANameGetsTheCheckouts() {
    assertTrue(Cache.choose(root, Map.of("HOME", home.toString()), "?").isOurs());
  }

  @Test
  void anotherUsersCacheIsLeftAlone() throws IOException {
    Path repository = Files.createDirectories(home.resolve(".m2/repository"));
    boolean held = repository.toFile().setWritable(false) && !Files.isWritable(repository);
    // The superuser and Windows may write all the same: then the user's own is the right answer.
    assertEquals(
        held,
        Cache.choose(root, Map.of("HOME", home.toString()), home.toString()).isOurs());
    repository.toFile().setWritable(true);
  }

  @Test
  void aCacheNamedByTheUserWins() {
    assertEquals(
        new Cache(home, false, ""),
        Cache.choose(root, Map.of("MAVEN_USER_HOME", home.toString()), "?"));
  }
}
