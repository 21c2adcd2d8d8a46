/** Read what JMH measured, and on which machine: for the command line, and for the pages. */
package bucket32.results;
