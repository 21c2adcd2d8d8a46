package bucket32.gpu;

import com.aparapi.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.bcel.classfile.ClassParser;
import org.apache.bcel.classfile.JavaClass;
import org.apache.bcel.classfile.Method;
import org.apache.bcel.generic.ConstantPoolGen;
import org.apache.bcel.generic.InstructionHandle;
import org.apache.bcel.generic.InstructionList;

/** Read the bytecode that a kernel's method reaches, as far as it is not Java's or Aparapi's own. */
final class KernelCode {

  private final Class<?> kernel;
  private final Map<String, Optional<JavaClass>> classes = new HashMap<>();

  /** The methods that are reached, by class, name and descriptor, in the order they are met. */
  private final Map<String, Reached> reached = new LinkedHashMap<>();

  /** A method's instructions, and the methods it calls. */
  private record Reached(JavaClass type, Method method, List<Step> steps, Set<String> calls) {}

  /** Read what run reaches. */
  KernelCode(Class<?> kernel) {
    this(kernel, "run", "()V");
  }

  /** Read what another method reaches, by its name and its descriptor in the class file. */
  KernelCode(Class<?> kernel, String method, String descriptor) {
    this.kernel = kernel;
    reach(kernel, method, descriptor);
  }

  Class<?> kernel() {
    return kernel;
  }

  /** Return all instructions, those of the first method first. */
  List<Step> steps() {
    return reached.values().stream().flatMap(one -> one.steps().stream()).toList();
  }

  /** Return a class whose variables have no names, as javac without -g leaves them. */
  Optional<JavaClass> withoutNames() {
    return reached.values().stream()
        .filter(one -> one.method().getLocalVariableTable() == null)
        .filter(one -> one.method().getCode().getMaxLocals() > 0)
        .map(Reached::type)
        .findFirst();
  }

  /** Return the line where a variable has its first value, in whichever method has one of the name. */
  Optional<StackTraceElement> lineOf(String variable) {
    return reached.values().stream()
        .flatMap(one -> Step.lineOf(one.type(), one.method(), variable).stream())
        .findFirst();
  }

  /** Tell whether a step calls a method that comes back to the step's own. */
  boolean isRecursion(Step step) {
    String own = key(step.type(), step.method());
    return target(step).filter(called -> comesTo(called, own, new HashSet<>())).isPresent();
  }

  /** Tell whether a step calls a method that is read here: one of the kernel's, not of Aparapi's. */
  boolean isRead(Step step) {
    return target(step).isPresent();
  }

  private boolean comesTo(String from, String to, Set<String> seen) {
    return from.equals(to)
        || seen.add(from)
            && reached.containsKey(from)
            && reached.get(from).calls().stream().anyMatch(next -> comesTo(next, to, seen));
  }

  private void reach(Class<?> from, String name, String descriptor) {
    find(from, name, descriptor).ifPresent(type -> {
      Method method = method(type, name, descriptor).orElseThrow();
      if (method.getCode() == null || reached.containsKey(key(type, method))) {
        return;
      }
      List<Step> steps = new ArrayList<>();
      ConstantPoolGen pool = new ConstantPoolGen(type.getConstantPool());
      for (InstructionHandle handle : new InstructionList(method.getCode().getCode())) {
        steps.add(new Step(this, type, method, handle, pool));
      }
      Set<String> calls = new HashSet<>();
      reached.put(key(type, method), new Reached(type, method, steps, calls));
      for (Step step : steps) {
        target(step).ifPresent(calls::add);
        step.call().ifPresent(call -> receiver(step)
            .ifPresent(type2 ->
                reach(type2, call.getMethodName(step.pool()), call.getSignature(step.pool()))));
      }
    });
  }

  /** Return the method a step calls, if it is one of those read. */
  private Optional<String> target(Step step) {
    return step.call().flatMap(call -> receiver(step).flatMap(owner -> {
      String name = call.getMethodName(step.pool());
      String descriptor = call.getSignature(step.pool());
      return find(owner, name, descriptor)
          .map(type -> key(type, method(type, name, descriptor).orElseThrow()));
    }));
  }

  /** A kernel's own methods may be overridden below the class that calls them. */
  private Optional<Class<?>> receiver(Step step) {
    return step.owner().map(owner -> owner.isAssignableFrom(kernel) ? kernel : owner);
  }

  private Optional<JavaClass> find(Class<?> from, String name, String descriptor) {
    for (Class<?> each = from; isReadable(each); each = each.getSuperclass()) {
      Optional<JavaClass> type = read(each);
      if (type.flatMap(one -> method(one, name, descriptor)).isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  private static boolean isReadable(Class<?> type) {
    return type != null
        && type.getClassLoader() != null
        && type.getClassLoader() != ClassLoader.getPlatformClassLoader()
        && !type.getName().startsWith(Kernel.class.getPackageName() + ".");
  }

  private Optional<JavaClass> read(Class<?> type) {
    return classes.computeIfAbsent(type.getName(), name -> {
      String file = name.replace('.', '/') + ".class";
      try (InputStream bytes = type.getClassLoader().getResourceAsStream(file)) {
        return bytes == null ? Optional.empty() : Optional.of(new ClassParser(bytes, file).parse());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    });
  }

  private static Optional<Method> method(JavaClass type, String name, String descriptor) {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && method.getSignature().equals(descriptor)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  private static String key(JavaClass type, Method method) {
    return type.getClassName() + "." + method.getName() + method.getSignature();
  }
}
