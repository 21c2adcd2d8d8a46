package bucket32.course;

/** Say in one line what is wrong with the checkout, and what to do about it. */
public final class CourseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CourseException(String message) {
    super(message);
  }

  public CourseException(String message, Throwable cause) {
    super(message, cause);
  }
}
