package bucket32.course;

/** Break off judging a program: its file is another one by now. */
final class Abandoned extends RuntimeException {

  private static final long serialVersionUID = 1;

  Abandoned() {
    super("the file was saved again", null, false, false);
  }
}
