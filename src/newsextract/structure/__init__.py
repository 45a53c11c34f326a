"""What the parts of a text are: headline, dateline, byline, captions, related items, boilerplate."""
