/**
 * Try a device: hold it against core, then time it beside plain Java. It runs in a process of its
 * own, also where there is neither a checkout nor a Java but the one it is carried with.
 */
package bucket32.trial;
