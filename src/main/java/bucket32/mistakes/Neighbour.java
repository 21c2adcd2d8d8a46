package bucket32.mistakes;

import java.util.List;

/**
 * Hold the known wrong program that a program of no name comes nearest to.
 *
 * @param beliefs the belief behind it, or the two that went into it
 * @param unlike how many of its answers are not the program's
 * @param call the first of those
 */
public record Neighbour(List<Misconception> beliefs, int unlike, String call) {}
