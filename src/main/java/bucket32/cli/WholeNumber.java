package bucket32.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read the whole numbers that options take, and say what one is where a word is no such number. */
final class WholeNumber {

  private WholeNumber() {}

  static final class Int implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      try {
        return Integer.valueOf(typed);
      } catch (NumberFormatException e) {
        throw refusal(typed, Integer.MAX_VALUE);
      }
    }
  }

  static final class Long64 implements ITypeConverter<Long> {
    @Override
    public Long convert(String typed) {
      try {
        return Long.valueOf(typed);
      } catch (NumberFormatException e) {
        throw refusal(typed, Long.MAX_VALUE);
      }
    }
  }

  private static TypeConversionException refusal(String typed, long most) {
    return new TypeConversionException(
        Quoted.of(typed) + " is not a whole number of at most " + most);
  }
}
