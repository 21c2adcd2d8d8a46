/** The small program that runs a learner's classes in a process of its own, and what it says. */
package bucket32.course.worker;
