package bucket32.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BucketCommandTest {

  @Test
  void aBareOffsetIsAnsweredUnderT5sDecoder() {
    assertEquals(
        "  offset  bucket  rule       \n     113      31  final\n".replaceAll(" +\n", "\n"),
        Ran.line("bucket 113").out());
  }

  @Test
  void pipedOffsetsAreAnsweredLineByLine() {
    Ran ran = Ran.piping(
        "112\n113\n",
        "bucket",
        "--buckets",
        "32",
        "--max-distance",
        "128",
        "--direction",
        "causal",
        "--format",
        "csv",
        "-");
    assertEquals(new Ran(0, "offset,bucket\n112,30\n113,31\n", ""), ran);
  }

  @Test
  void aPairIsAQueryAndAKey() {
    assertEquals(
        "query,key,offset,bucket\n5,140,-135,31\n140,5,135,15\n",
        Ran.line("bucket --model t5-encoder --format csv 5,140 (140,5)").out());
  }

  @Test
  void jsonIsOneArrayWithTheColumnsNames() {
    assertEquals(
        "[{\"offset\":112,\"bucket\":30}\n,{\"offset\":113,\"bucket\":31}\n]\n",
        Ran.line("bucket --format json 112 113").out());
  }

  @Test
  void aReadingChangesTheAnswer() {
    assertEquals(
        "offset,bucket\n128,32\n",
        Ran.line("bucket --reading course --format csv 128").out());
    assertEquals(
        "offset,bucket\n128,31\n",
        Ran.line("bucket --reading prose --format csv 128").out());
  }

  @Test
  void aNegativeOffsetIsAValueWithAndWithoutTheTwoDashes() {
    String expected = "offset,bucket\n-1,17\n";
    assertEquals(expected, Ran.line("bucket --model t5-encoder --format csv -1").out());
    assertEquals(
        expected, Ran.line("bucket --model t5-encoder --format csv -- -1").out());
    assertEquals(
        expected,
        Ran.piping("-1", "bucket", "--model", "t5-encoder", "--format", "csv", "-")
            .out());
  }

  @Test
  void theEndsOf64BitsAreOffsets() {
    assertEquals(
        "offset,bucket\n-9223372036854775808,31\n9223372036854775807,15\n",
        Ran.line("bucket --model t5-encoder --format csv -9223372036854775808 9223372036854775807")
            .out());
  }

  @Test
  void blanksWindowsLineEndsAndBlankLinesAtTheEndAreNoMatter() {
    assertEquals(
        new Ran(0, "query,key,offset,bucket\n5,2,3,3\n6,2,4,4\n", ""),
        Ran.piping("\uFEFF5,2\r\n ( 6 ,\t2 ) \r\n\r\n\n", "bucket", "--format", "csv", "-"));
  }

  @Test
  void everyGoodLineBeforeABadOneIsAnswered() {
    assertEquals(
        new Ran(
            2,
            "offset,bucket\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n",
            "line 7: 'abc' is not an offset; give an integer or QUERY,KEY\n"),
        Ran.piping("1\n2\n3\n4\n5\n6\nabc\n8\n", "bucket", "--format", "csv", "-"));
  }

  @Test
  void jsonStaysWholeWhenALineIsBad() {
    assertEquals(
        "[{\"offset\":1,\"bucket\":1}\n]\n",
        Ran.piping("1\nx", "bucket", "--format", "json", "-").out());
  }

  @Test
  void anAnswerDoesNotWaitForTheNextLine() {
    List<String> shown = new ArrayList<>();
    Ask ask = new Ask(shown);
    int exitCode = Kata.run(
        new Console(
            ask,
            new PrintStream(ask.out, false, StandardCharsets.UTF_8),
            System.err,
            Path.of(""),
            Map.of()),
        "bucket",
        "--format",
        "csv",
        "-");
    assertEquals(0, exitCode);
    assertEquals(List.of("", "offset,bucket\n5,5\n", "offset,bucket\n5,5\n6,6\n"), shown);
  }

  @Test
  void intervalsHaveOneLineForEachBucket() {
    List<String> lines = Ran.line("bucket --buckets 8 --max-distance 16 --direction bidirectional"
            + " --intervals --format csv")
        .out()
        .lines()
        .toList();
    assertEquals(
        List.of(
            "bucket,rule,first_offset,last_offset,count",
            "0,exact,0,0,1",
            "1,exact,1,1,1",
            "2,logarithmic,2,5,4",
            "3,final,6,,",
            "4,unused,,,0",
            "5,exact,-1,-1,1",
            "6,logarithmic,-2,-5,4",
            "7,final,-6,,"),
        lines);
  }

  @Test
  void anIntervalWithoutAnEndIsNullInJson() {
    assertEquals(
        "[{\"bucket\":31,\"rule\":\"final\",\"first_offset\":113,\"last_offset\":null,\"count\":null}\n]\n",
        Ran.line("bucket --inverse 31 --format json").out());
  }

  @Test
  void aTableOfCausalIntervalsSaysWhyItStartsAtZero() {
    assertTrue(Ran.line("bucket --intervals").err().startsWith("offsets start at 0: "));
    assertEquals("", Ran.line("bucket --intervals --format csv").err());
  }

  @Test
  void theKeysOfAQueryAreThoseAtTheBucketsOffsets() {
    assertEquals(
        "query,key,offset,bucket\n20,0,20,17\n20,1,19,17\n",
        Ran.line("bucket --inverse 17 --query 20 --format csv").out());
    assertEquals(
        "query,key,offset,bucket\n5,96,-91,31\n5,97,-92,31\n",
        Ran.line("bucket --model t5-encoder --inverse 31 --query 5 --keys 98 --format csv")
            .out());
  }

  @Test
  void aQueryWithNoKeyInTheBucketIsAnsweredToo() {
    assertEquals(
        new Ran(0, "query,key,offset,bucket\n", "no key of query 5 is in bucket 31\n"),
        Ran.line("bucket --inverse 31 --query 5 --format csv"));
    assertEquals(
        new Ran(0, "query,key,offset,bucket\n", "no key of query 5 is in bucket 16\n"),
        Ran.line("bucket --model t5-encoder --inverse 16 --query 5 --format csv"));
  }

  @Test
  void theLastPositionOf64BitsHasNoKeyAfterIt() {
    assertEquals(
        "query,key,offset,bucket\n",
        Ran.line("bucket --model t5-encoder --inverse 17 --query 9223372036854775807 --format csv")
            .out());
    assertEquals(
        "query,key,offset,bucket\n9223372036854775806,9223372036854775807,-1,17\n",
        Ran.line("bucket --model t5-encoder --inverse 17 --query 9223372036854775806 --format csv")
            .out());
  }

  /** Give one line a time, and note what had been shown by then. */
  private static final class Ask extends InputStream {

    private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    private final List<String> shown;
    private final List<String> lines = new ArrayList<>(List.of("5\n", "6\n"));

    Ask(List<String> shown) {
      this.shown = shown;
    }

    @Override
    public int read() throws IOException {
      throw new IOException("read in blocks");
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
      shown.add(out.toString(StandardCharsets.UTF_8));
      if (lines.isEmpty()) {
        return -1;
      }
      byte[] line = lines.remove(0).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(line, 0, bytes, start, line.length);
      return line.length;
    }
  }
}
