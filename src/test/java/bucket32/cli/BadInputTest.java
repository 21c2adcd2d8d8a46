package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hold what is said when something typed is wrong: one line, exit code 2. */
class BadInputTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      bukcet 5                        | unknown command 'bukcet'; did you mean bucket? See ./kata --help
      --buckets 5                     | unknown option '--buckets'; see ./kata --help
      bucket --max 5 3                | unknown option '--max'; did you mean --max-distance? See ./kata bucket --help
      bucket --bukets 5 3             | unknown option '--bukets'; did you mean --buckets? See ./kata bucket --help
      bucket --buckets                | missing required parameter for option '--buckets' (N); see ./kata bucket --help
      bucket --buckets abc 3          | invalid value for option '--buckets': 'abc' is not a whole number of at most 2147483647; see ./kata bucket --help
      bucket --buckets 99999999999 3  | invalid value for option '--buckets': '99999999999' is not a whole number of at most 2147483647; see ./kata bucket --help
      bucket --direction both 3       | invalid value for option '--direction': 'both' is not a direction; use one of causal, bidirectional; see ./kata bucket --help
      bucket --model t5-encoer 3      | invalid value for option '--model': 't5-encoer' is not a model; did you mean t5-encoder? See ./kata bucket --help
      bucket --model T5 3             | invalid value for option '--model': 'T5' is not a model; did you mean t5-encoder or t5-decoder? See ./kata bucket --help
      bucket --reading figure 3       | invalid value for option '--reading': 'figure' is not a reading; use one of t5, book, course, prose; see ./kata bucket --help
      bucket --format xml 3           | invalid value for option '--format': 'xml' is not a format; use one of table, csv, json; see ./kata bucket --help
      bucket --model wavlm --buckets 32 3 | --model wavlm already says what --buckets would; leave one of them out
      bucket --buckets 1 3            | num_buckets must be from 2 to 65536 for one direction, but was 1; use 2 or more
      bucket --buckets 3 --direction bidirectional 3 | num_buckets must be from 4 to 65536 for two directions, but was 3; use 4 or more
      bucket --max-distance 12 3      | max_distance must be greater than max_exact 16, but was 12; use 17 or more
      bucket --max-distance 16 3      | max_distance must be greater than max_exact 16, but was 16; use 17 or more
      bucket --reading book --model t5-encoder 3 | direction must be causal for the book reading, which says nothing of keys after the query, but was bidirectional; use causal, or the t5 reading
      bucket                          | give offsets, QUERY,KEY pairs, or - for standard input; for example: ./kata bucket 113
      bucket 5 -                      | '-' reads all values from standard input; leave the others out
      bucket abc                      | 'abc' is not an offset; give an integer or QUERY,KEY
      bucket 1.5                      | '1.5' is not an offset; give an integer or QUERY,KEY
      bucket 5,                       | '5,' is not an offset; give an integer or QUERY,KEY
      bucket (5,3                     | '(5,3' is not an offset; give an integer or QUERY,KEY
      bucket (5)                      | '(5)' is not an offset; give an integer or QUERY,KEY
      bucket 1,2,3                    | '1,2,3' is not an offset; give an integer or QUERY,KEY
      bucket -1,5                     | '-1,5' has a position below 0; positions count from 0
      bucket 99999999999999999999     | '99999999999999999999' is beyond 64 bits; give an integer from -9223372036854775808 to 9223372036854775807
      bucket 9223372036854775808      | '9223372036854775808' is beyond 64 bits; give an integer from -9223372036854775808 to 9223372036854775807
      bucket -9223372036854775809     | '-9223372036854775809' is beyond 64 bits; give an integer from -9223372036854775808 to 9223372036854775807
      bucket 5,9223372036854775808    | '5,9223372036854775808' is beyond 64 bits; give positions from 0 to 9223372036854775807
      bucket --intervals 5            | --intervals and --inverse take no values
      bucket --intervals --inverse 5  | --intervals and --inverse exclude each other
      bucket --query 5 3              | --query needs --inverse BUCKET
      bucket --keys 5 --inverse 3     | --keys needs --inverse BUCKET and --query I
      bucket --inverse 32             | bucket must be from 0 to 31, but was 32; count from 0: the last of 32 buckets is 31
      bucket --inverse -1             | bucket must be from 0 to 31, but was -1; count from 0: the last of 32 buckets is 31
      bucket --inverse 31 --query -1  | the query's position must be at least 0, but was -1; positions count from 0
      bucket --inverse 31 --query 1 --keys 0 | the number of keys must be at least 1, but was 0; use 1 or more
      bucket --model t5-encoder --inverse 31 --query 5 | bucket 31 has no end after the query; add --keys N, the number of keys
      """)
  void isSaidInOneLine(String typed, String said) {
    assertEquals(new Ran(2, "", said + "\n"), Ran.line(typed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''         | ''            | standard input is empty; give an offset or QUERY,KEY on each line
      '\\n \\n'   | ''           | standard input is empty; give an offset or QUERY,KEY on each line
      '1\\n\\n2'  | '1,1\\n'     | line 2: '' is not an offset; give an integer or QUERY,KEY
      '1\\n5,2'   | '1,1\\n'     | line 2: '5,2' is a pair, but the first value is an offset; ask for one kind at a time
      '5,2\\n1'   | '5,2,3,3\\n' | line 2: '1' is an offset, but the first value is a pair; ask for one kind at a time
      '1\\n99999999999999999999' | '1,1\\n' | line 2: '99999999999999999999' is beyond 64 bits; give an integer from -9223372036854775808 to 9223372036854775807
      """)
  void isSaidWithItsLineAndLosesNothing(String input, String answered, String said) {
    Ran ran = Ran.piping(input.replace("\\n", "\n"), "bucket", "--format", "csv", "-");
    String rows = ran.out().lines().skip(1).map(row -> row + "\n").reduce("", String::concat);
    assertEquals(2, ran.exitCode());
    assertEquals(answered.replace("\\n", "\n"), rows);
    assertEquals(said + "\n", ran.err());
  }
}
