/** What chapter 11's exercises build: benchmarks that can be trusted, and a fast matrix. */
package bucket32.measure;
