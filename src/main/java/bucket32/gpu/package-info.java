/** Kernels that work out buckets on a device, and what they do there; nobody else sees Aparapi. */
package bucket32.gpu;
