"""The table of contents: a story in, an Article out."""

from __future__ import annotations

from newsextract.assemble import assemble
from newsextract.findings import Attributions
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


def extract(story: Story | str, plugins: Plugins | None = None) -> Article:
    """Read a story into an Article.

    Args:
        story: A story, or its bare text.
        plugins: Outlets and languages to read with; by default all that are installed.

    Returns:
        The article; its records' offsets are code points of `article.text`, which is the text that
        was handed in (cut at the length limit, lone surrogates replaced one for one).

    Raises:
        UnknownKeyError: The story names an outlet or language that nobody registered.

    Example:
        >>> extract("“It rained,” Dana Obi said.").quotes[0].content[0].text
        'It rained,'
    """
    if isinstance(story, str):
        story = Story(story)
    plugins = plugins or default_plugins()
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
    mentions = find_mentions(document, structure, grammar)
    attributions = (
        ask.find_attributions(document=document, grammar=grammar, mentions=mentions)
        or Attributions()
    )
    resolved = resolve_actors(document, grammar, structure, mentions, attributions)
    dates = anchor_dates(document, mentions, structure, attributions)
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
