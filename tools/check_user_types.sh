#!/usr/bin/env bash
# Check the types of a user's script against the package as it is installed: mypy --strict, and pyright in the form of
# basedpyright, whose wheel brings all it needs (the wheel of pyright itself downloads its program when it is first run).
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q . mypy types-regex basedpyright
cp tests/typed/script.py "$work/script.py"
cd "$work"
venv/bin/mypy --strict --config-file= script.py
venv/bin/basedpyright --pythonpath venv/bin/python --level error script.py
