"""The page of a pool's report: accessible, complete in itself, and the numbers of its PDF."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.export.grid import Grid
from counsellor_app.export.html_tables import html_table
from counsellor_app.export.report_html import draw_report_html
from tests.export.html_reading import LOADING, Page, read, require_readable_colours

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import PoolReport

HOSTILE = st.text(alphabet="<>&\"'=/!-;() \u202eabcscript", max_size=40)


@pytest.fixture(scope="module")
def data(evaluation: PoolReport, codebook: Codebook) -> str:
    return draw_report_html(evaluation, codebook, "nl").decode()


@pytest.fixture(scope="module")
def page(data: str) -> Page:
    """The evaluation with all there is, as a page."""
    return read(data.encode())


def test_headings_stand_in_order(page: Page, evaluation: PoolReport) -> None:
    """One title; summary, chapters and statement below it; tables and texts below those."""
    levels = [level for level, _ in page.headings]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [title for level, title in page.headings if level == 2] == [
        "In één minuut",
        *(chapter.title.nl for chapter in evaluation.chapters),
        "Over deze cijfers",
    ]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_can_be_read_aloud(page: Page) -> None:
    """A name of its own, a head for each column and row, and the notes that go with it."""
    tags = [tag for tag, _ in page.elements]
    tables = [attributes for tag, attributes in page.elements if tag == "table"]
    assert len(tables) == tags.count("caption") == tags.count("thead") > 20
    heads = [attributes["scope"] for tag, attributes in page.elements if tag == "th"]
    assert set(heads) == {"col", "row", "rowgroup"}
    assert heads.count("row") == tags.count("tr") - tags.count("thead")
    names = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(names) == len(set(names))
    for attribute in ("aria-describedby", "aria-labelledby"):
        led = {told[attribute] for _, told in page.elements if attribute in told}
        assert led
        assert led <= set(names)


def test_bars_say_nothing_of_their_own(data: str, page: Page) -> None:
    """Each is hidden from screen readers and stands beside its number; none holds a word."""
    bars = [attributes for tag, attributes in page.elements if tag == "svg"]
    assert len(bars) > 50
    assert {attributes["aria-hidden"] for attributes in bars} == {"true"}
    assert not re.search(r"<svg[^>]*>(?:<rect[^>]*/>)*[^<]", data)
    assert data.count('</svg><span class="told">') == len(bars)


def test_a_bar_is_as_long_as_its_number(data: str) -> None:
    """The longest of a table fills its room; half the number is half as long."""
    compared = 0
    for table in re.findall(r"<table.*?</table>", data, re.DOTALL):
        rows = re.findall(r'<svg class="bar"[^>]*>(.*?)</svg><span class="told">(\d+)<', table)
        boxes = [re.findall(r'class="(\w+)"[^>]* width="([\d.]+)"', bar) for bar, _ in rows]
        if not rows or any([kind for kind, _ in each] != ["part"] for each in boxes):
            continue  # no bars, or those of parts of a whole
        longest = max(int(told) for _, told in rows)
        for ((_, width),), (_, told) in zip(boxes, rows, strict=True):
            assert float(width) == pytest.approx(100 * int(told) / longest, abs=0.01)
            compared += 1
    assert compared > 50


def test_nothing_is_fetched_and_nothing_runs(page: Page) -> None:
    """Only the page's own style and bars; every link leads to a place in the page itself."""
    assert {tag for tag, _ in page.elements} & LOADING == {"svg"}
    named = {name for _, attributes in page.elements for name in attributes}
    assert not named & {"src", "srcset", "action", "style", "background", "xlink:href"}
    assert not {name for name in named if name.startswith("on")}
    names = {f"#{attributes['id']}" for _, attributes in page.elements if "id" in attributes}
    led = [attributes["href"] for _, attributes in page.elements if "href" in attributes]
    assert led
    assert set(led) <= names
    assert not re.search(r"url\(|@import|//", page.style)
    assert (
        "meta",
        {
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            "form-action 'none'",
        },
    ) in page.elements


def test_it_says_nothing_of_who_made_it(
    evaluation: PoolReport, codebook: Codebook, data: str
) -> None:
    """No author, reviewer, tool, path or time of day; drawn twice it is the same page."""
    assert data == draw_report_html(evaluation, codebook, "nl").decode()
    assert not re.search(r"\d\d:\d\d|generator|author|/home|<!--|Els Maes|Tom Wouters", data)


@pytest.mark.parametrize("scheme", [0, 1, 2], ids=["light", "dark", "printed"])
def test_colours_can_be_read(page: Page, scheme: int) -> None:
    """Words stand out from page and tint; bars are drawn in the colours of words, on the tint."""
    require_readable_colours(page, scheme)
    drawn = re.findall(
        r"\.bar \.(part|aim|open) \{[^}]*(?:fill|stroke): var\(--(\w+)\)", page.style
    )
    assert dict(drawn) == {"part": "accent", "aim": "ink", "open": "accent"}


def test_the_page_has_its_own_language(evaluation: PoolReport, codebook: Codebook) -> None:
    """Headings, labels and decimal marks follow the language asked for."""
    english, dutch = (
        read(draw_report_html(evaluation, codebook, language)) for language in ("en", "nl")
    )
    assert english.elements[0] == ("html", {"lang": "en-GB"})
    assert dutch.elements[0] == ("html", {"lang": "nl-BE"})
    assert (2, "About these figures") in english.headings
    assert "3.8" in english.text
    assert "3,8" in dutch.text


def test_texts_stand_with_what_they_are_about(page: Page) -> None:
    """Steps in the order in which a report goes through them; owner, term and status beside."""
    steps = [title for level, title in page.headings if level == 4]
    assert [title.split(" · ")[0] for title in steps[:3]] == [
        "ontvangst",
        "eerste reactie",
        "afsluiting",
    ]
    assert "Voor wie?: mediarte · Tegen: maart 2027" in page.text
    assert "uitgevoerd" in page.text


def test_typed_words_are_words(evaluation: PoolReport, codebook: Codebook) -> None:
    """Mark-up in a reviewed text is shown, not obeyed."""
    page = read(draw_report_html(evaluation, codebook, "nl"))
    shown = [text.words for text in evaluation.texts if "<" in text.words]
    assert all(" ".join(words.split()) in page.text for words in shown)
    assert "b" not in {tag for tag, _ in page.elements}


@given(words=HOSTILE, number=st.integers(0, 10**6))
def test_no_label_is_obeyed(words: str, number: int) -> None:
    """Whatever stands in a title, a head, a label, a cell or a note is text on the page."""
    grid = Grid(
        title=words,
        window=words,
        columns=(words, words),
        rows=((words, number), (words, words)),
        units=(words, words),
        total=(words, number),
        notes=(words,),
    )
    page = read(("<body>" + "".join(html_table(grid, (), "t", "nl")) + "</body>").encode())
    tags = {"body", "h3", "table", "caption", "span", "thead", "tbody", "tfoot"}
    assert {tag for tag, _ in page.elements} == {*tags, "tr", "th", "td", "div", "p"}
    assert {name for _, told in page.elements for name in told} <= {
        *("id", "class", "scope", "aria-describedby")
    }
    assert page.words.count(words) == (9 if words else 0)
