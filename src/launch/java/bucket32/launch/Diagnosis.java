package bucket32.launch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Say what stopped a build, and what to do about it, from Maven's output.
 *
 * @param exitCode 2 where the cure is on the learner's side, 70 where the fault is the course's
 * @param lines what to print, the first of them the whole matter in one line
 */
record Diagnosis(int exitCode, List<String> lines) {

  static final int YOURS = 2;
  static final int OURS = 70;

  private static final int MOST_ERRORS = 5;
  private static final Pattern DISK_FULL =
      Pattern.compile("No space left on device|not enough space on the disk|Disk quota exceeded");
  private static final Pattern IN_USE = Pattern.compile("being used by another process");
  private static final Pattern FORBIDDEN = Pattern.compile(
      "AccessDeniedException|Permission denied|Access is denied|Read-only file system");
  private static final Pattern PROXY = Pattern.compile(
      "code:? 407|Proxy Authentication Required|proxyconnect|Could not resolve proxy");
  private static final Pattern CERTIFICATE = Pattern.compile(
      "PKIX path building failed|unable to find valid certification path|certificate verif"
          + "|SSL certificate problem|not trusted");
  private static final Pattern NETWORK = Pattern.compile(
      "Could not transfer|Unknown host|UnknownHostException|name resolution|unable to resolve host"
          + "|Could not resolve host|Failed to fetch|Connection refused|Connection timed out"
          + "|Network is unreachable|connect timed out|Read timed out|Connection reset"
          + "|remote name could not be resolved");
  private static final Pattern COMPILER_ERROR =
      Pattern.compile("\\[ERROR\\] (.*\\.java:\\[\\d+.*)");

  /** Read the whole output of a failed build; the cause that explains the others is asked first. */
  static Diagnosis of(List<String> output) {
    if (any(output, DISK_FULL)) {
      return yours(
          "the disk is full; free about 300 MB and type it again; what was fetched is kept");
    }
    if (any(output, IN_USE)) {
      return yours("another kata is running from this folder; stop it and type it again");
    }
    if (any(output, CERTIFICATE)) {
      return yours(
          "the certificate of repo.maven.apache.org is not trusted by this JDK;"
              + " where a company proxy re-signs traffic, import its certificate with keytool -importcert -cacerts");
    }
    if (any(output, PROXY)) {
      return yours(
          "the proxy asks for a name and a password; put them in ~/.m2/settings.xml under <proxies>"
              + " (https://maven.apache.org/guides/mini/guide-proxies.html)");
    }
    if (any(output, NETWORK)) {
      return new Diagnosis(
          YOURS,
          List.of(
              "a download from repo.maven.apache.org failed; check the network and type it again;"
                  + " what was fetched is kept",
              "behind a proxy, first: export https_proxy=http://HOST:PORT"));
    }
    List<String> errors = output.stream()
        .map(COMPILER_ERROR::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .distinct()
        .limit(MOST_ERRORS)
        .toList();
    if (!errors.isEmpty()) {
      return new Diagnosis(
          OURS,
          prepend(
              "src/main/java does not compile; if you did not change it, this is our fault",
              errors));
    }
    if (any(output, FORBIDDEN)) {
      return yours("a file may not be written (the first one is named in the log);"
          + " make it yours, or use a cache inside this folder: HOME= ./kata");
    }
    List<String> said = output.stream()
        .filter(line -> line.startsWith("[ERROR]") || !line.startsWith("["))
        .filter(line -> !line.isBlank())
        .limit(MOST_ERRORS)
        .toList();
    return new Diagnosis(OURS, prepend("the build stopped for a reason not known here", said));
  }

  private static boolean any(List<String> output, Pattern sign) {
    return output.stream().anyMatch(line -> sign.matcher(line).find());
  }

  private static Diagnosis yours(String line) {
    return new Diagnosis(YOURS, List.of(line));
  }

  private static List<String> prepend(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
