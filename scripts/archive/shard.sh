#!/bin/sh
# shard.sh IN OUT: annotates one shard of an archive. OUT appears only when it is whole, so a shard that was cut short is done
# again, and one that is done is left alone. COPYDESK is the command (copydesk), JOBS its threads (1).
set -eu
input=$1
output=$2
if [ -e "$output" ]; then exit 0; fi
draft="$output.$(hostname).$$"
trap 'rm -f "$draft"' EXIT
# Exit code 2: some lines were no copy, and their answers say so.
${COPYDESK:-copydesk} annotate --format ndjson --jobs "${JOBS:-1}" <"$input" >"$draft" || [ $? -eq 2 ]
# A line for each line that is not blank.
[ "$(wc -l <"$draft")" -eq "$(grep -c '[^[:space:]]' "$input")" ]
mv "$draft" "$output"
