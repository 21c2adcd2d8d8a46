/** Turn what is typed into calls of the other rooms; the only place that prints and exits. */
package bucket32.cli;
