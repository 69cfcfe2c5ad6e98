# What both trials share: shards, the answer of one process, and the comparison. Sourced by parallel.sh and slurm.sh.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
export COPYDESK="node $root/dist/cli.js"
export JOBS=1

need() {
  for program in "$@"; do
    command -v "$program" >/dev/null || { echo "$program is not installed: apt-get install parallel openssh-server slurm-wlm munge" >&2; exit 2; }
  done
  [ "$(id -u)" -eq 0 ] || { echo 'the trial starts hosts of its own, in process namespaces, and has to be root for it' >&2; exit 2; }
  [ -e "$root/dist/cli.js" ] || { echo 'build first: npm run build' >&2; exit 2; }
}

# The archive ($1, or the sample story 120 times under numbers), one process's answer to it, and shards of a twelfth each.
prepare() {
  archive=${1:-$work/archive.ndjson}
  [ $# -gt 0 ] || node -e '
    const text = require("node:fs").readFileSync(process.argv[1], "utf8");
    for (let story = 0; story < 120; story++) console.log(JSON.stringify({ id: String(story), text: `${text}\n\nStory ${story}.` }));
  ' "$root"/src/sample/*.md >"$archive"
  $COPYDESK annotate --format ndjson <"$archive" >"$work/one.ndjson" || [ $? -eq 2 ]
  mkdir "$work/shards"
  split --number=l/12 --numeric-suffixes --suffix-length=2 --additional-suffix=.ndjson "$archive" "$work/shards/"
}

done_shards() { find "$work/shards" -name '*.out' | wc -l; }

# Waits up to $2 seconds until at least $1 shards are done.
wait_for() {
  for _ in $(seq $(($2 * 5))); do
    [ "$(done_shards)" -lt "$1" ] || return 0
    sleep 0.2
  done
  echo "only $(done_shards) shards after $2 seconds" >&2
  return 1
}

# The shards' answers, joined, are the bytes of one process.
compare() {
  cat "$work"/shards/*.out >"$work/joined.ndjson"
  cmp "$work/one.ndjson" "$work/joined.ndjson"
  echo "$(wc -l <"$work/joined.ndjson") answers in 12 shards: the same bytes as one process gives"
}
