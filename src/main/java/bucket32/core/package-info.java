/** Place the distance between two tokens in a bucket, exactly: the classes the learner builds. */
package bucket32.core;
