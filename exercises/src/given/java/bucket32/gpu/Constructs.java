package bucket32.gpu;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.bcel.classfile.CodeException;
import org.apache.bcel.generic.ALOAD;
import org.apache.bcel.generic.ANEWARRAY;
import org.apache.bcel.generic.ARRAYLENGTH;
import org.apache.bcel.generic.ASTORE;
import org.apache.bcel.generic.ATHROW;
import org.apache.bcel.generic.ConstantPushInstruction;
import org.apache.bcel.generic.DUP;
import org.apache.bcel.generic.DUP_X2;
import org.apache.bcel.generic.GETFIELD;
import org.apache.bcel.generic.GETSTATIC;
import org.apache.bcel.generic.INSTANCEOF;
import org.apache.bcel.generic.INVOKEDYNAMIC;
import org.apache.bcel.generic.INVOKEINTERFACE;
import org.apache.bcel.generic.INVOKESTATIC;
import org.apache.bcel.generic.ISTORE;
import org.apache.bcel.generic.LDC;
import org.apache.bcel.generic.MONITORENTER;
import org.apache.bcel.generic.MULTIANEWARRAY;
import org.apache.bcel.generic.NEW;
import org.apache.bcel.generic.NEWARRAY;
import org.apache.bcel.generic.PUTFIELD;
import org.apache.bcel.generic.PUTSTATIC;
import org.apache.bcel.generic.Select;
import org.apache.bcel.generic.StoreInstruction;
import org.apache.bcel.generic.Type;

/** Hold what cannot run on a device, how it looks in bytecode, and what to write in its place. */
final class Constructs {

  private Constructs() {}

  /**
   * One construct.
   *
   * @param always whether it goes wrong although Aparapi translates it; else Aparapi decides
   * @param seen tells it by one of its instructions
   * @param words the reason and the cure; {name} is the field, method or class it is about, {owner}
   *     whose it is
   */
  record Rule(boolean always, Predicate<Step> seen, String words) {

    String on(Step step) {
      return words.replace("{name}", step.name()).replace("{owner}", step.ownerName());
    }
  }

  private static Rule fails(Predicate<Step> seen, String words) {
    return new Rule(false, seen, words);
  }

  private static Rule misleads(Predicate<Step> seen, String words) {
    return new Rule(true, seen, words);
  }

  /** Of those on one line the first speaks: a throw is also a new, an assert also a throw. */
  static final List<Rule> ALL = List.of(
      fails(
          step -> step.is(Select.class) || isDynamic(step, "typeSwitch|enumSwitch"),
          "a switch cannot run there; use if"),
      fails(
          step -> step.is(ARRAYLENGTH.class)
                  && step.isBefore(ISTORE.class)
                  && step.isBeforeUnnamedVariable()
              || step.is(INVOKEINTERFACE.class) && step.calls("iterator"),
          "for (x : all) cannot run there; count: for (int i = 0; i < size; i++)"),
      fails(
          step -> step.is(GETSTATIC.class) && step.name().equals("$assertionsDisabled"),
          "an assert cannot run there; check before the kernel runs, or after"),
      fails(
          step -> step.is(MONITORENTER.class),
          "synchronized cannot run there; add up with atomicAdd, or give each its own cell"),
      fails(
          Constructs::isTry,
          "a try cannot run there; nothing throws on a device, so check the index with if"),
      fails(
          step -> step.is(ATHROW.class)
              || step.made().filter(Throwable.class::isAssignableFrom).isPresent(),
          "a throw cannot run there; leave with return, or write a value that says so"),
      fails(
          step -> isDynamic(step, "makeConcat.*")
              || step.made().filter(CharSequence.class::isAssignableFrom).isPresent(),
          "a text cannot be put together there; write numbers, and make the text afterwards"),
      fails(
          step -> step.meets(java.io.PrintStream.class),
          "nothing can be printed there; write numbers into an array, and print it afterwards"),
      misleads(
          step -> step.meets(String.class) || isText(step),
          "a text cannot be read there; use numbers"),
      fails(
          step -> isDynamic(step, ".*") || step.is(INVOKEINTERFACE.class) && isFunction(step),
          "a lambda cannot be called there; write a method of the kernel and call that"),
      fails(
          step -> step.meets(Enum.class),
          "an enum cannot run there; use an int, with a constant for each of its values"),
      misleads(
          step -> step.is(GETFIELD.class) && step.isArrayOfObjects(),
          "{name} is an array of objects, which arrive there wrong; use an array of numbers for"
              + " each of their parts"),
      fails(
          step -> step.meets(Record.class),
          "a record cannot run there; use a variable for each of its parts"),
      fails(
          step -> step.is(NEWARRAY.class) && step.isBefore(DUP.class)
              || step.is(ANEWARRAY.class) && step.isBefore(DUP.class),
          "an array cannot begin with values there; write new int[3], then an assignment for each"),
      fails(
          step -> step.is(MULTIANEWARRAY.class) || step.is(ANEWARRAY.class),
          "an array made there has one dimension; work out the index: row * columns + column"),
      misleads(
          step -> step.is(NEWARRAY.class)
              && !step.isAfter(ConstantPushInstruction.class)
              && !step.isAfter(LDC.class),
          "an array made there has a constant size, as in new int[3]; give it the largest it needs,"
              + " or make it a field"),
      fails(
          step -> isBoxed(step),
          "a boxed number such as Integer cannot run there; use int, long or float"),
      fails(step -> step.is(NEW.class), "new cannot run there; use numbers and arrays of numbers"),
      fails(
          step -> step.is(PUTFIELD.class) || step.is(PUTSTATIC.class),
          "the field {name} cannot be written there, as all work items share it; use a local"
              + " variable, or a cell of an array for what shall come back"),
      misleads(
          step -> isField(step, Type.BOOLEAN),
          "the field {name} is a boolean, and Java itself may stop on it; use an int of 0 or 1"),
      misleads(
          step -> isField(step, Type.CHAR) || isField(step, Type.SHORT),
          "the field {name} does not arrive there, for its type; make it an int"),
      misleads(
          step -> step.is(GETSTATIC.class) && isForeign(step),
          "{name} belongs to {owner}, whose variables do not arrive there; make it a constant"
              + " (static final, with a number), or copy it into a field of the kernel"),
      misleads(Constructs::isReserved, "{name} is a word of OpenCL's own; call it something else"),
      misleads(
          Constructs::isAlsoCalled,
          "the variable {name} hides the method of that name there; call it something else"),
      misleads(
          UnsignedIds::isMistaken,
          "an id is unsigned there, so that what is below 0 is huge; make it an int before you"
              + " reckon with it: int key = getGlobalId(0)"),
      fails(
          Jumps::isBreak,
          "break cannot run there, nor continue of an outer loop; put the condition into the"
              + " loop's own: while (more && !found)"),
      fails(
          Jumps::isEndlessLoop,
          "while (true) cannot run there; give the loop the condition to go on"),
      fails(
          step -> step.is(ARRAYLENGTH.class) && step.isAfter(ALOAD.class),
          "the length of an array that is no field is not known there; pass it as a number"),
      fails(
          step -> step.is(DUP.class)
                  && step.isBefore(StoreInstruction.class)
                  && !step.isBefore(ASTORE.class)
              || step.is(DUP_X2.class),
          "an assignment inside an expression, as in a = b = x, cannot run there; write two"),
      fails(Step::isRecursion, "{name}, which comes back to itself, cannot run there; use a loop"),
      fails(
          step -> step.is(INVOKESTATIC.class) && step.code().isRead(step) && isForeign(step),
          "{owner}.{name} belongs to another class, which is not looked into; make it a method of"
              + " the kernel"),
      fails(
          step -> step.is(INSTANCEOF.class) || isObject(step),
          "objects cannot be used there; use numbers, and methods of the kernel"));

