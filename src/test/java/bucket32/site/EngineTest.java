package bucket32.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.web.Engine;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ask the engine in the browser and here, and compare every answer. */
class EngineTest {

  private static final int MOST_BYTES = 60 << 10;

  @TempDir
  static Path folder;

  private static TheBrowser browser;
  private static BrowserContext context;
  private static Page page;

  @BeforeAll
  static void loadTheEngineFromAFile() throws IOException {
    browser = TheBrowser.open();
    Files.writeString(folder.resolve("engine.js"), EngineScript.text());
    Path file = Files.writeString(
        folder.resolve("page.html"),
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>engine</title><script src=\"engine.js\"></script>");
    context = browser.context(360, ColorScheme.LIGHT, true);
    page = context.newPage();
    page.navigate(file.toUri().toString());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyPublicVectorIsTheSameInTheBrowser() throws IOException {
    Map<List<String>, List<String[]>> rows = new LinkedHashMap<>();
    Path vectors = Path.of("src/test/resources/vectors/public.csv");
    for (String line : Files.readAllLines(vectors).subList(1, lines(vectors))) {
      String[] cells = line.split(",");
      String direction = cells[2].equals("true") ? "bidirectional" : "causal";
      List<String> settings =
          List.of("buckets", cells[0], "max_distance", cells[1], "direction", direction);
      rows.computeIfAbsent(settings, none -> new ArrayList<>()).add(cells);
    }
    int compared = 0;
    for (var one : rows.entrySet()) {
      List<String> expected = new ArrayList<>(List.of("offset,bucket"));
      StringBuilder offsets = new StringBuilder();
      for (String[] cells : one.getValue()) {
        long offset = -Long.parseLong(cells[3]);
        offsets.append(offset).append('\n');
        expected.add(offset + "," + cells[4]);
      }
      Call call = new Call("buckets", one.getKey(), offsets.toString());
      assertEquals(expected, inTheBrowser(List.of(call)).get(0), one.getKey()::toString);
      assertEquals(expected, call.here(), one.getKey()::toString);
      compared += one.getValue().size();
    }
    assertEquals(lines(vectors) - 1, compared);
  }

  @Test
  void schemesDrawnAtRandomAreTheSameInTheBrowser() {
    long seed = Long.getLong("bucket32.seed", System.nanoTime());
    System.out.println("schemes drawn with seed " + seed + "; again with -Dbucket32.seed=" + seed);
    List<Call> calls = new ArrayList<>();
    Random random = new Random(seed);
    for (int draw = 0; draw < 120; draw++) {
      calls.addAll(drawn(random));
    }
    List<Object> there = inTheBrowser(calls);
    int refused = 0;
    for (int index = 0; index < calls.size(); index++) {
      Object here = calls.get(index).here();
      refused += here instanceof String ? 1 : 0;
      assertEquals(here, there.get(index), "seed " + seed + ": " + calls.get(index));
    }
    assertTrue(refused > 0 && refused < calls.size() / 2, "refused: " + refused);
  }

  /** Drift is left out: it shows the logarithms of the machine that draws, and they may differ. */
  @Test
  void figuresAreDrawnTheSameInTheBrowser() {
    List<String> small = List.of("buckets", "8", "max_distance", "16");
    List<String> encoder = List.of("direction", "bidirectional", "query", "3", "offset", "-5");
    List<Call> calls = List.of(
        new Call("draw", List.of(), "ruler"),
        new Call("draw", encoder, "ruler"),
        new Call("draw", small, "matrix"),
        new Call("draw", encoder, "matrix"),
        new Call("draw", List.of("buckets", "20"), "intervals"),
        new Call("draw", encoder, "intervals"),
        new Call("draw", small, "bias"),
        new Call("draw", List.of("buckets", "5", "max_distance", "9", "b1", "8"), "bias"),
        new Call("draw", encoder, "bias"),
        new Call("draw", List.of(), "staircase"),
        new Call("draw", List.of("beside", "all", "offset", "127"), "staircase"),
        new Call("draw", List.of("buckets", "9", "max_distance", "17"), "staircase"),
        new Call("draw", List.of("reading", "prose", "beside", "t5"), "staircase"),
        new Call("draw", encoder, "staircase"),
        new Call("draw", List.of("offset", "114"), "final"),
        new Call("draw", List.of("buckets", "64", "max_distance", "1024"), "final"));
    List<Object> there = inTheBrowser(calls);
    for (int index = 0; index < calls.size(); index++) {
      assertEquals(calls.get(index).here(), there.get(index), calls.get(index).toString());
    }
  }

  @Test
  void aPageGetsOneNameFromTheEngine() {
    assertEquals(true, page.evaluate("typeof bucket32 === 'object' && !('buckets' in window)"));
  }

  @Test
  void theEngineAndWhatAsksItAreSmall() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(EngineScript.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      for (String script : List.of("ask.js", "figures.js")) {
        gzip.write(Files.readAllBytes(Workshop.REAL_HOME.resolve("site").resolve(script)));
      }
    }
    assertTrue(packed.size() < MOST_BYTES, "bytes: " + packed.size());
    assertFalse(EngineScript.text().contains("https:"));
  }

