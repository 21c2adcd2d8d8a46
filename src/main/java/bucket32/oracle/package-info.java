/** Answer questions about buckets under every reading of the rule. */
package bucket32.oracle;
