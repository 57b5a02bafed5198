# Starts the daemons that the demo and the tests need and ends them with the script. Sourced after places.sh, by a script
# that has set `work` (a folder of its own). Every one has its own data, its own socket and, with the port, loopback only.
daemon_pids=() docker_data=

# start NAME COMMAND...: in the background, log in $work/NAME.log.
start() {
  local name=$1
  shift
  "$@" >"$work/$name.log" 2>&1 </dev/null &
  daemon_pids+=($!)
}

# await NAME SECONDS COMMAND...: until COMMAND succeeds; the script ends when the daemon does, or when it takes too long.
await() {
  local name=$1 seconds=$2 pid=${daemon_pids[-1]} waited=0
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

# The newest first, politely, then for good; a daemon that was stopped half way would leave mounts behind.
stop_daemons() {
  local i waited
  for ((i = ${#daemon_pids[@]} - 1; i >= 0; i--)); do kill "${daemon_pids[i]}" 2>/dev/null || true; done
  for ((i = ${#daemon_pids[@]} - 1; i >= 0; i--)); do
    for ((waited = 0; waited < 150; waited++)); do kill -0 "${daemon_pids[i]}" 2>/dev/null || break; sleep 0.1; done
    kill -KILL "${daemon_pids[i]}" 2>/dev/null || true
    wait "${daemon_pids[i]}" 2>/dev/null || true
  done
  daemon_pids=()
  # Where / is not shared, dockerd mounts its data on itself, and does not always take that away again.
  [ -z "$docker_data" ] || while umount "$docker_data" 2>/dev/null; do :; done
  docker_data=
}

# The daemon that is there, else one of our own, whose images stay in the cache for the next time.
use_docker() {
  if docker version >/dev/null 2>&1; then return 0; fi
  [ "$(id -u)" = 0 ] || die "no Docker daemon answers, and only root can start one" "Start Docker, or run this as root."
  docker_data=$cache/docker-data
  # Two daemons can't share their data: a second script meanwhile gets its own.
  if ! { mkdir -p "$docker_data" && exec 8>"$docker_data.lock" && flock -n 8; }; then docker_data=$work/docker-data; fi
  mkdir -p "$work/docker-exec"
  # Without a network: no build here needs one, and no bridge and no firewall rule is left on the machine.
  start dockerd dockerd --data-root "$docker_data" --exec-root "$work/docker-exec" --pidfile "$work/docker.pid" \
    --bridge=none --iptables=false --ip6tables=false -H "unix://$work/docker.sock" 8>&-
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
