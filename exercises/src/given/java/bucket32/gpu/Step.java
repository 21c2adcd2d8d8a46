package bucket32.gpu;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.bcel.classfile.JavaClass;
import org.apache.bcel.classfile.LineNumberTable;
import org.apache.bcel.classfile.LocalVariable;
import org.apache.bcel.classfile.LocalVariableTable;
import org.apache.bcel.classfile.Method;
import org.apache.bcel.generic.ArrayType;
import org.apache.bcel.generic.ConstantPoolGen;
import org.apache.bcel.generic.FieldInstruction;
import org.apache.bcel.generic.Instruction;
import org.apache.bcel.generic.InstructionHandle;
import org.apache.bcel.generic.InvokeInstruction;
import org.apache.bcel.generic.LocalVariableInstruction;
import org.apache.bcel.generic.NEW;
import org.apache.bcel.generic.ObjectType;
import org.apache.bcel.generic.ReferenceType;
import org.apache.bcel.generic.Type;

/** Hold one instruction of a kernel and what stands round it; see {@link KernelCode}. */
record Step(
    KernelCode code,
    JavaClass type,
    Method method,
    InstructionHandle handle,
    ConstantPoolGen pool) {

  Class<?> kernel() {
    return code.kernel();
  }

  /** Tell whether this calls a method that comes back to the one this is in. */
  boolean isRecursion() {
    return code.isRecursion(this);
  }

  Instruction instruction() {
    return handle.getInstruction();
  }

  /** Return another step of the same method. */
  Step at(InstructionHandle other) {
    return new Step(code, type, method, other, pool);
  }

  boolean is(Class<?> kind) {
    return kind.isInstance(instruction());
  }

  /** Tell whether the instruction after this one, or before it, is of a kind. */
  boolean isBefore(Class<?> kind) {
    return handle.getNext() != null && kind.isInstance(handle.getNext().getInstruction());
  }

  boolean isAfter(Class<?> kind) {
    return handle.getPrev() != null && kind.isInstance(handle.getPrev().getInstruction());
  }

  /** Return the field this reads or writes. */
  Optional<FieldInstruction> field() {
    return Optional.of(instruction())
        .filter(FieldInstruction.class::isInstance)
        .map(FieldInstruction.class::cast);
  }

  Optional<Type> fieldType() {
    return field().map(field -> field.getFieldType(pool));
  }

  /** Return the method this calls. */
  Optional<InvokeInstruction> call() {
    return Optional.of(instruction())
        .filter(InvokeInstruction.class::isInstance)
        .map(InvokeInstruction.class::cast);
  }

  boolean calls(String name) {
    return call().filter(call -> call.getMethodName(pool).equals(name)).isPresent();
  }

  /** Return the class whose method is called or whose field is used; empty for an array. */
  Optional<Class<?>> owner() {
    return field()
        .map(field -> field.getReferenceType(pool))
        .or(() -> call().map(call -> call.getReferenceType(pool)))
        .flatMap(this::classOf);
  }

  Optional<Class<?>> classOf(Type wanted) {
    if (!(wanted instanceof ObjectType object)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Class.forName(object.getClassName(), false, kernel().getClassLoader()));
    } catch (ClassNotFoundException | LinkageError unknown) {
      return Optional.empty();
    }
  }

  /** Tell whether an object of such a class is met here: made, called, read or compared. */
  boolean meets(Class<?> wanted) {
    return owner().or(() -> made()).or(() -> fieldType().flatMap(this::classOf)).stream()
        .anyMatch(wanted::isAssignableFrom);
  }

  /** Return the class that {@code new} is written for. */
  Optional<Class<?>> made() {
    return instruction() instanceof NEW made
        ? classOf(made.getLoadClassType(pool))
        : Optional.empty();
  }

  /** Tell whether the field is of an array whose elements are objects. */
  boolean isArrayOfObjects() {
    return fieldType()
        .filter(ArrayType.class::isInstance)
        .map(array -> ((ArrayType) array).getBasicType())
        .filter(ReferenceType.class::isInstance)
        .isPresent();
  }

  /** Tell whether the variable the next instruction writes has no name: the compiler made it up. */
  boolean isBeforeUnnamedVariable() {
    if (handle.getNext() == null
        || !(handle.getNext().getInstruction() instanceof LocalVariableInstruction store)) {
      return false;
    }
    LocalVariableTable variables = method.getLocalVariableTable();
    int from = handle.getNext().getPosition() + store.getLength();
    return variables != null && variables.getLocalVariable(store.getIndex(), from) == null;
  }

  /** Return the name of the variable this reads or writes. */
  Optional<String> variable() {
    LocalVariableTable variables = method.getLocalVariableTable();
    if (variables == null || !(instruction() instanceof LocalVariableInstruction used)) {
      return Optional.empty();
    }
    int after = handle.getPosition() + used.getLength();
    return Stream.of(handle.getPosition(), after)
        .map(position -> variables.getLocalVariable(used.getIndex(), position))
        .filter(Objects::nonNull)
        .map(LocalVariable::getName)
        .findFirst();
  }

  /** Return what the words of a rule call {name}: the field, the method, the class, the variable. */
  String name() {
    return field()
        .map(field -> field.getName(pool))
        .or(() -> call().map(call -> call.getMethodName(pool)))
        .or(() -> made().map(Class::getSimpleName))
        .or(this::variable)
        .orElse("");
  }

  /** Return what the words of a rule call {type}: whose field or method it is. */
  String ownerName() {
    return owner().map(Class::getSimpleName).orElse("");
  }

  StackTraceElement line() {
    return line(type, method, handle.getPosition());
  }

  /** Return the line where a variable of a method has its first value, if the method has it. */
  static Optional<StackTraceElement> lineOf(JavaClass type, Method method, String variable) {
    return Arrays.stream(method.getLocalVariableTable().getLocalVariableTable())
        .filter(each -> each.getName().equals(variable))
        .mapToInt(each -> Math.max(0, each.getStartPC() - 1))
        .boxed()
        .min(Integer::compare)
        .map(position -> line(type, method, position));
  }

  private static StackTraceElement line(JavaClass type, Method method, int position) {
    LineNumberTable lines = method.getLineNumberTable();
    return new StackTraceElement(
        type.getClassName(),
        method.getName(),
        type.getSourceFileName(),
        lines == null ? -1 : lines.getSourceLine(position));
  }
}
