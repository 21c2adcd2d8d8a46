/**
 * Time core: each fast version beside a naive one and beside the limit of the machine.
 *
 * <p>The name of a benchmark says what it is. {@code limit...} does the least that moves the same
 * bytes, {@code naive...} is what one writes first, and all others are of core. All but the limits
 * are checked against the plain scheme before they are timed.
 */
package bucket32.bench;
