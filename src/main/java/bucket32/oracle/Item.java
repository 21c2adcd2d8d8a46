package bucket32.oracle;

/** Hold something to match or to order: how it reads, and the value that decides. */
public record Item(Template says, Expression value) {

  String text(Premise premise) {
    return says.text(premise);
  }
}
