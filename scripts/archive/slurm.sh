#!/usr/bin/env bash
# Tries docs/archives.md with Slurm: a controller and two nodes on this machine, a job array over the shards, one node killed
# half-way: the controller gives its shard to the other. slurm.sh [ARCHIVE]
source "$(dirname "$0")/common.sh"
need munged slurmctld slurmd sbatch squeue scontrol unshare

services=()
trap 'kill -9 "${services[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
prepare "$@"

chmod 755 "$work"
dd if=/dev/urandom of="$work/munge.key" bs=128 count=1 status=none
chmod 400 "$work/munge.key"
munged --foreground --force --key-file="$work/munge.key" --socket="$work/munge.socket" --pid-file="$work/munge.pid" \
  --log-file="$work/munge.log" --seed-file="$work/munge.seed" 2>/dev/null &
services+=($!)

mkdir "$work/state" "$work/spool.first" "$work/spool.second"
cat >"$work/slurm.conf" <<EOF
ClusterName=trial
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=6917
AuthInfo=socket=$work/munge.socket
SlurmUser=root
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool.%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/linear
SlurmdParameters=config_overrides
ReturnToService=2
SlurmdTimeout=5
MessageTimeout=2
JobRequeue=1
NodeName=first NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=6918
NodeName=second NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=6919
PartitionName=all Nodes=ALL Default=YES State=UP
EOF
export SLURM_CONF=$work/slurm.conf
slurmctld -D >/dev/null 2>&1 &
services+=($!)
# A node is a slurmd in a process namespace of its own: whoever kills it kills all that runs on it.
for node in first second; do
  unshare --pid --fork --kill-child --mount-proc slurmd -D -N "$node" >/dev/null 2>&1 &
  services+=($!)
done
# Bash need not tell of those that are killed.
disown -a
for _ in $(seq 60); do
  [ "$(sinfo --noheader --format=%T%D 2>/dev/null)" != idle2 ] || break
  sleep 0.5
done
sinfo

cat >"$work/shard.job" <<EOF
#!/bin/sh
shard=$work/shards/\$(printf %02d "\$SLURM_ARRAY_TASK_ID")
exec sh $here/shard.sh "\$shard.ndjson" "\$shard.out"
EOF
sbatch --array=0-11 --requeue --chdir="$work" --output="$work/%a.log" --export=ALL "$work/shard.job"
wait_for 3 120
kill -9 "${services[3]}"
echo "node second killed with $(done_shards) of 12 shards done"
wait_for 12 240
squeue --noheader
sinfo
compare
