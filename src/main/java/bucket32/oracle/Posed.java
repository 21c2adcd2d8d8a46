package bucket32.oracle;

import java.util.List;

/**
 * Hold a question ready to be shown: every text and every answer computed.
 *
 * <p>Texts are plain, but for words between backquotes, which are code.
 *
 * @param id stable name, such as {@code final-starts}
 * @param premise the stated scheme and reading, in words
 * @param ask what is asked
 * @param parts what there is to do, in order
 * @param key the right answer in words
 * @param feedback why that is right
 */
public record Posed(
    String id,
    Kind kind,
    Level level,
    String premise,
    String ask,
    List<Part> parts,
    String key,
    String feedback) {}
