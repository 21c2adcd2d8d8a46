"""Time torch at the work of T5's reference code: every bucket, by the logarithm, in its own tensors.

Called with: a file of the right bucket for each offset, the size, how many runs, the device's type.
The last line it prints is "times" and nanoseconds, and the line before says what ran. If it can time
nothing, its last line says why.
"""

import math
import sys
import time

NUM_BUCKETS = 32
MAX_DISTANCE = 128


def buckets(size, device, torch):
    """Return the buckets of all queries and keys, bidirectional."""
    positions = torch.arange(size, dtype=torch.long, device=device)
    relative = positions[None, :] - positions[:, None]
    per_side = NUM_BUCKETS // 2
    side = (relative > 0).to(torch.long) * per_side
    distance = relative.abs()
    exact = per_side // 2
    ratio = torch.log(distance.float() / exact) / math.log(MAX_DISTANCE / exact)
    far = exact + (ratio * (per_side - exact)).to(torch.long)
    far = torch.clamp(far, max=per_side - 1)
    return side + torch.where(distance < exact, distance, far)


def main(offsets, size, runs, kind):
    try:
        import torch
    except ImportError as missing:
        print(f"python3 has no torch that loads ({missing})")
        return
    if kind == "GPU" and not torch.cuda.is_available():
        print("torch sees no GPU")
        return
    device = torch.device("cuda" if kind == "GPU" else "cpu")
    name = torch.cuda.get_device_name(device) if kind == "GPU" else "the processor"

    def finish():
        if kind == "GPU":
            torch.cuda.synchronize()

    with open(offsets, encoding="ascii") as lines:
        right = torch.tensor([int(line) for line in lines], dtype=torch.long, device=device)
    positions = torch.arange(size, device=device)
    expected = right[positions[:, None] - positions[None, :] + size - 1]
    if not torch.equal(buckets(size, device, torch), expected):
        print("torch's buckets differ from core's")
        return
    times = []
    for run in range(3 + runs):
        finish()
        begin = time.perf_counter_ns()
        buckets(size, device, torch)
        finish()
        if run >= 3:
            times.append(time.perf_counter_ns() - begin)
    print(f"torch {torch.__version__} on {name}")
    print("times", *times)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
