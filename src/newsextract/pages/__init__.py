"""Pages of HTML: bytes to a story that knows its headline, authors, date, outlet and paragraphs.

    bytes → charset → limits → one DOM → head and body → text and facts → Story

Needs the extra `[html]`.
"""
