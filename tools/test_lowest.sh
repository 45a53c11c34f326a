#!/usr/bin/env bash
# The quick tests with the lowest versions of the run-time dependencies that pyproject.toml allows.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" tools/lowest_versions.py html > "$work/pins.txt"
cat "$work/pins.txt"
"$work/venv/bin/pip" install -q '.[dev]' -c "$work/pins.txt"
"$work/venv/bin/python" -m pytest -m "not slow" "$@"
