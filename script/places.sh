# Where the project's scripts find things. Sourced, never run. All that is downloaded or built lives outside the checkout.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${IMAGE_GATE_TOOLS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/image-gate-tools}
tools_bin=$cache/bin
node_bin=$root/node_modules/.bin

# A title on standard error, so that a script's standard output stays its result.
title() { printf '%s\n' "$*" >&2; }

# die MESSAGE FIX: what happened, and what to do about it.
die() {
  printf '%s: %s\n  -> %s\n' "${0##*/}" "$1" "$2" >&2
  exit 3
}

have() { command -v "$1" >/dev/null 2>&1; }

can_be_root() { [ "$(id -u)" = 0 ] || have sudo; }

# as_root COMMAND...: sudo may ask for a password.
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# apt_has PACKAGE: whether the lists that apt has now name it.
apt_has() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

# Whether Docker's client builds with its older builder only: from 23 on it has no BuildKit of its own, and needs the buildx plug-in.
lacks_buildx() {
  local version
  [ ! -x "$tools_bin/buildx" ] && have docker && ! docker buildx version >/dev/null 2>&1 || return 1
  version=$(docker --version | sed -n 's/^[^0-9]*\([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 23 ]
}

# Whether apt has the plug-in, or may have it: the lists of a fresh machine are empty.
buildx_may_come() { can_be_root && have apt-get && { apt_has docker-buildx || ! apt_has docker.io; }; }

# Node 24 or newer: the one in node_modules, else the one that script/bootstrap demo fetched, else the one on PATH, else nothing (status 1).
node24() {
  local candidate
  for candidate in "$node_bin/node" "$cache/node/node" "$(command -v node || true)"; do
    [ -x "$candidate" ] || continue
    [ "$("$candidate" -p 'Number(process.versions.node.split(".")[0]) >= 24' 2>/dev/null)" = true ] || continue
    printf '%s\n' "$candidate"
    return 0
  done
  return 1
}

# The pinned tools first, then Node 24, then what the machine has; buildx as a plugin of a Docker client that holds no credentials.
use_tools() {
  local node
  node=$(node24) && PATH=$(dirname "$node"):$PATH
  export PATH=$tools_bin:$PATH:/usr/sbin:/sbin
  if [ -x "$tools_bin/buildx" ]; then export DOCKER_CONFIG=$cache/docker-config; fi
}
