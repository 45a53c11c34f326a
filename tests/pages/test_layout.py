"""Tests of newsextract.pages.layout."""

from selectolax.lexbor import LexborHTMLParser

from newsextract import Outlet, Plugins
from newsextract.pages.layout import FIELDS, PAGE_FIELDS, find_layout, ids_in, text_of_first

LAKE = Outlet(
    key="lake",
    name="The Lake Post",
    page={
        "headline": ("ld+json",),
        "drop": ".poll",
        "layouts": (
            {"years": "2022-", "body": ".new", "byline": ".by"},
            {"years": "2014-2022", "body": ".old", "drop": ".ad"},
            {"years": "-2014", "body": "p:[broken"},
        ),
    },
)


def test_the_first_layout_on_the_page_is_taken() -> None:
    """Layouts are tried in order; data of all layouts are added."""
    layout = find_layout(LexborHTMLParser("<div class=old><div class=old></div></div>"), LAKE)
    assert len(layout.bodies) == 1
    assert (layout.drop, layout.parts, layout.order) == (".poll,.ad", {}, ("ld+json",))


def test_parts_are_found_in_one_pass() -> None:
    """Byline and dateline are told apart; where one selector is broken the other still finds."""
    tree = LexborHTMLParser("<p class=by>Dana Obi</p><i class=at>OSLO</i><div class=new>Rain</div>")
    for dateline, found in ((".at", ["OSLO"]), ("p:[broken", [])):
        page = {"layouts": ({"body": ".new", "byline": ".by", "dateline": dateline},)}
        parts = find_layout(tree, Outlet(key="lake", name="The Lake Post", page=page)).parts
        assert [node.text() for node in parts["byline"]] == ["Dana Obi"]
        assert [node.text() for node in parts["dateline"]] == found


def test_an_unknown_layout_leaves_the_page_to_the_generic_reader() -> None:
    """No layout, no outlet: no bodies; a selector that is none finds nothing."""
    assert find_layout(LexborHTMLParser("<p>Rain"), LAKE).bodies == ()
    assert find_layout(LexborHTMLParser("<p>Rain"), None).bodies == ()


def test_texts_and_elements_are_found() -> None:
    """The text of the first element, and the elements inside one."""
    tree = LexborHTMLParser("<main><p class=a> Rain\n <b>falls</b></p><p>Wind</p></main>")
    found = text_of_first(tree.css(".a"))
    assert found
    assert found[0] == "Rain falls"
    assert text_of_first(tree.css(".b")) is None
    assert tree.root is not None
    assert len(ids_in(tree.root, "p")) == 2


def test_every_outlet_states_fields_that_are_known() -> None:
    """No outlet misspells a field of its page data, and each of its selectors can be parsed."""
    tree = LexborHTMLParser("<p>Rain")
    for outlet in Plugins(load_installed=True).outlets.values():
        page = outlet.page or {}
        assert set(page) <= PAGE_FIELDS, outlet.key
        for layout in page.get("layouts", ()):
            assert set(layout) <= FIELDS, outlet.key
        stated = [page, *page.get("layouts", ())]
        for selector in [
            v
            for each in stated
            for k, v in each.items()
            if k not in ("years", "headline", "layouts")
        ]:
            tree.css(selector)
