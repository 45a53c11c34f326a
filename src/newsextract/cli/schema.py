"""`newsextract schema`: the JSON Schema of an article."""

from __future__ import annotations

import argparse
import json

from newsextract import Article


def run(_: argparse.Namespace) -> int:
    """Print the schema."""
    print(json.dumps(Article.model_json_schema(mode="serialization"), indent=2, ensure_ascii=False))
    return 0
