/** Recognise a wrong program by its answers: pure Java, without files, reflection or compiler. */
package bucket32.mistakes;
