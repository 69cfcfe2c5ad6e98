#!/usr/bin/env bash
# Tries docs/archives.md with GNU parallel: two hosts, of which one is killed half-way; the run is resumed without it.
# parallel.sh [ARCHIVE]
source "$(dirname "$0")/common.sh"
need parallel sshd ssh ssh-keygen unshare

hosts=()
trap 'kill -9 "${hosts[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
prepare "$@"

# A host is an SSH server on a loopback address, in a process namespace of its own: whoever kills it kills all that runs on it.
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
cp "$work/key.pub" "$work/authorized"
mkdir -p /run/sshd
start_host() {
  cat >"$work/sshd.$1" <<EOF
ListenAddress $1:2222
HostKey $work/key
PidFile none
AuthorizedKeysFile $work/authorized
StrictModes no
UsePAM no
EOF
  unshare --pid --fork --kill-child --mount-proc /usr/sbin/sshd -D -f "$work/sshd.$1" &
  hosts+=($!)
}
start_host 127.0.0.2
start_host 127.0.0.3
# Bash need not tell of those that are killed.
disown -a
sleep 1

export PARALLEL_SSH="ssh -p 2222 -i $work/key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
run() {
  parallel --sshlogin "$1" --env COPYDESK --env JOBS --joblog "$work/log" "${@:2}" \
    "sh $here/shard.sh {} {.}.out" ::: "$work"/shards/*.ndjson
}

echo 'two hosts, one shard each at a time'
run '1/127.0.0.2,1/127.0.0.3' 2>"$work/lost" &
running=$!
wait_for 3 120
kill -9 "${hosts[1]}"
echo "127.0.0.3 killed with $(done_shards) of 12 shards done"
wait "$running" || echo "$? shards failed: $(done_shards) of 12 are done"

run '1/127.0.0.2' --resume-failed
compare
