/** Know the exercises, judge a learner's classes, say the verdict, keep the marks. */
package bucket32.course;
