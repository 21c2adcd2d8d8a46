package bucket32.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Make every mistake on the way to a program that compiles, and hold what the running javac leads to. */
class CompileHintTest {

  private static final Compiler COMPILER = new Compiler();

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  private static Optional<String> hint(String source) {
    Map<String, String> sources = Map.of("bucket32.core.Twice", source);
    List<Compilation.Fault> faults =
        COMPILER.compile(sources, Set.of("bucket32.core.Twice"), Map.of()).faults();
    assertFalse(faults.isEmpty(), source);
    return new CompileHint(new NearMiss(sources.values())).of(faults.get(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', textBlock = """
      int b = 2 * n\\n return b;        # the statement before this place has no semicolon at its end
      if (n > 0 and n < 9) return 1; return 2; # a bracket ( is opened and not closed before this place
      boolean b = n > 0 and n < 9; return n; # Java writes && for and, || for or
      return Math.max(n, 1;             # a bracket ( is opened and not closed before this place
      return n > 0 ? 1;                 # after ? and its value comes : and the value for the other case
      if (n > 0) { return 1;            # a brace { is opened and never closed; count them from the top
      return 1; } }                     # this stands outside of the class: a brace } too many before it, or a misspelt word
      int twice(int m) { return m; } return n; # a method begins inside another: the one before lacks its closing brace }
      public int x = 1; return n;       # no such word can stand inside a method: does the one before lack its closing brace }?
      int x = ; return n;               # a value is missing just before this place
      n * 2; return n;                  # this does nothing: a statement assigns a value (=), calls a method or returns
      if (n > 0) return 1; return 3; else return 2; # the if before has ended already; put what belongs to it in braces { }
      if (n > 0) { return 1; }          # one way through the method ends without a return; what is the answer there?
      return;                           # the method promises a value, and this return has none; write it after return
      return n; } void no() { return 1; # a void method returns no value; name the type it returns in place of void
      long x = n; return x;             # a long may be too large for int; where you know that it fits, write (int) before it
      return Math.log(n);               # a double has a fraction; to cut it off put the whole expression in ( ) and write (int) before it
      if (n = 0) return 1; return 2;    # one = assigns a value; == asks whether two are equal
      if (n) return 1; return 2;        # a condition is true or false, and this is int; compare it with something
      int x = no(); return x; } void no() { # the method called here returns nothing, so there is no value to use
      return "a";                       # here stands a value of type String, and only int fits
      return n > 0;                     # here stands a value of type boolean, and only int fits
      return new int[1];                # here stands a value of type int[], and only int fits
      return 1; n = 2;                  # nothing gets here: the statement before always leaves, or loops for ever
      while (true) { } return n;        # nothing gets here: the statement before always leaves, or loops for ever
      int x; if (n > 0) x = 1; return x; # on some way x is read before it has a value; give it one where it is declared
      final int x = 1; x = 2; return x; # x is final and keeps its first value, as a record's parts do; use a new variable
      int n = 1; return n;              # n is declared above; to give it a new value leave its type out, else rename this one
      String s = "abc; return n;        # a text ends with " on the line where it begins
      char c = 'ab'; return n;          # single quotes hold exactly one letter; a text stands in double quotes
      /* return n;                      # a comment that begins with /* ends with */
      return of(n, n);                  # of takes int, and gets int,int: their number differs
      return of("a");                   # here stands a value of type String, and only int fits
      return Math.max(n);               # nothing is called max(int) with such arguments; look at their number and types
      return 1; } static int s(int n) { return of(n); # of(int) belongs to an object, and a static method has none; is static meant here?
      return n \u2013 1;                # this sign is none of Java's, though it may look so; type it anew
      String s = \u201ca\u201d; return n; # these are a word processor's quotes; type " anew
      return n.length();                # int is a bare value and has neither methods nor fields
      return n[0];                      # [ ] picks from an array, and this is int
      return n && 1;                    # && does not go between int and int
      boolean b = !n; return n;         # ! does not go before int
      throw new Exception();            # Exception must be caught or declared; IllegalArgumentException need not be
      int x = 3000000000; return n;     # too large for an int; with an L at its end it is a long
      break;                            # there is no loop round this place to leave
      return switch (n) { case 1 -> 2; }; # some cases have no answer; add a default
      int x = 1; x = 2; Runnable r = () -> System.out.println(x); return n; # a lambda uses only variables that never change; copy the value into one of its own
      try { n = 1; } return n;          # a try needs a catch or a finally after it
      java.util.List<int> l = null; return n; # between < > stand classes: Integer for int, Long for long
      var x; return n;                  # var has no value to take a type from; write the type
      Object o = n; return switch (o) { case Integer i -> 1; default -> 2; }; # this is newer than Java 17, and the course is compiled for 17; write it in older Java
      """)
  void aMistakeInAMethodIsExplained(String body, String means) {
    String source = "package bucket32.core;\npublic class Twice {\n  public int of(int n) {\n"
        + body.replace("\\n", "\n") + "\n  }\n}\n";
    assertEquals(Optional.of(means), hint(source));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', textBlock = """
      int distance = n; return distnace;   # nothing here is called distnace; did you mean distance?
      return unheard;                      # nothing here is called unheard; declare it with its type, or mend its spelling
      return Math.flor(n);                 # no method is called flor; did you mean floor?
      return oof(n);                       # no method is called oof; did you mean of?
      return everything(n);                # no method is called everything; write it, or look at how its class spells it
      Sting s = null; return n;            # no class is called Sting; did you mean String?
      throw new IllegalArgumentExeption(); # no class is called IllegalArgumentExeption; did you mean IllegalArgumentException?
      List<String> l = null; return n;     # List has to be imported: import java.util.List;
      BigInteger b = null; return n;       # BigInteger has to be imported: import java.math.BigInteger;
      throw IllegalArgumentException();    # to make an object of IllegalArgumentException, write new before it
      """)
  void aNameThatIsNotFoundIsAnsweredWithTheOneMeant(String body, String means) {
    assertEquals(
        Optional.of(means),
        hint("package bucket32.core;\npublic class Twice { public int of(int n) { " + body
            + " } }"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', textBlock = """
      class Twice { } class Twice { }            # Twice is there twice; rename or delete one
      class Twice { int a() { return 1; } int a() { return 2; } } # method a() is there twice; rename or delete one
      class Twice { a() { return 1; } }          # before a method's name stands what it returns: int, long, boolean; void for nothing
      class Twice { return 1; }                  # a statement stands outside of every method: is there a brace } too many before it?
      class Twice { int x; x = 1; }              # a name is missing: a parameter without its type looks so to javac, and a statement outside of every method
      class Twice { int a(n) { return 1; } }     # a name is missing: a parameter without its type looks so to javac, and a statement outside of every method
      class Twice { int a() { return 1; }        # a brace { is opened and never closed; count them from the top
      Public class Twice { }                     # this stands outside of the class: a brace } too many before it, or a misspelt word
      import java.utl.List; class Twice { }      # no package is called java.utl; look at its spelling
      class Twice implements Runnable { }        # Twice promises the methods of Runnable and has no run()
      class Twice { String toString() { return ""; } } # write public before it: what was public stays public
      record Twice(int a) { int b; }             # a record's parts stand in the brackets after its name; other fields must be static
      record Twice(int a) { void f() { a = 2; } } # a is final and keeps its first value, as a record's parts do; use a new variable
      class O { private int p; } class Twice { int a() { return new O().p; } } # only O itself may use p
      abstract class A { } class Twice { Object a() { return new A(); } } # A has methods without a body; make an object of a class that has them all
      """)
  void aMistakeOutsideOfMethodsIsExplained(String type, String means) {
    assertEquals(
        Optional.of(means),
        hint(
            type.startsWith("import")
                ? "package bucket32.core; " + type
                : "package bucket32.core;\n" + type));
  }

  @Test
  void whatNoRuleKnowsIsLeftToJavacsWords() {
    assertTrue(hint("package bucket32.core; class Twice extends Twice { }").isEmpty());
  }
}