  /** Draw a scheme, sensible or not, and all that can be asked of it. */
  private static List<Call> drawn(Random random) {
    boolean wild = random.nextInt(8) == 0;
    int buckets = wild ? random.nextInt(-2, 5) : random.nextInt(4, 160);
    int maxDistance = wild ? random.nextInt(40) : buckets + random.nextInt(1, 3000);
    String reading = List.of("t5", "t5", "book", "course", "prose").get(random.nextInt(5));
    String direction = reading.equals("t5") && random.nextBoolean() ? "bidirectional" : "causal";
    List<String> settings = List.of(
        "buckets",
        "" + buckets,
        "max_distance",
        "" + maxDistance,
        "direction",
        direction,
        "reading",
        reading,
        "asks",
        random.nextBoolean() ? "final" : "bucket",
        "number",
        "" + random.nextInt(buckets + 5),
        "bucket",
        "" + random.nextInt(buckets + 4),
        "query",
        "" + random.nextInt(400),
        "keys",
        "500");
    StringBuilder offsets = new StringBuilder("0 -1 " + Long.MAX_VALUE + " " + Long.MIN_VALUE);
    StringBuilder pairs = new StringBuilder();
    for (int value = 0; value < 40; value++) {
      offsets.append(' ').append(random.nextLong() >> random.nextInt(40, 63));
      pairs.append("(" + random.nextInt(3000) + ", " + random.nextInt(3000) + ") ");
    }
    String far = Integer.toString(random.nextInt(2 * Math.max(1, maxDistance)));
    return List.of(
        new Call("buckets", settings, offsets.toString()),
        new Call("buckets", settings, pairs.toString()),
        new Call("intervals", settings),
        new Call("inverse", settings),
        new Call("proof", settings, far),
        new Call("pairs", settings, pairs.toString()),
        new Call("notes", settings, pairs.toString()));
  }

  private static List<Object> inTheBrowser(List<Call> calls) {
    Object answers = page.evaluate("""
        calls => calls.map(([name, ...given]) => {
          try { return bucket32[name](...given); } catch (refusal) { return refusal.message; }
        })
        """, calls.stream().map(Call::forTheBrowser).toList());
    return new ArrayList<>((List<?>) answers);
  }

  private static int lines(Path file) throws IOException {
    return Files.readAllLines(file).size();
  }

  /** Hold one question to the engine. */
  private record Call(String name, List<String> settings, String text) {

    Call(String name, List<String> settings) {
      this(name, settings, null);
    }

    List<Object> forTheBrowser() {
      return name.equals("draw")
          ? List.of(name, text, settings, "figure")
          : text == null ? List.of(name, settings) : List.of(name, settings, text);
    }

    /** Return the lines of the answer, or the refusal. */
    Object here() {
      List<Object> given = forTheBrowser();
      Object[] arguments = given.subList(1, given.size()).stream()
          .map(one -> one instanceof List<?> list ? list.toArray(new String[0]) : one)
          .toArray();
      try {
        for (Method method : Engine.class.getMethods()) {
          if (method.getName().equals(name)) {
            return List.of((String[]) method.invoke(null, arguments));
          }
        }
        throw new AssertionError("the engine has no " + name);
      } catch (InvocationTargetException refused) {
        return refused.getCause().getMessage();
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }
}
