/** Run kernels where they were meant to run, and say what really ran: the buckets and biases of whole matrices. */
package bucket32.gpu;
