"""Make charset_labels.tsv: the labels of charsets that browsers know, each with Python's name for the charset.

The labels are those of the Encoding Standard of the WHATWG, as ``webencodings`` (PyPI, BSD) lists them::

    python tools/make_charset_labels.py src/newsextract/pages/tables
"""

import codecs
import sys
from pathlib import Path

from webencodings.labels import LABELS

PYTHON = {
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "gbk": "gb18030",
    "iso-8859-8-i": "iso8859-8",
    "macintosh": "mac-roman",
    "shift_jis": "cp932",
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-user-defined": "cp1252",
}
"""What a charset is called in Python where the names differ."""
NONE = "replacement"
"""Charsets that browsers refuse to read."""


def main() -> None:
    """Write the table."""
    rows = [
        (label, codecs.lookup(PYTHON.get(name, name)).name)
        for label, name in sorted(LABELS.items())
        if name != NONE
    ]
    lines = ["# made by tools/make_charset_labels.py", "label\tcodec", *map("\t".join, rows)]
    Path(sys.argv[1], "charset_labels.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
