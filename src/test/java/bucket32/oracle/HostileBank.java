package bucket32.oracle;

import java.nio.charset.StandardCharsets;

/** Hold questions whose texts have every sign that means something to some format. */
final class HostileBank {

  private static final String SIGNS =
      "%50% a ~ b = c # d {{ e }} f : g \\\\ h < i & j > k \\\" l ' m , n `<o>` p ; \u00e9 \u2211 ]]> &amp; q";
  private static final String HEAD = """
        level: apply
        scheme: {buckets: 32, max_distance: 128, direction: causal}
        reading: t5
        ask: "SIGNS -> ####\\n\\nend ` of it ="
        feedback: "$CATEGORY: // SIGNS"
      """;

  private HostileBank() {}

  static QuestionBank bank() {
    return parse(
        "hostile.yaml", """
        - id: choose
          kind: choose
        HEAD  answer: {says: "SIGNS", holds: "bucket(3) = 3"}
          distractors:
            - {says: "x SIGNS ->", holds: "bucket(3) = 4", because: "= SIGNS"}
        - id: number
          kind: number
        HEAD  answer: relative(9, 2)
          distractors:
            - {value: "offset(9, 2)", because: "~ SIGNS"}
        - id: claim
          kind: true-false
        HEAD  answer: share(10, 20)
          because: "# SIGNS"
          reason:
            answer: {says: "} SIGNS", holds: "bucket(10) = 10"}
            distractors:
              - {says: "{{ SIGNS", holds: "bucket(10) = 11", because: "\\\\ SIGNS"}
        - id: pairs
          kind: pairs
        HEAD  answer: lands(q, k, 3)
          pairs:
            - {query: 5, key: 2, because: "SIGNS"}
            - {query: 6, key: 2, because: "// SIGNS"}
            - {query: 7, key: 4, because: ":: SIGNS"}
            - {query: 8, key: 5, because: "four"}
        - id: matching
          kind: matching
        HEAD  items:
            - {says: "one SIGNS", value: "rule(3)"}
            - {says: "two = SIGNS", value: "rule(3000)"}
          distractors:
            - {says: "SIGNS", holds: "bucket(3) = 4", because: "SIGNS"}
        - id: interval
          kind: interval
        HEAD  bucket: 20
          first:
            - {value: "20", because: "SIGNS"}
        - id: rationale
          kind: rationale
        HEAD  points: ["SIGNS", "two"]
          samples:
            - {text: "SIGNS", earns: [1, 2], because: "SIGNS"}
            - {text: "poor", earns: [], because: "SIGNS"}
        """.replace("HEAD", HEAD).replace("SIGNS", SIGNS).replace("SIGNS", SIGNS));
  }

  static QuestionBank rationale() {
    return parse("hostile.yaml", """
        - id: rationale
          kind: rationale
        HEAD  points: ["It has a fixed length", "It costs precision"]
          samples:
            - {text: "Both.", earns: [1, 2], because: "Says both."}
            - {text: "None.", earns: [], because: "Says nothing."}
        """.replace("HEAD", HEAD).replace("SIGNS", SIGNS));
  }

  static QuestionBank endless() {
    return parse("hostile.yaml", """
        - id: endless
          kind: inverse
        HEAD  query: 10
          bucket: 0
          distractors:
            - {value: "9", because: "One before."}
        """.replace("HEAD", HEAD).replace("SIGNS", SIGNS));
  }

  static QuestionBank arrow() {
    return parse("hostile.yaml", """
        - id: arrow
          kind: matching
        HEAD  items:
            - {says: "one -> two", value: "rule(3)"}
            - {says: "two", value: "rule(3000)"}
        """.replace("HEAD", HEAD).replace("SIGNS", SIGNS));
  }

  static QuestionBank controlled() {
    return parse("hostile.yaml", """
        - id: controlled
          kind: number
        HEAD  answer: relative(9, 2)
        """.replace("HEAD", HEAD.replace("SIGNS", "\\x01 or \\r or \\t")));
  }

  static QuestionBank parse(String name, String text) {
    return YamlBank.bank(YamlTree.parse(name, text.getBytes(StandardCharsets.UTF_8)));
  }
}
