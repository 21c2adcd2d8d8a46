package bucket32.oracle;

import bucket32.core.Direction;
import bucket32.core.Rule;
import bucket32.oracle.Value.Truth;
import bucket32.oracle.Value.Whole;
import bucket32.oracle.Value.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Name everything an expression may ask. Offsets are query - key, buckets count from 0. */
final class Vocabulary {

  private static final Map<String, Term> TERMS = new LinkedHashMap<>();

  static {
    number("num_buckets", Premise::numBuckets);
    number("max_distance", Premise::maxDistance);
    number("max_exact", premise -> premise.scheme().maxExact());
    number("log_buckets", premise -> premise.scheme().last().logarithmic().count());
    number("parameters", premise -> premise.scheme().numBuckets());
    number("per_side", premise -> premise.scheme().bucketsPerSide());
    number("last_bucket", premise -> premise.scheme().last().index());
    number("final_first", premise -> premise.scheme().last().firstDistance());

    ask("offset(QUERY, KEY)", 2, 2, Meaning::offset);
    ask("relative(QUERY, KEY)", 2, 2, Meaning::relative);
    ask("distance(OFFSET) or distance(QUERY, KEY)", 1, 2, Meaning::distance);
    ask("bucket(OFFSET) or bucket(QUERY, KEY)", 1, 2, Meaning::bucket);
    ask("rule(OFFSET) or rule(QUERY, KEY)", 1, 2, Meaning::rule);
    ask("share(OFFSET, OFFSET)", 2, 2, Meaning::share);
    ask("lands(OFFSET, BUCKET) or lands(QUERY, KEY, BUCKET)", 2, 3, Meaning::lands);
    ask("first(BUCKET)", 1, 1, Meaning::first);
    ask("last(BUCKET)", 1, 1, Meaning::last);
    ask("count(BUCKET)", 1, 1, Meaning::count);
    ask("rule_of(BUCKET)", 1, 1, Meaning::ruleOf);

    shift("under(READING, EXPRESSION)", 2, Premise::under);
    shift("sized(NUM_BUCKETS, MAX_DISTANCE, EXPRESSION)", 3, Premise::sized);
    shift("causal(EXPRESSION)", 1, (premise, given) -> premise.facing(Direction.CAUSAL));
    shift(
        "bidirectional(EXPRESSION)",
        1,
        (premise, given) -> premise.facing(Direction.BIDIRECTIONAL));

    for (Rule rule : Rule.values()) {
      word(Words.of(rule), new Word(Words.of(rule)));
    }
    for (Reading reading : Reading.values()) {
      word(reading.id(), new Word(reading.id()));
    }
    word("true", new Truth(true));
    word("false", new Truth(false));
  }

  private Vocabulary() {}

  static Optional<Term> find(String name) {
    return Optional.ofNullable(TERMS.get(name));
  }

  static String names() {
    return String.join(", ", TERMS.keySet());
  }

  private static void number(String name, ToLongFunction<Premise> number) {
    ask(name, 0, 0, (premise, given) -> new Whole(number.applyAsLong(premise)));
  }

  private static void ask(String usage, int fewest, int most, Meaning meaning) {
    define(new Term(usage, fewest, most, true, nodes -> (premise, known) -> {
      long[] given = new long[nodes.size()];
      for (int i = 0; i < given.length; i++) {
        given[i] = nodes.get(i).value(premise, known).number(usage);
      }
      return meaning.of(premise, given);
    }));
  }

  /** Move to another premise. */
  private interface Shift {
    Premise from(Premise premise, Value[] given);
  }

  /** Define a name whose last argument is evaluated under another premise. */
  private static void shift(String usage, int size, Shift shift) {
    define(new Term(usage, size, size, false, nodes -> (premise, known) -> {
      Value[] given = new Value[size - 1];
      for (int i = 0; i < given.length; i++) {
        given[i] = nodes.get(i).value(premise, known);
      }
      return nodes.get(size - 1).value(shift.from(premise, given), known);
    }));
  }

  private static void word(String name, Value value) {
    define(new Term(name, 0, 0, false, nodes -> (premise, known) -> value));
  }

  private static void define(Term term) {
    TERMS.put(term.name(), term);
  }
}
