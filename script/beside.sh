# Sourced: checks that work beside others, in the folder $work.

declare -A beside=() # names to process groups

# begin NAME COMMAND...: starts a check that works beside those that mostly wait, after them in rank, and one such at a time.
begin() {
  local name=$1
  shift
  setsid nice -n 5 flock --no-fork "$work/turn" "$@" </dev/null >"$work/$name.log" 2>&1 &
  beside[$name]=$!
}

# result_of NAME: waits for a check that was begun, shows what it said, and ends with its code.
result_of() {
  local code=0
  wait "${beside[$1]}" || code=$?
  unset "beside[$1]"
  cat "$work/$1.log"
  return "$code"
}

# Ends what was begun and not waited for, with all that it started.
end_begun() {
  local group
  for group in "${beside[@]}"; do kill -- "-$group" 2>/dev/null || true; done
}
