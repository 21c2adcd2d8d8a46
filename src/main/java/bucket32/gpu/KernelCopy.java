package bucket32.gpu;

import com.aparapi.Kernel;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hold a kernel that tells what it reads and writes, with arrays of its own.
 *
 * @param kernel of a {@link WatchedKernel}'s class, its fields as the original's
 * @param names the fields that hold arrays of numbers
 * @param arrays those arrays, in the same order
 */
record KernelCopy(Kernel kernel, List<String> names, List<Object> arrays) {

  static KernelCopy of(Kernel original) {
    Class<?> type = WatchedKernel.of(original.getClass());
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(Void.class);
      constructor.setAccessible(true);
      KernelCopy copy = new KernelCopy(
          (Kernel) constructor.newInstance((Object) null), new ArrayList<>(), new ArrayList<>());
      Map<Object, Object> copies = new IdentityHashMap<>();
      for (Field field : original.getClass().getDeclaredFields()) {
        Field own = type.getDeclaredField(field.getName());
        field.setAccessible(true);
        own.setAccessible(true);
        own.set(copy.kernel, copied(field.get(original), copies));
        copy.list(field.getName(), own.get(copy.kernel));
      }
      return copy;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Arrays of arrays hold their rows; each row is listed by its number. */
  private void list(String name, Object value) {
    if (value instanceof Object[] rows) {
      for (int row = 0; row < rows.length; row++) {
        list(name + "[" + row + "]", rows[row]);
      }
    } else if (value != null && value.getClass().isArray()) {
      names.add(name);
      arrays.add(value);
    }
  }

  /** Two fields with one array have one again. */
  private static Object copied(Object value, Map<Object, Object> copies) {
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    Object known = copies.get(value);
    if (known == null) {
      int length = Array.getLength(value);
      known = Array.newInstance(value.getClass().getComponentType(), length);
      copies.put(value, known);
      for (int index = 0; index < length; index++) {
        Array.set(known, index, copied(Array.get(value, index), copies));
      }
    }
    return known;
  }
}
