package bucket32.cli;

import picocli.CommandLine;

/** Make commands, handing each the console it asks for in its constructor. */
record CommandFactory(Console console) implements CommandLine.IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (var constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Console.class) {
        return type.cast(constructor.newInstance(console));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
