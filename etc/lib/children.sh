# Child processes that a signal to the command reaches and ends. Sourced, not run.

child=''

# Children run in the background in process groups of their own, so that a signal to this script is handled at once
# and reaches everything that a child started.
start_child() {
  set -m
  "$@" </dev/null &
  child=$!
  set +m
}

wait_for_child() {
  local code=0
  wait "$child" || code=$?
  child=''
  return "$code"
}

step() {
  start_child "$@"
  wait_for_child
}

stop_child() {
  [ -n "$child" ] || return 0
  kill -TERM -- "-$child" 2>/dev/null || true
  for _ in $(seq 200); do
    kill -0 "$child" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -KILL -- "-$child" 2>/dev/null || true
}
