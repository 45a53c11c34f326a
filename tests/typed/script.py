"""What a user may write; tests/test_user_types.py and tools/check_user_types.sh check its types."""

from collections import Counter
from pathlib import Path
from typing import assert_type

import newsextract
from newsextract import Article, Audit, Quote, Span, Story, corpus


def speakers(article: Article) -> Counter[str]:
    names = {actor.id: actor.name for actor in article.actors}
    return Counter(names[quote.speaker] for quote in article.quotes if quote.speaker in names)


article = newsextract.extract(Story("It rained.", published="2025-03-05"))
assert_type(article, Article)
assert_type(article.quotes, tuple[Quote, ...])
first: Span | None = article.headline.span if article.headline else None
assert_type(newsextract.audit([article]), Audit)
verdicts = [check.verdict for check in newsextract.verify(article, [article]).findings]
locked = newsextract.lock(article)
assert_type(newsextract.unlock(locked.text, locked).text, str)
assert_type(newsextract.report(article), str)
summary = corpus.run(Path("stories"), "out", corpus.Options(workers=0))
assert_type(summary.articles, int)
print(speakers(article), first, verdicts, newsextract.compare([article, article]).families)
