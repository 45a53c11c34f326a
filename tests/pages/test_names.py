"""Tests of newsextract.pages.names."""

import pytest

from newsextract.pages.names import is_story, is_surely_no_story, part_of, without_states


@pytest.mark.parametrize(
    ("names", "part"),
    [
        ("share-buttons", "junk"),
        ("RelatedCoverage-container-3AnSP", "related"),
        ("c-ad c-ad--bigbox", "junk"),
        ("c-inlineSignup", "junk"),
        ("wp-caption alignnone", "caption"),
        ("twitter-tweet", "embed"),
        ("pull-quote", "pull"),
        ("read-more-posts-container", "related"),
        ("article-body", ""),
        ("shareholder-news", ""),
        ("commentary", ""),
        ("post hentry tag-newsletter category-video has-post-thumbnail", ""),
        ("comments-enabled article", ""),
        ("Mend(395px)--modalMinWidth Pos(r)", ""),
        ("gradient header-adaptive", ""),
        ("css-1ad8x0 sc-ad3f", ""),
    ],
)
def test_names_tell_what_an_element_is(names: str, part: str) -> None:
    """A word counts where it stands apart; what a CMS or a style sheet says of a post does not."""
    assert part_of(names) == part


def test_some_names_are_never_a_story() -> None:
    """Comments and cookie notes are no story however long they are; a share container may hold one."""
    assert is_surely_no_story("comment-list")
    assert is_surely_no_story("onetrust-consent-sdk")
    assert not is_surely_no_story("post-share-container")


def test_a_story_may_call_itself_one() -> None:
    """`article-body`, `entry-content`, `storytext` are names of a body."""
    assert all(
        map(is_story, ("article-body", "entry-content", "storytext", "StandardArticleBody_body"))
    )
    assert not is_story("article-header")


def test_states_are_no_parts() -> None:
    """`hasnt-bio` says that there is no bio."""
    assert without_states("sig-line hasnt-bio is-sticky").split() == ["sig-line"]
