/**
 * Show the traps of chapter 11: for each a benchmark that deceives beside one that does not.
 *
 * <p>The first half of a class is {@code wrong...}, the second {@code right...}; the chapter shows
 * both by tag, with the times of the committed run. How often each is run is said here and nowhere
 * else, since for some lessons that is the lesson.
 */
package bucket32.lessons;
