"""The table of contents: a story in, an Article out."""

from __future__ import annotations

import datetime
from typing import Never

from newsextract.arguments import not_a_story, unknown_keyword
from newsextract.assemble import assemble
from newsextract.collector import collector_paused
from newsextract.errors import StoryError
from newsextract.findings import Attributions
from newsextract.limits import USUAL, Limits
from newsextract.mentions.gather import find_mentions
from newsextract.plugins import Plugins, default_plugins
from newsextract.records import Article
from newsextract.resolution.anchoring import anchor_dates
from newsextract.resolution.coreference import resolve_actors
from newsextract.structure.build import build_structure
from newsextract.structure.layout import lay_out
from newsextract.structure.outlets import recognise
from newsextract.text.document import read
from newsextract.text.story import Story


def extract(
    story: Story | str | None = None,
    plugins: Plugins | None = None,
    *,
    html: bytes | str | None = None,
    url: str | None = None,
    **unknown: Never,
) -> Article:
    """Read a story into an Article.

    Args:
        story: A story, or its bare text (not the name of a file).
        plugins: Outlets and languages to read with; by default all that are installed.
        html: A page, instead of a story; see `extract_page`.
        url: Where the page stood.
        unknown: Nothing; what is known of a text is stated in a `Story`.

    Returns:
        The article; its records' offsets are code points of `article.text`, which is the text that
        was handed in (cut at the length limit, lone surrogates replaced one for one).

    Raises:
        StoryError: There is no story and no page, or both, or something else; the message says what was meant.
        UnknownKeyError: The story names an outlet or language that nobody registered.

    Examples:
        >>> extract("“It rained,” Dana Obi said.").quotes[0].content[0].text
        'It rained,'
    """
    if unknown:
        raise unknown_keyword("extract", unknown, ("story", "plugins", "html", "url"))
    if plugins is not None and not isinstance(plugins, Plugins):
        raise StoryError(
            f"plugins is {type(plugins).__name__}, expected newsextract.Plugins; an outlet is stated in Story(text, outlet=...)"
        )
    if html is not None and story is None:
        return extract_page(html, url, plugins)
    if story is None or html is not None:
        raise StoryError("extract takes a story or a page of html, one of them")
    if isinstance(story, str):
        story = Story(story, url=url)
    elif not isinstance(story, Story):
        raise not_a_story(story)
    with collector_paused():
        return _read(story, plugins or default_plugins())


def _read(story: Story, plugins: Plugins) -> Article:
    """The road, from end to end."""
    language = plugins.grammar(story.language)
    document = read(story, language)
    recognised = recognise(document, language, plugins.outlets)
    grammar = plugins.grammar(story.language, recognised.outlet and recognised.outlet.key)
    ask = plugins.hooks_for(grammar.outlet)
    layout = lay_out(document, grammar)
    structure = build_structure(
        document,
        grammar,
        layout,
        recognised,
        dateline=ask.find_dateline(document=document, grammar=grammar, layout=layout),
        byline=ask.find_byline(document=document, grammar=grammar, layout=layout),
    )
    if structure.dateline is not None:
        document = document.with_sentence_at(structure.dateline.extent[1])
    mentions = find_mentions(document, structure, grammar)
    attributions = (
        ask.find_attributions(document=document, grammar=grammar, mentions=mentions)
        or Attributions()
    )
    resolved = resolve_actors(document, grammar, structure, mentions, attributions)
    dates = anchor_dates(document, grammar, mentions, structure, attributions)
    article = assemble(
        document,
        grammar,
        structure,
        mentions._replace(dates=dates),
        attributions,
        resolved,
        ask.troubles,
    )
    return ask.amend(article, document)


def extract_page(
    page: bytes | str,
    url: str | None = None,
    plugins: Plugins | None = None,
    *,
    published: datetime.date | str | None = None,
    outlet: str | None = None,
    language: str = "en",
    charset: str | None = None,
    name: str | None = None,
    limits: Limits | None = None,
) -> Article:
    """Read a page of HTML into an Article. Needs the extra `[html]`.

    Args:
        page: The page, as bytes or decoded.
        url: Where it stood; nothing is fetched.
        plugins: Outlets and languages to read with; by default all that are installed.
        published: Date of publication, if you know better than the page.
        outlet: Key of the outlet, if you know it.
        language: Key of the language pack.
        charset: The charset that the page's HTTP header named.
        name: What to call the page in errors and logs.
        limits: How much of it is read; see `newsextract.Limits`.

    Returns:
        The article; its text is the readable text of the page, and each paragraph says where in the page it stood.
        `Article.page` says what kind of page it is.

    Raises:
        StoryError: The extra is not installed.
        UnknownKeyError: The outlet or language is one that nobody registered.

    Examples:
        >>> extract_page("<h1>Rain</h1><article><p>It rained all day in the valley, said Dana Obi.").headline.span.text
        'Rain'
    """
    if not isinstance(page, (bytes, str)):
        raise StoryError(f"{name or 'page'}: html is {type(page).__name__}, expected bytes or str")
    try:
        from newsextract.pages.reader import read_page
    except ModuleNotFoundError as error:
        raise StoryError(
            f"{name or 'page'}: pages need the extra [html]: pip install 'newsextract[html]'"
        ) from error
    plugins = plugins or default_plugins()
    with collector_paused():
        story = read_page(
            page,
            url,
            outlets=plugins.outlets,
            published=published,
            outlet=outlet,
            language=language,
            charset=charset,
            name=name,
            limits=limits or USUAL,
        )
    return extract(story, plugins)
