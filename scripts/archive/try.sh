#!/usr/bin/env bash
# npm run archive -- parallel|slurm [ARCHIVE]: tries a page of docs/archives.md with the real engine.
case "${1:-}" in
  parallel | slurm) exec bash "$(dirname "$0")/$1.sh" "${@:2}" ;;
  *)
    echo 'usage: npm run archive -- parallel|slurm [ARCHIVE]' >&2
    exit 2
    ;;
esac
