package bucket32.results;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Locale;

/**
 * Say where and when something was measured.
 *
 * @param date as in {@code 2026-11-24}
 * @param cpu its model, as the system names it
 * @param cores how many the system offers
 * @param memoryBytes of the whole machine
 * @param os name, version and architecture
 * @param jdk vendor and version
 * @param quick whether the run was too short to be relied on
 */
public record Machine(
    String date, String cpu, int cores, long memoryBytes, String os, String jdk, boolean quick) {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** Refuse a blank or a number that is none: a result without its machine says nothing. */
  public Machine {
    for (String said : new String[] {date, cpu, os, jdk}) {
      if (said.isBlank()) {
        throw new IllegalArgumentException("a machine must say date, cpu, os and jdk");
      }
    }
    if (cores < 1 || memoryBytes < 1) {
      throw new IllegalArgumentException("a machine must have cores and memoryBytes above 0");
    }
  }

  /**
   * Read what {@link #json} wrote.
   *
   * @throws IllegalArgumentException if something is missing
   */
  public static Machine of(String json) {
    try {
      JsonObject said = JsonParser.parseString(json).getAsJsonObject();
      return new Machine(
          said.get("date").getAsString(),
          said.get("cpu").getAsString(),
          said.get("cores").getAsInt(),
          said.get("memoryBytes").getAsLong(),
          said.get("os").getAsString(),
          said.get("jdk").getAsString(),
          said.get("quick").getAsBoolean());
    } catch (JsonParseException | IllegalStateException | NullPointerException wrong) {
      throw new IllegalArgumentException(
          "a machine must say date, cpu, cores, memoryBytes, os, jdk and quick", wrong);
    }
  }

  public String json() {
    return GSON.toJson(this) + "\n";
  }

  /** Return a name for files. Example: {@code 2026-11-24-amd-epyc}. */
  public String fileName() {
    return date + "-" + words(cpu);
  }

  /** Return a name as files have it: small letters and digits, with dashes between. */
  static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** Return the memory in whole gibibytes. Example: {@code 24 GiB}. */
  public String memory() {
    return gibibytes(memoryBytes);
  }

  static String gibibytes(long bytes) {
    return Math.round(bytes / (double) (1 << 30)) + " GiB";
  }
}
