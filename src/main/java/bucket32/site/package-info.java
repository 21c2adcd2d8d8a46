/**
 * Render the chapters to a static site that opens from a file, and serve it on this machine alone.
 */
package bucket32.site;
