"""Tests of newsextract.pages.charset."""

import pytest

from newsextract.pages.charset import to_utf8


@pytest.mark.parametrize(
    ("data", "declared", "text", "basis"),
    [
        ("\ufeffcafé".encode(), None, "café", "bom"),
        ("café".encode("utf-16"), None, "café", "bom"),
        ("<p>café, long enough".encode("utf-16-le"), None, "<p>café, long enough", "content"),
        (b"<meta charset='ISO-8859-1'>\x93caf\xe9\x94", None, "“café”", "meta"),
        (
            b'<meta http-equiv="content-type" content="text/html; charset=windows-1251">\xcf',
            None,
            "П",
            "meta",
        ),
        (b"<meta charset=utf-8>\xcf", "windows-1251", "П", "declared"),
        ("<p>café".encode("utf-16-le"), "UTF-16", "café", "declared"),
        ("<p>café".encode(), None, "café", "content"),
        (b"<p>caf\xe9", None, "café", "content"),
        ("<meta charset=utf-16>café".encode(), None, "café", "meta"),
        ("<meta charset=rot13>café".encode(), None, "café", "content"),
        ("<meta charset=nonsense>café".encode(), "nonsense", "café", "content"),
        ("<meta charset=shift_jis>雨".encode("cp932"), None, "雨", "meta"),
        ("<meta charset=x-sjis>雨".encode("cp932"), None, "雨", "meta"),
        ("<meta charset=gb2312>雨\u20ac".encode("gb18030"), None, "雨€", "meta"),
        ("<meta charset=euc-kr>비".encode("cp949"), None, "비", "meta"),
        ("<meta charset=big5>雨".encode("big5hkscs"), None, "雨", "meta"),
        ("<meta charset=euc-jp>雨".encode("euc_jp"), None, "雨", "meta"),
        ("<meta charset=koi8-r>дождь".encode("koi8-r"), None, "дождь", "meta"),
        (b"<meta charset=latin1>\x93x\x94", None, "“x”", "meta"),
        (b"<meta charset=us-ascii>\x85", None, "…", "meta"),
        ("<meta charset=utf-7>café".encode(), None, "café", "content"),
        ("<meta charset=hz-gb-2312>café".encode(), None, "café", "content"),
        ("<meta charset=cp037>café".encode(), None, "café", "content"),
        ("<!-- <meta charset=koi8-r> --><p>café".encode(), None, "café", "content"),
        (b"<?xml version='1.0' encoding='windows-1251'?><html>\xcf", None, "П", "meta"),
        (b"<!--" + b"x" * 900 + b"--><meta charset=windows-1251>\xcf", None, "П", "meta"),
        ("\ufeff<meta charset=koi8-r>café".encode(), "koi8-r", "café", "bom"),
        ("<body data-charset='x' charset=cp1252>café".encode(), None, "café", "content"),
    ],
)
def test_the_charset_is_told_as_browsers_tell_it(
    data: bytes, declared: str | None, text: str, basis: str
) -> None:
    """A byte order mark, then what was declared, then a meta tag, then what the bytes are."""
    utf8, charset = to_utf8(data, declared)
    assert text in utf8.decode("utf-8")
    assert charset.basis == basis


def test_what_cannot_be_read_is_replaced() -> None:
    """Bytes that the charset does not know become U+FFFD, never an exception."""
    assert "\ufffd" in to_utf8(b"<meta charset=shift_jis>\x81\x00 ok")[0].decode("utf-8")
