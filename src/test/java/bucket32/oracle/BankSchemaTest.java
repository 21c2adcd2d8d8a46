package bucket32.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bucket32.core.Direction;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Hold the published schema to what the reader takes, through an independent validator. */
class BankSchemaTest {

  private static final Path QUIZZES =
      Path.of(System.getProperty("bucket32.home", "")).resolve("chapters/quizzes");

  private final String schema = read("questions.schema.json");

  @Test
  void everyBankOfTheCourseIsValid() throws IOException {
    try (var files = Files.newDirectoryStream(QUIZZES, "*.yaml")) {
      for (Path file : files) {
        Validator.Result result = validate(Files.readString(file));
        assertTrue(result.isValid(), file + ": " + result.getErrors());
      }
    }
  }

  @Test
  void aGeneratedBankIsValid() {
    QuestionGenerator generator = new QuestionGenerator(new QuestionGenerator.Plan(
        1,
        new Question.Stated(32, 128, Direction.BIDIRECTIONAL),
        Reading.T5,
        QuestionGenerator.KINDS,
        List.of(Difficulty.values())));
    StringBuilder bank = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      bank.append(generator.next().orElseThrow());
    }
    Validator.Result result = validate(bank.toString());
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: number          | kind: guess",
        "answer: parameters    | anser: parameters",
        "level: remember       | level: forget",
        "reading: t5           | reading: figure",
        "id: start-parameters  | id: Start Parameters",
        "- value: max_distance | - says: max_distance"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String sound, String broken) {
    String bank = read("00-start.yaml");
    assertTrue(bank.contains(sound), sound);
    assertFalse(validate(bank.replaceFirst(sound, broken)).isValid(), broken);
  }

  @ParameterizedTest
  @EnumSource
  void aKindHasTheFieldsTheReaderTakes(Kind kind) {
    JsonObject properties = definition(Words.of(kind)).getAsJsonObject("properties");
    assertEquals(new TreeSet<>(YamlTask.fields(kind)), new TreeSet<>(properties.keySet()));
  }

  @Test
  void theNamesAreThoseTheReaderTakes() {
    JsonObject fields = definition("number").getAsJsonObject("properties");
    assertEquals(typed(Level.values()), names(fields.getAsJsonObject("level")));
    Set<String> readings = typed(Reading.values());
    readings.add("all");
    assertEquals(readings, names(fields.getAsJsonObject("reading")));
    assertEquals(
        Kind.values().length,
        root().getAsJsonObject("items").getAsJsonArray("oneOf").size());
  }

  private JsonObject definition(String name) {
    return root().getAsJsonObject("$defs").getAsJsonObject(name);
  }

  private JsonObject root() {
    return JsonParser.parseString(schema).getAsJsonObject();
  }

  private Validator.Result validate(String yaml) {
    Object bank = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return new ValidatorFactory()
        .withJsonNodeFactory(new GsonNode.Factory())
        .validate(schema, new Gson().toJson(bank));
  }

  private static Set<String> names(JsonObject field) {
    JsonArray names = field.getAsJsonArray("enum");
    List<String> texts = new ArrayList<>();
    for (JsonElement name : names) {
      texts.add(name.getAsString());
    }
    return new TreeSet<>(texts);
  }

  private static Set<String> typed(Enum<?>[] constants) {
    return new TreeSet<>(Arrays.stream(constants).map(Words::of).toList());
  }

  private static String read(String file) {
    try {
      return Files.readString(QUIZZES.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
