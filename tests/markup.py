"""Pages in the mark-up style of outlets, with stories that we made up."""

PARAGRAPHS = (
    "The valley woke to water on Monday after a night of rain that nobody had forecast, officials said.",
    "“We moved 40 families before dawn,” said Dana Obi, who leads the rescue service of Lower Marsh.",
    "Three bridges stay closed, and the road to Port Hale will not open before Thursday, the council said.",
    "Farmers in the north said they had lost a fifth of the harvest, about 1,200 tonnes of grain.",
    "“Nobody has slept,” Mr Obi told reporters. “We will be here for as long as it takes.”",
    "Lee Ng, who sells bread by the harbour, said the water had stopped a metre from her door.",
    "A second front is expected on Wednesday, and the service asked people to stay off the river.",
)


def body(*between: str, paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """Paragraphs in `<p>`, with mark-up between the first ones."""
    parts = [f"<p>{each}</p>" for each in paragraphs]
    for number, each in enumerate(between, 1):
        parts.insert(2 * number - 1, each)
    return "\n".join(parts)


def page(
    inside: str, head: str = "", title: str = "Valley wakes to water - The Lake Post"
) -> bytes:
    """A page with a navigation, a footer and a cookie note around what is given."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news and a longer name.</a></li></ul></nav>
{inside}
<div id="onetrust-consent-sdk"><p>We and our 812 partners store cookies on your device, and read them, for purposes that
are listed below, and you may object to each of them at any time.</p></div>
<footer><p>© The Lake Post. All rights are reserved, and a sentence of some length stands here.</p></footer>
</body></html>""".encode()
