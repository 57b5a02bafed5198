# Sourced after places.sh: checks, one after the other, and their sums. Needs the folder $work, and for tests without real tools the folder $quick.

passed=0 failed=0 failures=() told=
started=$(date +%s%N)

# make_quick: the folder $quick, where tests without real tools put their small files by the thousand: in memory where there is room, which halves the time of the
# unit tests.
make_quick() {
  quick=$work
  if [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt 1000000 ]; then quick=$(mktemp -d -p /dev/shm); fi
}

# ended_with CODE: ends the script; one that ended early, before its result, is one more failure, and its last line still tells the sums.
ended_with() {
  local code=$1
  if [ -z "$told" ]; then
    failed=$((failed + 1)) failures+=("ended early, with code $code") code=1
    result || true
  fi
  exit "$code"
}

now() { date +%s%N; }
seconds_since() { awk -v ns="$(($(now) - $1))" 'BEGIN { printf "%.1f s", ns / 1e9 }'; }

# section TITLE COMMAND...: one check; or each that is counted in it, where the command is one that counts. That of `result_of NAME` is one that was begun before.
section() {
  local title=$1 begun before=$failed
  shift
  printf '\n== %s\n' "$title"
  begun=$(now)
  if counts "$1"; then
    "$@"
  elif check "$@" </dev/null; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
  fi
  if [ "$failed" = "$before" ]; then printf '   ok (%s)\n' "$(seconds_since "$begun")"; else
    failures+=("$title")
    printf '   FAILED (%s)\n' "$(seconds_since "$begun")"
  fi
}

counts() { case $1 in tests | *_tests | *_machines) ;; *) return 1 ;; esac; }

check() { if [ "$1" = result_of ]; then "$@"; else ("$@"); fi; }

# tests NAME SECONDS ARGUMENT...: jest, counted test by test. A file that can't be loaded, a skipped test and a run that does
# not end by itself are failures too; its SECONDS are many times what it takes, as they are by the clock, and a busy machine is no failure.
tests() {
  local name=$1 seconds=$2 code=0 counts
  shift 2
  case $name in integration | slow) ;; *) local -x TMPDIR=$quick ;; esac
  timeout --kill-after=10 "$seconds" "$node_bin/node" --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js --json --outputFile="$work/$name.json" \
    "$@" </dev/null >"$work/$name.log" 2>&1 || code=$?
  if [ "$code" = 124 ]; then
    echo "jest did not end within $seconds s: a test has left something open."
    failed=$((failed + 1))
  fi
  if counts=$("$node_bin/node" -p 'const r = JSON.parse(require("fs").readFileSync(process.argv[1]));
      `${r.numPassedTests} ${r.numFailedTests + r.numRuntimeErrorTestSuites + r.numPendingTests + r.numTodoTests + (r.numTotalTests === 0 ? 1 : 0)}`' "$work/$name.json" 2>/dev/null); then
    passed=$((passed + ${counts% *}))
    failed=$((failed + ${counts#* }))
    if [ "${counts#* }" = 0 ]; then tail -n 6 "$work/$name.log"; else cat "$work/$name.log"; fi
  else
    failed=$((failed + 1))
    tail -n 50 "$work/$name.log"
  fi
}

result() {
  told=yes
  printf '\n'
  [ ${#failures[@]} = 0 ] || printf 'failed: %s\n' "${failures[@]}"
  printf 'Took %s.\n%d passed, %d failed\n' "$(seconds_since "$started")" "$passed" "$failed"
  [ "$failed" = 0 ]
}
