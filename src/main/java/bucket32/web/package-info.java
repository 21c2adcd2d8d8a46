/**
 * Answer the pages: what a browser calls, compiled to JavaScript from the same classes as the tool.
 */
package bucket32.web;
