"""The Arrow types of the output, made from the records and from the tables. Needs the extra `[parquet]`.

nested_schema()  ->  id: string, origin: struct<…>, outlet: string, kept: …, article: struct<…>, error: struct<…>
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

from newsextract.corpus.tables import TABLES
from newsextract.errors import CorpusError

_FIGURES = frozenset(("value", "lo", "hi"))
"""Fields of a number that are figures of any size: text in Arrow, with all digits."""


def _arrow() -> Any:
    try:
        import pyarrow
    except ModuleNotFoundError as error:
        raise CorpusError(
            "Parquet and Arrow need the extra [parquet]: pip install 'newsextract[parquet]'"
        ) from error
    return pyarrow


def table_schema(table: str) -> Any:
    """The `pyarrow.Schema` of a flat table."""
    pa = _arrow()
    types = {
        "text": pa.string(),
        "integer": pa.int64(),
        "real": pa.float64(),
        "boolean": pa.bool_(),
    }
    return pa.schema(
        [
            pa.field(column.name, types[column.type], metadata={"meaning": column.meaning})
            for column in TABLES[table]
        ]
    )


def nested_schema() -> Any:
    """The `pyarrow.Schema` of a record of the output with the whole article in it."""
    pa = _arrow()
    from newsextract.records import Article

    schema = Article.model_json_schema(mode="serialization")
    text = pa.string()
    origin = [
        ("file", text),
        ("offset", pa.int64()),
        ("url", text),
        ("date", text),
        ("digest", text),
    ]
    return pa.schema(
        [
            ("id", text),
            ("origin", pa.struct(origin)),
            ("outlet", text),
            ("kept", text),
            ("article", _type(schema, schema["$defs"], pa)),
            ("error", pa.struct([("code", text), ("message", text)])),
        ]
    )


def _type(schema: dict[str, Any], known: dict[str, Any], pa: Any) -> Any:
    """The Arrow type of a JSON Schema; None may stand everywhere."""
    if "$ref" in schema:
        return _type(known[schema["$ref"].rpartition("/")[2]], known, pa)
    if "anyOf" in schema:
        kinds = [each for each in schema["anyOf"] if each.get("type") != "null"]
        return _type(kinds[0], known, pa) if len(kinds) == 1 else pa.string()
    kind = schema.get("type")
    if kind == "array":
        return pa.list_(_type(schema["items"], known, pa))
    if kind == "object" or "properties" in schema:
        is_number = "approx_kind" in schema["properties"]
        return pa.struct(
            [
                (name, pa.string() if is_number and name in _FIGURES else _type(each, known, pa))
                for name, each in schema["properties"].items()
            ]
        )
    types = {"integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}
    return types.get(str(kind), pa.string())


def read_nested(lines: Iterable[bytes], schema: Any) -> Any:
    """Lines of the shape `nested` as a `pyarrow.Table`, in their order."""
    pa = _arrow()
    from pyarrow import json

    data = b"".join(lines)
    if not data:
        return schema.empty_table()
    return json.read_json(
        io.BytesIO(data),
        read_options=json.ReadOptions(use_threads=False, block_size=max(len(data) + 1, 1 << 20)),
        parse_options=json.ParseOptions(
            explicit_schema=pa.schema(schema), unexpected_field_behavior="error"
        ),
    ).select(schema.names)
