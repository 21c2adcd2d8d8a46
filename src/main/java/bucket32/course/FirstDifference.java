package bucket32.course;

/**
 * Say where a program first parts from what was expected.
 *
 * @param call what was asked, {@code bucket(19)}
 * @param expected what it should give: a value, or {@code throws X}
 * @param actual what it gave: a value, or {@code throws X}, or {@code no exception}
 */
public record FirstDifference(String call, String expected, String actual) {}
