# Starts the daemons that the demo and the benchmark need and ends them with the script, however it ends. Sourced after places.sh, by a
# script that has set `work` (by make_work). Every one has its own data, its own socket and, with the port, loopback only.
daemon_pid= guard_pid= leash_pid= docker_data=

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
  setsid "$root/script/guard" "$work" ${docker_data:+"$docker_data"} <"$work/guard" >"$work/guard.log" 2>&1 &
  guard_pid=$!
}

# await NAME SECONDS COMMAND...: until COMMAND succeeds; the script ends when the daemon does, or when it takes too long.
await() {
  local name=$1 seconds=$2 pid=$daemon_pid waited=0
  shift 2
  until "$@" >/dev/null 2>&1; do
    if ! kill -0 "$pid" 2>/dev/null || [ "$waited" -ge $((seconds * 10)) ]; then
      tail -n 15 "$work/$name.log" >&2
      die "$name did not start" "The end of its log is above."
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
  if docker version >/dev/null 2>&1; then return 0; fi
  [ "$(id -u)" = 0 ] || die "no Docker daemon answers, and only root can start one" "Start Docker, or run this as root."
  docker_data=$cache/docker-data
  # Two daemons can't share their data: a second script meanwhile gets its own. We and the guard hold the lock.
  if ! { mkdir -p "$docker_data" && exec 8>"$docker_data.lock" && flock -n 8; }; then docker_data=$work/docker-data; fi
  mkdir -p "$work/docker-exec"
  # Without a network: no build here needs one, and no bridge and no firewall rule is left on the machine.
  start dockerd dockerd --data-root "$docker_data" --exec-root "$work/docker-exec" --pidfile "$work/docker.pid" \
    --bridge=none --iptables=false --ip6tables=false -H "unix://$work/docker.sock"
  export DOCKER_HOST=unix://$work/docker.sock
  await dockerd 60 docker version
}

free_port() { node -e 'const s=require("node:net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }

# Sets `registry` to the host and port of an empty registry.
use_registry() {
  local port
  port=$(free_port)
  registry=127.0.0.1:$port
  cat >"$work/registry.yml" <<YAML
version: 0.1
log: { level: warn }
storage: { filesystem: { rootdirectory: $work/registry }, delete: { enabled: true } }
http: { addr: $registry }
YAML
  start registry docker-registry serve "$work/registry.yml"
  await registry 20 curl -fsS "http://$registry/v2/"
}
