#!/usr/bin/env bash
# Build wheel and sdist into a folder (dist/ unless told) and check them: metadata, licence files, contents, size, and a
# fresh install of each that reads a story.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-dist}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/build"
"$work/build/bin/pip" install -q build twine
rm -rf "$out"
"$work/build/bin/python" -m build --outdir "$out" . >"$work/build.log" || { tail -20 "$work/build.log"; exit 1; }
"$work/build/bin/twine" check --strict "$out"/*
python3 tools/package_contents.py "$out"/*.whl "$out"/*.tar.gz
for package in "$out"/*.whl "$out"/*.tar.gz; do
    rm -rf "$work/venv"
    python3 -m venv "$work/venv"
    before=$(du -sb "$work/venv" | cut -f1) # bytes of files: blocks differ from disk to disk
    "$work/venv/bin/pip" install -q --no-compile "$package" # as shipped: Python adds its byte code later
    size=$((($(du -sb "$work/venv" | cut -f1) - before) / 1024))
    echo "$(basename "$package"): ${size} KiB installed with its dependencies, without byte code"
    [ "$size" -le $((15 * 1024)) ] || { echo "more than 15 MiB installed"; exit 1; }
    echo '“It rained,” Dana Obi told reporters on Monday.' | "$work/venv/bin/newsextract" --brief - | grep -q "Dana Obi"
done
