"""The road runs from end to end."""

import newsextract
from newsextract.text.document import read


def test_a_text_gives_an_article() -> None:
    article = newsextract.extract("SINGAPORE: It rained.\n\n“It did,” Mr. Obi said. He left.")
    assert article.text.startswith("SINGAPORE")
    assert len(article.paragraphs) == 2


def test_sentences_do_not_end_at_a_title() -> None:
    story = newsextract.Story("“It did,” Mr. Obi said. He left the U.S. The end.")
    document = read(story, newsextract.Plugins().grammar("en"))
    starts = [document.starts[token] for token in document.sentences]
    assert [document.text[start:][:3] for start in starts] == ["“It", "He ", "The"]
