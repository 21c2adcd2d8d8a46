package bucket32.launch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follow Maven's output and say, in the learner's words, what is going on. */
final class Progress {

  private static final Pattern DOWNLOADED =
      Pattern.compile("Downloaded from \\S+: \\S+ \\(([0-9.]+) ([kMG]?B)\\b.*");
  private static final Pattern WRAPPER_PERCENT = Pattern.compile(".*\\s(\\d+)%.*");

  private int files;
  private double bytes;
  private int mavenPercent;
  private String doing = "starting Maven, the build tool";

  /** Take one line of Maven's or its wrapper's output. */
  synchronized void accept(String line) {
    Matcher downloaded = DOWNLOADED.matcher(line);
    if (downloaded.find()) {
      files++;
      bytes += Double.parseDouble(downloaded.group(1)) * unit(downloaded.group(2));
      doing = "fetching libraries";
    } else if (line.startsWith("Couldn't find MAVEN_HOME")) {
      doing = "fetching Maven, the build tool";
    } else if (doing.startsWith("fetching Maven") && line.contains("Scanning for projects")) {
      doing = "starting Maven, the build tool";
    } else if (line.matches(".*Compiling \\d+ source files.*")) {
      doing = "compiling the course's tools";
    } else if (line.contains(":compile (engine)")) {
      doing = "translating the figures' code for the browser";
    } else if (line.contains("Building jar:")) {
      doing = "packing the course's tools";
    } else if (doing.startsWith("fetching Maven")) {
      Matcher percent = WRAPPER_PERCENT.matcher(line);
      if (percent.matches()) {
        mavenPercent = Integer.parseInt(percent.group(1));
      }
    }
  }

  /** Return what is going on now, as "fetching libraries: 120 files, 34.1 MB". */
  synchronized String now() {
    if (doing.startsWith("fetching Maven") && mavenPercent > 0) {
      return doing + ": " + mavenPercent + " %";
    }
    return doing.equals("fetching libraries") ? doing + ": " + fetched() : doing;
  }

  /** Return how much was fetched, as "120 files, 34.1 MB". */
  synchronized String fetched() {
    return files
        + (files == 1 ? " file, " : " files, ")
        + String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  synchronized boolean fetchedAnything() {
    return files > 0;
  }

  private static double unit(String name) {
    return switch (name) {
      case "kB" -> 1e3;
      case "MB" -> 1e6;
      case "GB" -> 1e9;
      default -> 1;
    };
  }
}
