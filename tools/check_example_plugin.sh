#!/usr/bin/env bash
# Install the example plugin, a package of its own, beside newsextract in a separate environment; run its checks and its tests.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
plugin=examples/plugins/newsextract-harbour-gazette
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q . "./$plugin" 'pytest>=8'
cp -r "$plugin" "$work/plugin" # its tests run where its source is not on the path
rm -rf "$work/plugin/src"
"$work/venv/bin/newsextract" plugins --json | grep -q '"origin": "newsextract-harbour-gazette 0.1.0"'
"$work/venv/bin/newsextract" plugins check harbour_gazette
"$work/venv/bin/newsextract" plugins check examples/plugins/hillpost.toml
(cd "$work/plugin" && "$work/venv/bin/python" -m pytest -q -p no:cacheprovider)
