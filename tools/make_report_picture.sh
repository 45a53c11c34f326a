#!/usr/bin/env bash
# The picture of the README: the report of an invented story in examples/, photographed by Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
story="${1:-examples/cna-ferry.txt}"
out="docs/images/report.png"
newsextract="${NEWSEXTRACT:-.venv/bin/newsextract}"
command -v chromium >/dev/null || { echo "make_report_picture.sh: chromium is not installed" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$(dirname "$out")"
"$newsextract" report "$story" --html "$work/report.html"
sandbox=$([ "$(id -u)" = 0 ] && echo --no-sandbox || true)
chromium --headless $sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/profile" \
    --window-size=1180,760 --screenshot="$work/report.png" "file://$work/report.html" 2>/dev/null
# 64 colours are enough for text on paper, and a third of the bytes; without ImageMagick all are kept
if command -v convert >/dev/null; then
    convert "$work/report.png" -dither None -colors 64 -strip PNG8:"$out"
else
    cp "$work/report.png" "$out"
fi
size=$(stat -c %s "$out")
echo "$out: $size bytes"
[ "$size" -lt 150000 ] || { echo "make_report_picture.sh: more than 150 kB" >&2; exit 1; }
