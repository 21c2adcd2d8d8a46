package bucket32.gpu;

import com.aparapi.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.apache.bcel.Const;
import org.apache.bcel.classfile.ClassParser;
import org.apache.bcel.classfile.ConstantInteger;
import org.apache.bcel.classfile.Field;
import org.apache.bcel.classfile.Method;
import org.apache.bcel.generic.ClassGen;
import org.apache.bcel.generic.ConstantPoolGen;
import org.apache.bcel.generic.INVOKESTATIC;
import org.apache.bcel.generic.InstructionConst;
import org.apache.bcel.generic.InstructionHandle;
import org.apache.bcel.generic.InstructionList;
import org.apache.bcel.generic.MethodGen;
import org.apache.bcel.generic.ObjectType;
import org.apache.bcel.generic.Type;

/**
 * Write the class file of a kernel anew, with a call of {@link Recorder} for every load from an
 * array and every store into one.
 *
 * <p>The call takes from the stack, and leaves there, what the instruction did. Offsets move with
 * it, so the tables that newer verifiers want are dropped, and with them the version that asks for
 * them. That version knows no lambda and no string concatenation: a method with one is left out, as
 * it cannot run on a device either.
 */
final class WatchedKernel {

  /** The last version whose methods are verified without tables: Java 5's. */
  private static final int WITHOUT_TABLES = 49;

  private static final String RECORDER = Recorder.class.getName();

  private static final Map<Short, String> CALLS = Map.ofEntries(
      Map.entry(Const.BALOAD, "loadByte(Ljava/lang/Object;I)I"),
      Map.entry(Const.CALOAD, "load([CI)I"),
      Map.entry(Const.SALOAD, "load([SI)I"),
      Map.entry(Const.IALOAD, "load([II)I"),
      Map.entry(Const.LALOAD, "load([JI)J"),
      Map.entry(Const.FALOAD, "load([FI)F"),
      Map.entry(Const.DALOAD, "load([DI)D"),
      Map.entry(Const.BASTORE, "storeByte(Ljava/lang/Object;II)V"),
      Map.entry(Const.CASTORE, "store([CII)V"),
      Map.entry(Const.SASTORE, "store([SII)V"),
      Map.entry(Const.IASTORE, "store([III)V"),
      Map.entry(Const.LASTORE, "store([JIJ)V"),
      Map.entry(Const.FASTORE, "store([FIF)V"),
      Map.entry(Const.DASTORE, "store([DID)V"));

  private WatchedKernel() {}

  /**
   * Return the class that behaves as the kernel's does, and tells.
   *
   * <p>It has a constructor of one {@link Void} that sets no field, and none of its fields is final.
   *
   * @throws IllegalArgumentException if the kernel has another superclass than {@link Kernel}
   */
  static Class<?> of(Class<? extends Kernel> kernel) {
    if (kernel.getSuperclass() != Kernel.class) {
      throw new IllegalArgumentException("a kernel must extend com.aparapi.Kernel itself, but "
          + kernel.getSimpleName() + " extends " + kernel.getSuperclass().getSimpleName());
    }
    try {
      return MethodHandles.privateLookupIn(kernel, MethodHandles.lookup())
          .defineHiddenClass(written(kernel), false, MethodHandles.Lookup.ClassOption.NESTMATE)
          .lookupClass();
    } catch (IllegalAccessException elsewhere) {
      throw new IllegalStateException(kernel + " is not loaded beside its recorder", elsewhere);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] written(Class<?> kernel) throws IOException {
    String file = kernel.getName().replace('.', '/') + ".class";
    try (InputStream in = kernel.getClassLoader().getResourceAsStream(file)) {
      ClassGen watched = new ClassGen(new ClassParser(in, file).parse());
      watched.setMajor(WITHOUT_TABLES);
      watched.setMinor(0);
      for (Field field : watched.getFields()) {
        field.setAccessFlags(field.getAccessFlags() & ~Const.ACC_FINAL);
      }
      for (Method method : watched.getMethods()) {
        watch(watched, method);
      }
      withoutLambdas(watched.getConstantPool());
      watched.addMethod(constructor(watched));
      return watched.getJavaClass().getBytes();
    }
  }

  private static void watch(ClassGen watched, Method method) {
    if (method.getCode() == null) {
      return;
    }
    MethodGen code = new MethodGen(method, watched.getClassName(), watched.getConstantPool());
    watched.removeMethod(method);
    for (InstructionHandle handle : code.getInstructionList()) {
      short opcode = handle.getInstruction().getOpcode();
      if (opcode == Const.INVOKEDYNAMIC) {
        return;
      }
      String call = CALLS.get(opcode);
      if (call != null) {
        int split = call.indexOf('(');
        handle.setInstruction(new INVOKESTATIC(watched
            .getConstantPool()
            .addMethodref(RECORDER, call.substring(0, split), call.substring(split))));
      }
    }
    code.removeCodeAttributes();
    code.getInstructionList().setPositions();
    code.setMaxStack();
    watched.addMethod(code.getMethod());
  }

  /** A class file of that version may not even mention them. */
  private static void withoutLambdas(ConstantPoolGen constants) {
    for (int index = 1; index < constants.getSize(); index++) {
      var constant = constants.getConstant(index);
      if (constant != null && constant.getTag() >= Const.CONSTANT_MethodHandle) {
        constants.setConstant(index, new ConstantInteger(0));
      }
    }
  }

  private static Method constructor(ClassGen watched) {
    ConstantPoolGen constants = watched.getConstantPool();
    InstructionList body = new InstructionList();
    body.append(InstructionConst.THIS);
    body.append(new org.apache.bcel.generic.INVOKESPECIAL(
        constants.addMethodref(watched.getSuperclassName(), "<init>", "()V")));
    body.append(InstructionConst.RETURN);
    MethodGen made = new MethodGen(
        Const.ACC_PRIVATE,
        Type.VOID,
        new Type[] {new ObjectType(Void.class.getName())},
        new String[] {"none"},
        "<init>",
        watched.getClassName(),
        body,
        constants);
    made.setMaxStack();
    made.setMaxLocals();
    return made.getMethod();
  }
}
