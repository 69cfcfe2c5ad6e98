#!/usr/bin/env bash
# Scripts: `npm run findings`. Runs each script under findings/, and says which behaviour has changed.
set -uo pipefail
cd "$(dirname "$0")/../findings" || exit 1
failed=0
for script in *.sh; do
  echo "── $script"
  bash "$script" || { echo "CHANGED: $script"; failed=1; }
done
exit "$failed"
