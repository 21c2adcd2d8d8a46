/** Build what is missing before the first command runs; java.base and java.compiler alone, as no library is here yet. */
package bucket32.launch;
