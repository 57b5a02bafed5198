# Starts the daemons that the demo and the benchmark need and ends them with the script, however it ends. Sourced after places.sh, by a
# script that has set `work` (by make_work). Every one has its own data, its own socket and, with the port, loopback only.
daemon_pid= guard_pid= leash_pid= docker_data= rootly=()

# What a daemon needs that only root may start, as whoever runs this: nothing, or sudo. Asks for a password now, where one is needed, and not later
# from the background.
become_root() {
  [ "$(id -u)" != 0 ] || return 0
  have sudo || die "$1; and only root can start a daemon" "Start Docker and let this user use it (its group docker, or DOCKER_HOST); or run this as root."
  sudo -n true 2>/dev/null || sudo -v || die "$1; and sudo did not let this user start a daemon" "Start Docker and let this user use it, or run this as root."
  rootly=(sudo -n)
}

# A folder of our own, under a name by which a guard finds it should this script and its own guard be killed.
make_work() { work=$(mktemp -d "${TMPDIR:-/tmp}/image-gate-XXXXXX"); }

# start NAME COMMAND...: in the background, log in $work/NAME.log. COMMAND must have a path in $work among its arguments.
start() {
  local name=$1
  shift
  [ -n "$guard_pid" ] || start_guard
  "$@" >"$work/$name.log" 2>&1 </dev/null 8>&- &
  daemon_pid=$!
}

# What ends the daemons when we are gone, also by SIGKILL: then `tail` ends, and with it the guard's standard input. The guard is in a session of
# its own, so that what is sent to our process group does not reach it.
start_guard() {
  mkfifo "$work/guard"
  tail --pid=$$ -f /dev/null >"$work/guard" 8>&- &
  leash_pid=$!
  # As root if the daemons are; --wait, as setsid would end before the guard where it starts in a group of its own.
  "${rootly[@]}" setsid --wait "$root/script/guard" "$work" ${docker_data:+"$docker_data"} <"$work/guard" >"$work/guard.log" 2>&1 &
  guard_pid=$!
}

# await NAME SECONDS COMMAND...: until COMMAND succeeds; the script ends when the daemon does, or when it takes too long.
await() {
  local name=$1 seconds=$2 pid=$daemon_pid waited=0
  shift 2
  have "$1" || die "the command $1 is missing, so nobody can say whether $name has started" "Install it: script/bootstrap demo."
  until "$@" >"$work/$name.answer" 2>&1; do
    # Not with `kill -0`, which says no to somebody else's process, too.
    if ! [ -e "/proc/$pid" ]; then
      tail -n 15 "$work/$name.log" >&2
      die "$name ended before it was ready" "The end of its log is above."
    elif [ "$waited" -ge $((seconds * 10)) ]; then
      tail -n 15 "$work/$name.log" "$work/$name.answer" >&2
      die "$name runs, but did not answer \`$*\` within $seconds s" "The end of its log and the answer are above."
    fi
    sleep 0.1
    waited=$((waited + 1))
  done
}

# Ends them, and removes $work.
stop_daemons() {
  [ -n "$guard_pid" ] || return 0
  kill "$leash_pid" 2>/dev/null || true
  wait "$leash_pid" "$guard_pid" || true
  guard_pid= docker_data=
}

# The daemon that is there, else one of our own, whose images stay in the cache for the next time.
use_docker() {
  local reason
  have docker || die "Docker's client is missing" "Install it: script/bootstrap demo."
  if reason=$(docker version 2>&1 >/dev/null); then return 0; fi
  become_root "Docker's daemon does not answer (${reason##*$'\n'})"
  docker_data=$cache/docker-data
  # Two daemons can't share their data: a second script meanwhile gets its own. We and the guard hold the lock.
  if ! { mkdir -p "$docker_data" && exec 8>"$docker_data.lock" && flock -n 8; }; then docker_data=$work/docker-data; fi
  mkdir -p "$work/docker-exec"
  # Its own temporary folder: containerd leaves what it was doing there when it is slow to end.
  # Without a network: no build here needs one, and no bridge and no firewall rule is left on the machine.
  start dockerd "${rootly[@]}" env "TMPDIR=$work/docker-exec" dockerd --group "$(id -g)" --data-root "$docker_data" --exec-root "$work/docker-exec" --pidfile "$work/docker.pid" \
    --bridge=none --iptables=false --ip6tables=false -H "unix://$work/docker.sock"
  export DOCKER_HOST=unix://$work/docker.sock
  await dockerd 60 docker version
}

# Sets `port` to a port of the loopback that nobody has, below those that Linux gives to connections: one of them would take it before the daemon has it. A name in Linux's
# abstract namespace, which a process of ours holds, keeps it from other scripts and tests of ours on this network (__tests__/integration/free-port.ts).
hold_port() {
  local name=port-$1
  start "$name" node -e 'const { createServer } = require("node:net");
  const take = (tries) => {
    const port = require("node:crypto").randomInt(20000, 32000);
    const next = (error) => { if (tries === 0) throw error; take(tries - 1); };
    const held = createServer().on("error", next).listen(`\0image-gate-port-${port}`, () => {
      const server = createServer().on("error", (error) => { held.close(); next(error); });
      server.listen(port, "127.0.0.1", () => server.close(() => console.log(port)));
    });
  };
  take(100);' "$work/$name"
  await "$name" 60 grep -qx '[0-9]*' "$work/$name.log"
  port=$(cat "$work/$name.log")
}

# Sets `registry` to the host and port of an empty registry. With `cached` it remembers the blobs it has, and must not be emptied under way.
use_registry() {
  local port cached=
  if [ "${1:-}" = cached ]; then cached=', cache: { blobdescriptor: inmemory }'; fi
  hold_port registry
  registry=127.0.0.1:$port
  cat >"$work/registry.yml" <<YAML
version: 0.1
log: { level: warn, accesslog: { disabled: true } }
storage: { filesystem: { rootdirectory: $work/registry }, delete: { enabled: true }$cached }
http: { addr: $registry }
YAML
  start registry docker-registry serve "$work/registry.yml"
  await registry 60 curl -fsS "http://$registry/v2/"
}

# Sets `listing_registry` to the host and port of an empty registry that lists what is attached (the referrers API), in memory.
use_listing_registry() {
  local port
  hold_port listing
  listing_registry=127.0.0.1:$port
  mkdir -p "$work/listing"
  start listing-registry olareg serve --dir "$work/listing" --addr 127.0.0.1 --port "$port" --store-type mem --api-delete
  await listing-registry 60 curl -fsS "http://$listing_registry/v2/"
}
