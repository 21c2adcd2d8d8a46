package bucket32.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Say why a learner's file does not compile, or why the tests do not compile against it. */
final class CompileFindings {

  /** Javac lists every method that does not fit; nobody reads twelve. */
  private static final int MOST_DETAILS = 3;

  private final Exercise exercise;
  private final CompileHint hint;
  private final BrokenPromise promise;
  private final boolean hasPackage;

  /**
   * Know what was compiled.
   *
   * @param sources the learner's files and the tests, by class name
   * @param stub what the learner's class came with; empty if unknown
   */
  CompileFindings(Exercise exercise, Map<String, String> sources, String stub) {
    this.exercise = exercise;
    this.hint = new CompileHint(new NearMiss(sources.values()));
    String learners = sources.getOrDefault(exercise.className(), "");
    this.promise = new BrokenPromise(exercise.simpleName(), stub, learners);
    this.hasPackage = Pattern.compile(
            "^\\s*package\\s+" + packageOf(exercise) + "\\s*;", Pattern.MULTILINE)
        .matcher(learners)
        .find();
  }

  Verdict lines(Compilation compilation, Findings findings) {
    List<Compilation.Fault> faults = compilation.faults();
    StringBuilder details = new StringBuilder();
    faults.forEach(fault -> details.append(inFull(fault)));
    if (faults.isEmpty() || faults.stream().anyMatch(this::namesAnotherClass)) {
      return findings.withDetails(
          Verdict.Kind.MISSING,
          List.of(
              new Verdict.Line("gone", "the class " + exercise.simpleName()),
              new Verdict.Line("mend it", wayBack()),
              cure()),
          details.toString());
    }
    return faults.stream()
        .filter(fault -> !exercise.tests().contains(fault.className()))
        .findFirst()
        .map(fault -> findings.withDetails(
            Verdict.Kind.COMPILE_ERROR, inLearnersFile(fault, faults.size()), details.toString()))
        .orElseGet(() ->
            findings.withDetails(Verdict.Kind.MISSING, inTests(faults.get(0)), details.toString()));
  }

  /** A class without its package is not there either, though its name is. */
  private String wayBack() {
    return hasPackage
        ? exercise.simpleName() + ".java must declare the class of its name"
        : exercise.simpleName() + ".java must begin with: package " + packageOf(exercise) + ";";
  }

  private static String packageOf(Exercise exercise) {
    return exercise.className().substring(0, exercise.className().lastIndexOf('.'));
  }

  private boolean namesAnotherClass(Compilation.Fault fault) {
    return fault.code().equals("compiler.err.class.public.should.be.in.file")
        || fault.message().contains("file does not contain class " + exercise.className());
  }

  private List<Verdict.Line> inLearnersFile(Compilation.Fault fault, int count) {
    List<Verdict.Line> lines = new ArrayList<>();
    String elsewhere =
        fault.className().equals(exercise.className()) || fault.className().isEmpty()
            ? ""
            : " (in " + simple(fault.className()) + ".java)";
    String words = firstLine(fault.message()) + elsewhere;
    if (fault.line() > 0) {
      lines.add(new Verdict.Line(
          "line " + fault.line(),
          words,
          "line " + fault.line() + ", column " + fault.column() + ": " + words));
    } else {
      lines.add(new Verdict.Line("javac says", words));
    }
    if (!fault.text().isBlank()) {
      String text = fault.text().strip();
      int indent = fault.text().length() - fault.text().stripLeading().length();
      String caret = " ".repeat((int) Math.max(0, fault.column() - 1 - indent)) + "^";
      lines.add(new Verdict.Line("", text, "the line is: " + text));
      lines.add(new Verdict.Line("", caret, ""));
    }
    lines.addAll(javacsDetails(fault));
    hint.of(fault).ifPresent(means -> lines.add(new Verdict.Line("that means", means)));
    if (count > 1) {
      lines.add(
          new Verdict.Line("and", (count - 1) + " more; the first one often causes the rest"));
    }
    return lines;
  }

  private List<Verdict.Line> inTests(Compilation.Fault fault) {
    List<Verdict.Line> lines = new ArrayList<>();
    promise.lines(fault).ifPresentOrElse(lines::addAll, () -> {
      lines.add(new Verdict.Line("the tests call", fault.text().strip()));
      lines.add(new Verdict.Line("javac says", firstLine(fault.message())));
      lines.addAll(javacsDetails(fault));
      lines.add(new Verdict.Line("mend it", "keep the names and parameters the stub came with"));
    });
    lines.add(cure());
    return lines;
  }

  private static List<Verdict.Line> javacsDetails(Compilation.Fault fault) {
    return fault
        .message()
        .lines()
        .skip(1)
        .limit(MOST_DETAILS)
        .map(line -> new Verdict.Line("", line.strip()))
        .toList();
  }

  private Verdict.Line cure() {
    return new Verdict.Line(
        "or start over", "./kata reset " + exercise.name() + " (it keeps your file)");
  }

  private static String inFull(Compilation.Fault fault) {
    return fault.className().isEmpty()
        ? fault.message() + "\n"
        : simple(fault.className()) + ".java:" + fault.line() + ": " + fault.message() + "\n";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
