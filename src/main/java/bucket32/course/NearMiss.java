package bucket32.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explain a name that javac cannot find by the name that was probably meant. */
final class NearMiss {

  private static final Pattern SYMBOL = Pattern.compile("symbol: (\\w+) (\\w+)");
  private static final Pattern JAVA_LANG = Pattern.compile("location: class (\\w+)$");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  /** Where the classes live that a learner may forget to import. */
  private static final List<String> PACKAGES = List.of(
      "java.util", "java.math", "java.util.function", "java.util.stream", "java.util.concurrent");

  private static final List<String> OF_JAVA_LANG = List.of(
      "String",
      "Math",
      "Integer",
      "Long",
      "Double",
      "Boolean",
      "Object",
      "System",
      "IllegalArgumentException",
      "UnsupportedOperationException",
      "IllegalStateException",
      "ArithmeticException",
      "IndexOutOfBoundsException",
      "NullPointerException");

  private final Set<String> names = new TreeSet<>();

  /** Know every word of these texts as a name. */
  NearMiss(Collection<String> texts) {
    for (String text : texts) {
      Matcher word = WORD.matcher(text.replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", " "));
      while (word.find()) {
        names.add(word.group());
      }
    }
  }

  /** Return what javac's message, in one line and without packages, means. */
  Optional<String> of(String message) {
    Matcher symbol = SYMBOL.matcher(message);
    if (!symbol.find()) {
      return Optional.empty();
    }
    String kind = symbol.group(1);
    String name = symbol.group(2);
    return Optional.of(
        switch (kind) {
          case "class" -> ofClass(name);
          case "method" -> ofMethod(name, known(message));
          default ->
            "nothing here is called " + name
                + guess(name, known(message), "declare it with its type, or mend its spelling");
        });
  }

  private String ofClass(String name) {
    return PACKAGES.stream()
        .filter(home -> exists(home + "." + name))
        .findFirst()
        .map(home -> name + " has to be imported: import " + home + "." + name + ";")
        .orElseGet(() -> "no class is called " + name
            + guess(
                name,
                Stream.concat(
                        OF_JAVA_LANG.stream(),
                        names.stream().filter(known -> Character.isUpperCase(known.charAt(0))))
                    .toList(),
                "mend its spelling, or import it"));
  }

  private static String ofMethod(String name, Collection<String> known) {
    return Character.isUpperCase(name.charAt(0))
        ? "to make an object of " + name + ", write new before it"
        : "no method is called " + name
            + guess(name, known, "write it, or look at how its class spells it");
  }

  private static String guess(String name, Collection<String> known, String otherwise) {
    Set<String> others = new TreeSet<>(known);
    others.remove(name);
    return Nearest.to(name, others)
        .map(near -> "; did you mean " + near + "?")
        .orElse("; " + otherwise);
  }

  /** What a class of the library has is known for certain; elsewhere any name may be meant. */
  private Collection<String> known(String message) {
    Matcher location = JAVA_LANG.matcher(message);
    if (location.find() && exists("java.lang." + location.group(1))) {
      Set<String> members = new TreeSet<>();
      Class<?> owner = found("java.lang." + location.group(1)).orElseThrow();
      Stream.of(owner.getMethods()).forEach(method -> members.add(method.getName()));
      Stream.of(owner.getFields()).forEach(field -> members.add(field.getName()));
      return members;
    }
    return names;
  }

  private static boolean exists(String className) {
    return found(className).isPresent();
  }

  private static Optional<Class<?>> found(String className) {
    try {
      return Optional.of(Class.forName(className, false, null));
    } catch (ClassNotFoundException | LinkageError none) {
      return Optional.empty();
    }
  }
}