  /** What OpenCL C takes for itself of the names that Java leaves free. */
  private static final Pattern RESERVED = Pattern.compile(
      "half|quad|bool|uchar|ushort|uint|ulong|size_t|(u?intptr|ptrdiff)_t|complex|imaginary"
          + "|(u?(char|short|int|long)|float|double|half|bool)(2|3|4|8|16)"
          + "|global|local|constant|generic|kernel|pipe|(read|write)_(only|write)"
          + "|\\w+_t|unsigned|signed|struct|union|typedef|register|auto|extern|inline|restrict"
          + "|sizeof|NULL|NAN|INFINITY|MAXFLOAT|HUGE_VALF?|CHAR_BIT|M_\\w+|CLK_\\w+"
          + "|(U?(CHAR|SHRT|INT|LONG)|SCHAR|FLT|DBL)_\\w+");

  private static boolean isReserved(Step step) {
    return (step.variable().isPresent() || step.is(GETFIELD.class))
        && RESERVED.matcher(step.name()).matches();
  }

  /** The kernel's own methods have their class's name before theirs in OpenCL, and are not hidden. */
  private static boolean isAlsoCalled(Step step) {
    return step.variable()
        .filter(name -> step.code().steps().stream()
            .anyMatch(other -> other.method() == step.method()
                && other.calls(name)
                && !other.code().isRead(other)))
        .isPresent();
  }

  private static boolean isDynamic(Step step, String name) {
    return step.instruction() instanceof INVOKEDYNAMIC dynamic
        && dynamic.getMethodName(step.pool()).matches(name);
  }

  private static boolean isText(Step step) {
    return step.instruction() instanceof LDC constant
        && constant.getType(step.pool()).equals(Type.STRING);
  }

  private static boolean isTry(Step step) {
    for (CodeException caught : step.method().getCode().getExceptionTable()) {
      if (caught.getStartPC() == step.handle().getPosition()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFunction(Step step) {
    return step.owner()
        .filter(owner -> owner.isAnnotationPresent(FunctionalInterface.class))
        .isPresent();
  }

  private static boolean isBoxed(Step step) {
    return step.owner()
        .filter(owner -> Number.class.isAssignableFrom(owner)
            || owner == Boolean.class
            || owner == Character.class)
        .filter(owner -> step.name().matches("valueOf|\\w+Value"))
        .isPresent();
  }

  private static boolean isField(Step step, Type type) {
    return step.is(GETFIELD.class) && step.fieldType().filter(type::equals).isPresent();
  }

  /** A kernel's own static fields arrive, and those it inherits. */
  private static boolean isForeign(Step step) {
    return step.owner().filter(owner -> !owner.isAssignableFrom(step.kernel())).isPresent();
  }

  private static boolean isObject(Step step) {
    Optional<Class<?>> owner = step.owner();
    boolean instance = step.call().isPresent() && !step.is(INVOKESTATIC.class);
    return (instance || step.is(GETFIELD.class))
        && owner.filter(type -> !type.isAssignableFrom(step.kernel())).isPresent();
  }
}
