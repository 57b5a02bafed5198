# Makes root file systems of Debian in which nothing of ours is installed, once, and keeps them in the tools cache. Sourced after places.sh.
# Nothing here names a server: what this machine uses for Debian and npm is read from its own configuration.
roots=$cache/roots

# make_root NAME SUITE [PACKAGE]...: a minimal Debian with these packages; prints its folder, whose name holds a key of all that. Of several that ask at once one makes it.
make_root() {
  local name=$1 suite=$2 folder mirror turn
  shift 2
  folder=$roots/$name-$(printf '%s\n' 1 "$suite" "$@" | sha256sum | cut -c1-12)
  mkdir -p "$roots"
  exec {turn}>"$roots/$name.lock"
  flock "$turn"
  if [ ! -d "$folder" ]; then
    have debootstrap || die "debootstrap is missing" "Install it: apt-get install debootstrap"
    title "Making a root file system of Debian ($suite) with debootstrap, once"
    # This machine's own source of Debian, if it is one; else the one that debootstrap knows.
    mirror=$(apt-get indextargets --format '$(ORIGIN) $(CREATED_BY) $(REPO_URI)' | sed -n 's/^Debian Packages //p' | head -n 1)
    rm -rf --one-file-system "$folder.part"
    # What it mounts is seen in namespaces of its own, and gone with it.
    unshare --mount --pid --fork --kill-child --mount-proc debootstrap --variant=minbase --include="$(IFS=,; echo "$*")" "$suite" "$folder.part" ${mirror:+"$mirror"} >"$roots/$name.log" 2>&1 ||
      { tail -n 15 "$roots/$name.log" >&2; die "debootstrap failed" "The end of its log is above."; }
    connect_root "$folder.part"
    chroot "$folder.part" apt-get update -qq >>"$roots/$name.log" 2>&1 ||
      { tail -n 15 "$roots/$name.log" >&2; die "apt-get update failed in the new root" "The end of its log is above."; }
    # Nobody needs these to survive a power cut.
    echo force-unsafe-io >"$folder.part/etc/dpkg/dpkg.cfg.d/throwaway"
    # Services are not started in a root that is no machine.
    printf '#!/bin/sh\nexit 101\n' >"$folder.part/usr/sbin/policy-rc.d"
    chmod +x "$folder.part/usr/sbin/policy-rc.d"
    mv "$folder.part" "$folder"
  fi
  exec {turn}>&-
  printf '%s\n' "$folder"
}

# connect_root FOLDER: names, and apt's way out, as this machine has them.
connect_root() {
  cp -L /etc/resolv.conf /etc/hosts "$1/etc/"
  printf '127.0.0.1 %s\n' "$(uname -n)" >>"$1/etc/hosts"
  apt-config dump | grep -E '^Acquire::(https?::|Check-|Retries)' >"$1/etc/apt/apt.conf.d/90as-outside" || true
}

# root_environment FOLDER: the variables by which npm reaches its registry as it does here, as NAME=VALUE lines. Certificates are copied to FOLDER.
root_environment() {
  local name bundle
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do [ -z "${!name:-}" ] || printf '%s=%s\n' "$name" "${!name}"; done
  printf 'npm_config_registry=%s\n' "$(npm config get registry)"
  bundle=$(npm config get cafile)
  [ -f "$bundle" ] || bundle=${NODE_EXTRA_CA_CERTS:-}
  [ -f "$bundle" ] || return 0
  cp -L "$bundle" "$1/etc/ca-outside.crt"
  printf '%s=/etc/ca-outside.crt\n' npm_config_cafile NODE_EXTRA_CA_CERTS
}

# Debian 13 with Docker's engine and client, whose buildx is a package of its own, and Git: a machine that may keep images in containerd's store.
make_engine_root() { make_root engine-trixie trixie sudo docker.io docker-cli iptables ca-certificates git; }
