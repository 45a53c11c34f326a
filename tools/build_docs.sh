#!/usr/bin/env bash
# Build the site of the docs into site/, in an environment of its own; any warning is an error.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q '.[docs]'
NO_MKDOCS_2_WARNING=1 "$work/venv/bin/mkdocs" build --strict --quiet --site-dir "${1:-site}"
