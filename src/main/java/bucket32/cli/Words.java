package bucket32.cli;

import bucket32.core.Direction;
import bucket32.core.Model;
import bucket32.course.Nearest;
import bucket32.oracle.Difficulty;
import bucket32.oracle.ExportFormat;
import bucket32.oracle.Kind;
import bucket32.oracle.QuestionGenerator;
import bucket32.oracle.Reading;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Let an option take one of a few names, suggest the one that was meant, and complete it. */
class Words<T> implements ITypeConverter<T>, Iterable<String> {

  private final String kind;
  private final Map<String, T> meanings;

  Words(String kind, T[] meanings, Function<T, String> name) {
    this.kind = kind;
    this.meanings = Arrays.stream(meanings)
        .collect(Collectors.toMap(name, each -> each, (one, same) -> one, LinkedHashMap::new));
  }

  @Override
  public T convert(String typed) {
    T meaning = meanings.get(typed);
    if (meaning == null) {
      throw new TypeConversionException(Quoted.of(typed) + " is not a " + kind
          + Nearest.to(typed, meanings.keySet())
              .map(near -> "; did you mean " + near + "?")
              .orElse("; use one of " + String.join(", ", meanings.keySet())));
    }
    return meaning;
  }

  @Override
  public Iterator<String> iterator() {
    return meanings.keySet().iterator();
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static final class Directions extends Words<Direction> {
    Directions() {
      super("direction", Direction.values(), Words::lowerCase);
    }
  }

  static final class Difficulties extends Words<Difficulty> {
    Difficulties() {
      super("difficulty", Difficulty.values(), Words::lowerCase);
    }
  }

  /** The kinds of question that can be generated. */
  static final class Kinds extends Words<Kind> {
    Kinds() {
      super("kind", QuestionGenerator.KINDS.toArray(Kind[]::new), Words::lowerCase);
    }
  }

  static final class ExportFormats extends Words<ExportFormat> {
    ExportFormats() {
      super("format", ExportFormat.values(), Words::lowerCase);
    }
  }

  static final class Formats extends Words<Format> {
    Formats() {
      super("format", Format.values(), Words::lowerCase);
    }
  }

  static final class Readings extends Words<Reading> {
    Readings() {
      super("reading", Reading.values(), Reading::id);
    }
  }

  static final class Models extends Words<Model> {
    Models() {
      super("model", Model.values(), Model::id);
    }
  }
}
