package bucket32.course;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Hold what a class offers to its callers, read from its source: a method, a constructor, or a
 * record's header.
 *
 * @param name the method's name; the class's own for a constructor or header
 * @param parameters their types, as written
 * @param returns the type returned, as written; empty for a constructor or header
 * @param hidden whether it is private
 * @param unbound whether it is static
 */
record Declared(
    String name, List<String> parameters, String returns, boolean hidden, boolean unbound) {

  /** What may stand before a type's name: {@code java.util.} of {@code java.util.List}. */
  private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z]\\w*\\.)+");

  /** Tell whether callers of this one may call that one: all is the same but what is inside. */
  boolean keptBy(Declared that) {
    return takesWhat(that)
        && bare(returns).equals(bare(that.returns))
        && unbound == that.unbound
        && (hidden || !that.hidden);
  }

  /** Tell whether that one has the same name and the same types of parameters. */
  boolean takesWhat(Declared that) {
    return name.equals(that.name)
        && parameters.stream()
            .map(Declared::bare)
            .toList()
            .equals(that.parameters.stream().map(Declared::bare).toList());
  }

  private static String bare(String type) {
    return QUALIFIER.matcher(type).replaceAll("");
  }

  /** Return {@code bucket(long)}. */
  @Override
  public String toString() {
    return name + "(" + String.join(", ", parameters) + ")";
  }

  /** Return the one called so, with so many parameters if there is a choice. */
  static Optional<Declared> find(List<Declared> all, String name, int parameters) {
    List<Declared> named = all.stream().filter(each -> each.name().equals(name)).toList();
    return named.stream()
        .filter(each -> each.parameters().size() == parameters)
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /**
   * Read a class of a source, or its first where none has the name; one that cannot be parsed
   * declares what could be read.
   */
  static List<Declared> in(String source, String className) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("source:///It.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavacTask task = (JavacTask)
        javac.getTask(null, null, new DiagnosticCollector<>(), null, null, List.of(file));
    List<Declared> all = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        List<ClassTree> types = unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(ClassTree.class::cast)
            .toList();
        types.stream()
            .filter(type -> type.getSimpleName().contentEquals(className))
            .findFirst()
            .or(() -> types.stream().findFirst())
            .ifPresent(type -> addAll(type, all));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
  }

  /** Javac keeps a record's header as fields that are generated: they are the first members. */
  private static void addAll(ClassTree type, List<Declared> all) {
    List<String> header = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method) {
        boolean constructor = method.getReturnType() == null;
        all.add(new Declared(
            constructor ? type.getSimpleName().toString() : method.getName().toString(),
            method.getParameters().stream()
                .map(parameter -> parameter.getType().toString())
                .toList(),
            constructor ? "" : method.getReturnType().toString(),
            method.getModifiers().getFlags().contains(Modifier.PRIVATE),
            method.getModifiers().getFlags().contains(Modifier.STATIC)));
      } else if (type.getKind() == Tree.Kind.RECORD
          && member instanceof VariableTree part
          && !part.getModifiers().getFlags().contains(Modifier.STATIC)) {
        header.add(part.getType().toString());
        all.add(new Declared(
            part.getName().toString(), List.of(), part.getType().toString(), false, false));
      }
    }
    if (type.getKind() == Tree.Kind.RECORD) {
      all.add(new Declared(type.getSimpleName().toString(), header, "", false, false));
    }
  }
}
