package bucket32.course;

import bucket32.course.Verdict.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Say what the tests call, what the learner's class has in its place, and how to mend it. */
final class BrokenPromise {

  private static final Pattern SYMBOL =
      Pattern.compile("symbol: +(method|variable|static) (\\w+)(.*)");
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("^(?:method|constructor) (\\w+) in |found for (\\w+)\\(");
  private static final Pattern HIDDEN = Pattern.compile("^(\\w+)(\\(.*\\))? has private access");
  private static final Pattern NOT_STATIC = Pattern.compile("non-static method (\\w+)\\((.*)\\)");

  private final String className;
  private final List<Declared> stub;
  private final List<Declared> learners;

  /**
   * Compare two sources of a class.
   *
   * @param className its simple name
   * @param stub what the class came with
   * @param learners what it is now
   */
  BrokenPromise(String className, String stub, String learners) {
    this.className = className;
    this.stub = Declared.in(stub);
    this.learners = Declared.in(learners);
  }

  /** Return the lines on an error in the tests; none where it is another one's fault. */
  Optional<List<Line>> lines(Compilation.Fault fault) {
    String message = fault.message();
    Matcher symbol = SYMBOL.matcher(message);
    Matcher unfit = NOT_APPLICABLE.matcher(message);
    Matcher hidden = HIDDEN.matcher(message);
    Matcher unbound = NOT_STATIC.matcher(message);
    if (symbol.find()) {
      return of(symbol.group(2))
          .map(wanted -> symbol.group(1).equals("static") ? unbound(wanted) : gone(wanted));
    }
    if (unfit.find()) {
      return of(unfit.group(1) == null ? unfit.group(2) : unfit.group(1))
          .map(wanted ->
              lines(wanted, named(wanted.name()), "keep the parameters the stub came with"));
    }
    if (hidden.find()) {
      return of(hidden.group(1))
          .map(wanted ->
              lines(wanted, wanted + ", which is private", "write public in place of private"));
    }
    if (unbound.find()) {
      return of(unbound.group(1)).map(wanted -> notStatic(wanted));
    }
    return otherType(fault);
  }

  /** An import of a static method that is still there finds it without static. */
  private List<Line> unbound(Declared wanted) {
    return Declared.find(learners, wanted.name(), -1).isPresent()
        ? notStatic(wanted)
        : gone(wanted);
  }

  private List<Line> notStatic(Declared wanted) {
    return lines(wanted, wanted + ", which is not static", "write static before what it returns");
  }

  private Optional<Declared> of(String name) {
    Declared unwritten = new Declared(className, List.of(), "", false);
    return Declared.find(stub, name, -1)
        .or(() -> name.equals(className) ? Optional.of(unwritten) : Optional.empty());
  }

  private List<Line> gone(Declared wanted) {
    List<String> others = learners.stream()
        .map(Declared::name)
        .filter(name -> Declared.find(stub, name, -1).isEmpty())
        .toList();
    Optional<String> near = Nearest.to(wanted.name(), others)
        .filter(others::contains)
        .or(() -> others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty());
    return near.map(name -> lines(wanted, named(name), "rename " + name + " to " + wanted.name()))
        .orElseGet(() -> lines(
            wanted,
            "no method " + wanted.name(),
            "write it, with the name and parameters the stub came with"));
  }

  private Optional<List<Line>> otherType(Compilation.Fault fault) {
    return stub.stream()
        .filter(wanted -> !wanted.returns().isEmpty())
        .filter(wanted -> fault.text().contains(wanted.name() + "("))
        .flatMap(
            wanted -> Declared.find(learners, wanted.name(), wanted.parameters().size())
                .filter(has -> !has.returns().equals(wanted.returns()))
                .map(has -> lines(
                    wanted,
                    wanted.returns() + " " + wanted,
                    has.returns() + " " + has,
                    "return " + wanted.returns() + ", as the stub did"))
                .stream())
        .findFirst();
  }

  private String named(String name) {
    String all = learners.stream()
        .filter(each -> each.name().equals(name))
        .map(Declared::toString)
        .collect(Collectors.joining(", "));
    return all.isEmpty() ? "no " + name : all;
  }

  private List<Line> lines(Declared wanted, String has, String cure) {
    return lines(wanted, wanted.toString(), has, cure);
  }

  private List<Line> lines(Declared wanted, String call, String has, String cure) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("the tests call", wanted.name().equals(className) ? "new " + call : call));
    lines.add(new Line("your class has", has));
    lines.add(new Line("mend it", cure));
    return lines;
  }
}
