package bucket32.course;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hold what javac's errors mean to who learns Java; of the rules that fit, the first speaks. */
final class CompileRules {

  private CompileRules() {}

  /**
   * One rule.
   *
   * @param code javac's name for the error, without {@code compiler.err.}
   * @param message found in javac's message, packages and line ends taken out
   * @param line found in the line itself
   * @param words what it means; {1} is the message's first group
   */
  record Rule(Pattern code, Pattern message, Pattern line, String words) {

    Optional<String> on(String codeOf, String messageOf, String lineOf) {
      Matcher found = message.matcher(messageOf);
      if (!code.matcher(codeOf).matches()
          || !found.find()
          || !line.matcher(lineOf).find()) {
        return Optional.empty();
      }
      String text = words;
      for (int group = 1; group <= found.groupCount(); group++) {
        text = text.replace("{" + group + "}", found.group(group));
      }
      return Optional.of(text);
    }
  }

  private static Rule rule(String code, String message, String line, String words) {
    return new Rule(Pattern.compile(code), Pattern.compile(message), Pattern.compile(line), words);
  }

  private static Rule rule(String code, String message, String words) {
    return rule(code, message, "", words);
  }

  static final List<Rule> ALL = List.of(
      rule("expected.*", "';'", "\\b(and|or)\\b", "Java writes && for and, || for or"),
      rule(
          "expected.*",
          "';'",
          "^\\s*(public |private |static )*\\w+ \\w+\\(.*\\)\\s*\\{",
          "a method begins inside another: the one before lacks its closing brace }"),
      rule("expected.*", "';'", "the statement before this place has no semicolon at its end"),
      rule("expected.*", "'\\)'", "a bracket ( is opened and not closed before this place"),
      rule("expected.*", "^: ", "after ? and its value comes : and the value for the other case"),
      rule(
          "expected.*",
          "<identifier>",
          "a name is missing: a parameter without its type looks so to javac, and a statement"
              + " outside of every method"),
      rule(
          "expected4",
          "class, interface",
          "this stands outside of the class: a brace } too many before it, or a misspelt word"),
      rule(
          "feature.not.supported.*",
          "implicitly declared classes",
          "this stands outside of the class: a brace } too many before it, or a misspelt word"),
      rule(
          "feature.not.supported.*|preview.feature.*",
          "",
          "this is newer than Java 17, and the course is compiled for 17; write it in older Java"),
      rule("premature.eof", "", "a brace { is opened and never closed; count them from the top"),
      rule(
          "illegal.start.of.expr",
          "",
          "^\\s*(public|private|protected|static)\\b",
          "no such word can stand inside a method: does the one before lack its closing brace }?"),
      rule("illegal.start.of.expr", "", "a value is missing just before this place"),
      rule(
          "illegal.start.of.type|statement.not.expected",
          "",
          "a statement stands outside of every method: is there a brace } too many before it?"),
      rule(
          "not.stmt",
          "",
          "this does nothing: a statement assigns a value (=), calls a method or returns"),
      rule(
          "else.without.if",
          "",
          "the if before has ended already; put what belongs to it in braces { }"),
      rule(
          "missing.ret.stmt",
          "",
          "one way through the method ends without a return; what is the answer there?"),
      rule(
          "prob.found.req",
          "missing return value",
          "the method promises a value, and this return has none; write it after return"),
      rule(
          "prob.found.req",
          "unexpected return value",
          "a void method returns no value; name the type it returns in place of void"),
      rule(
          "prob.found.req",
          "from (double|float) to (\\w+)",
          "a {1} has a fraction;"
              + " to cut it off put the whole expression in ( ) and write ({2}) before it"),
      rule(
          "prob.found.req",
          "lossy conversion from (\\w+) to (\\w+)",
          "a {1} may be too large for {2}; where you know that it fits, write ({2}) before it"),
      rule(
          "prob.found.req",
          "to boolean",
          "[^=<>!]=[^=]",
          "one = assigns a value; == asks whether two are equal"),
      rule(
          "prob.found.req",
          "types: (\\S+) cannot be converted to boolean",
          "a condition is true or false, and this is {1}; compare it with something"),
      rule(
          "prob.found.req",
          "void cannot be converted",
          "the method called here returns nothing, so there is no value to use"),
      rule(
          "prob.found.req",
          "types: (\\S+) cannot be converted to (\\S+)",
          "here stands a value of type {1}, and only {2} fits"),
      rule("doesnt.exist", "package (\\S+)", "no package is called {1}; look at its spelling"),
      rule(
          "unreachable.stmt",
          "",
          "nothing gets here: the statement before always leaves, or loops for ever"),
      rule(
          "var.might.not.*|var.not.initialized.*",
          "variable (\\S+)",
          "on some way {1} is read before it has a value; give it one where it is declared"),
      rule(
          "cant.assign.val.to.*",
          "variable (\\S+)",
          "{1} is final and keeps its first value, as a record's parts do; use a new variable"),
      rule(
          "already.defined",
          "variable (\\S+) ",
          "{1} is declared above; to give it a new value leave its type out, else rename this one"),
      rule("already.defined", "^(.+) is already", "{1} is there twice; rename or delete one"),
      rule("duplicate.class", "class: (\\S+)", "{1} is there twice; rename or delete one"),
      rule("unclosed.str.lit", "", "a text ends with \" on the line where it begins"),
      rule(
          "unclosed.char.lit|empty.char.lit",
          "",
          "single quotes hold exactly one letter; a text stands in double quotes"),
      rule("unclosed.comment", "", "a comment that begins with /* ends with */"),
      rule("unclosed.text.block", "", "a text block ends with three quotes, as it begins"),
      rule(
          "cant.apply.symbol",
          "(?:method|constructor) (\\S+) .*required: (.+) found: +(.+) reason: .*in length",
          "{1} takes {2}, and gets {3}: their number differs"),
      rule(
          "cant.apply.symbols",
          "found for (.+?\\))",
          "nothing is called {1} with such arguments; look at their number and types"),
      rule(
          "non-static.cant.be.ref",
          "(\\S+) cannot",
          "{1} belongs to an object, and a static method has none; is static meant here?"),
      rule("illegal.char", "'\\\\u201[89a-d]", "these are a word processor's quotes; type \" anew"),
      rule("illegal.char", "", "this sign is none of Java's, though it may look so; type it anew"),
      rule("report.access", "(\\S+) has private access in (\\S+)", "only {2} itself may use {1}"),
      rule(
          "abstract.cant.be.instantiated",
          "(\\S+) is abstract",
          "{1} has methods without a body; make an object of a class that has them all"),
      rule("cant.deref", "(\\S+) cannot", "{1} is a bare value and has neither methods nor fields"),
      rule("array.req.but.found", "but (\\S+)", "[ ] picks from an array, and this is {1}"),
      rule(
          "operator.cant.be.applied.1",
          "operator '(.+)' first type: +(\\S+) second type: +(\\S+)",
          "{1} does not go between {2} and {3}"),
      rule("operator.cant.be.applied", "type (\\S+) .*'(.+)'", "{2} does not go before {1}"),
      rule(
          "unreported.exception.*",
          "exception (\\S+);",
          "{1} must be caught or declared; IllegalArgumentException need not be"),
      rule("int.number.too.large", "", "too large for an int; with an L at its end it is a long"),
      rule("break.outside.*|cont.outside.*", "", "there is no loop round this place to leave"),
      rule("not.exhaustive.*", "", "some cases have no answer; add a default"),
      rule(
          "cant.ref.non.effectively.*",
          "",
          "a lambda uses only variables that never change; copy the value into one of its own"),
      rule("try.without.*", "", "a try needs a catch or a finally after it"),
      rule("type.found.req", "", "between < > stand classes: Integer for int, Long for long"),
      rule("cant.infer.local.var.type", "", "var has no value to take a type from; write the type"),
      rule(
          "invalid.meth.decl.*",
          "",
          "before a method's name stands what it returns: int, long, boolean; void for nothing"),
      rule(
          "does.not.override.abstract",
          "(\\S+) is not abstract.* method (\\S+) in (\\S+)",
          "{1} promises the methods of {3} and has no {2}"),
      rule("override.weaker.access", "", "write public before it: what was public stays public"),
      rule(
          "record.cannot.declare.*",
          "",
          "a record's parts stand in the brackets after its name; other fields must be static"));
}
