#!/bin/sh
# Try this machine's OpenCL device: hold every kernel against plain Java, time both, print a table and write the recording.
# It needs no Java, no network and nothing installed but a driver. It changes nothing outside the folder you start it in.
#
#   ./run.sh                 all of it; several minutes
#   ./run.sh --which         say which device would be tried, and end
#   ./run.sh --quick         see that it runs; its times are rough
#   ./run.sh --seed 7        draw the same schemes again
#   ./run.sh --out FILE      where the recording goes; the folder you are in if left out
#   ./run.sh --force         replace today's recording
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

if [ "$(uname -s) $(uname -m)" != 'Linux x86_64' ]; then
  echo "this bundle is for Linux x86_64, but this is $(uname -s) $(uname -m)" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Where the system's loader looks, and where drivers of containers are put.
places="$(printf %s "${LD_LIBRARY_PATH:-}" | tr ':' ' ') /usr/lib/x86_64-linux-gnu /lib/x86_64-linux-gnu /usr/lib64 /lib64 /usr/lib /lib"
outside='/usr/local/nvidia/lib64 /usr/local/nvidia/lib'

found() { # NAME PLACES: the first file of that name
  name=$1
  shift
  for place; do
    if [ -e "$place/$name" ]; then
      printf '%s\n' "$place/$name"
      return
    fi
  done
}

search() { # FOLDER: have libraries looked for there too
  LD_LIBRARY_PATH=${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$1
  export LD_LIBRARY_PATH
}

# The machine's own OpenCL loader is better than ours: it knows where its drivers are.
listed=$({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | sed -n 's/^.*libOpenCL\.so\.1 .*x86-64.* => //p' | head -n 1)
# shellcheck disable=SC2086 # a list of places
if [ -z "$listed$(found libOpenCL.so.1 $places)" ] && [ -e "$here/opencl/libOpenCL.so.1" ]; then
  search "$here/opencl"
fi

# A container is often given NVIDIA's driver without the file that names it to OpenCL.
if [ -z "${OCL_ICD_VENDORS:-}" ] && ! ls /etc/OpenCL/vendors/*.icd >/dev/null 2>&1; then
  # shellcheck disable=SC2086
  nvidia=$(found libnvidia-opencl.so.1 $places $outside)
  if [ -n "$nvidia" ]; then
    mkdir "$work/vendors"
    printf '%s\n' "$nvidia" >"$work/vendors/nvidia.icd"
    OCL_ICD_VENDORS=$work/vendors
    export OCL_ICD_VENDORS
    search "$(dirname -- "$nvidia")"
  fi
fi

# What drivers compile goes away with the run; PoCL has no device at all where it can keep nothing.
POCL_CACHE_DIR=$work/cache CUDA_CACHE_PATH=$work/cache
export POCL_CACHE_DIR CUDA_CACHE_PATH
mkdir "$work/cache"

exit=0
# shellcheck disable=SC2046 # one flag a word
"$here/runtime/bin/java" $(cat "$here/flags") "-Djava.io.tmpdir=$work" -cp "$here/lib/*" bucket32.trial.Trial \
  --vectors "$here/checks/public.csv" --out "$PWD" "$@" || exit=$?
[ "$exit" -le 2 ] || echo "the driver took Java down, exit code $exit; nothing was recorded" >&2
exit "$exit"
