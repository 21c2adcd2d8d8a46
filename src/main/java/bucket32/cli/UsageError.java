package bucket32.cli;

/** Say in one line that what was typed is wrong: the rule, the value, the cure. Exit code 2. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageError(String message) {
    super(message);
  }
}
