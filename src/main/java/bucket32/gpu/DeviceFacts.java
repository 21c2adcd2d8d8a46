package bucket32.gpu;

import com.aparapi.device.OpenCLDevice;

/**
 * Say what a device is, beyond its name.
 *
 * @param version of the platform, as it says itself
 * @param units how many compute units the device has
 * @param memoryBytes that it can reach
 * @param largestBytes how long one array there may be
 */
public record DeviceFacts(String version, int units, long memoryBytes, long largestBytes) {

  /** Ask the driver about an OpenCL target. */
  public static DeviceFacts of(Target target) {
    OpenCLDevice device = Drivers.devices().stream()
        .filter(one -> one.getName().equals(target.device()))
        .filter(one -> one.getOpenCLPlatform().getName().equals(target.platform()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "facts are known of OpenCL devices, but the target is " + target));
    return new DeviceFacts(
        device.getOpenCLPlatform().getVersion().strip(),
        device.getMaxComputeUnits(),
        device.getGlobalMemSize(),
        device.getMaxMemAllocSize());
  }
}
