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
 */
record Declared(String name, List<String> parameters, String returns, boolean hidden) {

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

  /** Read the first class of a source; one that cannot be parsed declares what could be read. */
  static List<Declared> in(String source) {
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
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(ClassTree.class::cast)
            .limit(1)
            .forEach(type -> addAll(type, all));
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
            method.getModifiers().getFlags().contains(Modifier.PRIVATE)));
      } else if (type.getKind() == Tree.Kind.RECORD
          && member instanceof VariableTree part
          && !part.getModifiers().getFlags().contains(Modifier.STATIC)) {
        header.add(part.getType().toString());
        all.add(
            new Declared(part.getName().toString(), List.of(), part.getType().toString(), false));
      }
    }
    if (type.getKind() == Tree.Kind.RECORD) {
      all.add(new Declared(type.getSimpleName().toString(), header, "", false));
    }
  }
}
