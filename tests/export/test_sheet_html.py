"""The plain page of a sheet: accessible, complete in itself, and the words of its PDF."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

import pytest
from pypdf import PdfReader

from counsellor_app.anonymisation.alike_sheets import says
from counsellor_app.anonymisation.case_sheet import ApprovedSheet, DraftSheet, Part
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.export.sheet_html import draw_sheet_html
from counsellor_app.export.sheet_pdf import draw_sheet
from tests.export.html_reading import LOADING, Page, read, require_readable_colours

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.codebook import Codebook

ONLY_IN_THE_PDF = {"Exemplaar", "Bladzijde", "van", "1"}
ONLY_ON_THE_PAGE = {"Context"}


@pytest.fixture(scope="module")
def page(sheet: ApprovedSheet, codebook: Codebook) -> Page:
    """The page of the approved sheet."""
    return read(draw_sheet_html(sheet, codebook, language="nl"))


def test_headings_stand_in_order(page: Page) -> None:
    """One title, then the parts of the sheet one level below it, in the order of the PDF."""
    assert page.headings == [
        (1, "Te luid op de set"),
        (2, "Context"),
        (2, "Rollen"),
        (2, "Situatie"),
        (2, "Vraag van de verzoeker"),
        (2, "Mijn stappen tot nu toe"),
        (2, "Mijn intervisievraag"),
        (2, "Spanningsveld"),
        (2, "Risicogroep-invalshoek"),
        (2, "Aangepaste details"),
        (2, "Gewenste methode"),
    ]


def test_a_screen_reader_finds_its_way(page: Page) -> None:
    """Language, title, character set and the main part are told; facts are pairs."""
    tags = [tag for tag, _ in page.elements]
    assert page.elements[0] == ("html", {"lang": "nl-BE"})
    assert page.title == "Casusfiche voor intervisie · Fiche 3"
    assert ("meta", {"charset": "utf-8"}) in page.elements
    assert tags.count("main") == tags.count("header") == tags.count("footer") == 1
    assert tags.count("dt") == tags.count("dd") == 2


def test_the_page_has_its_own_language(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """Headings and groups follow the language asked for, and the page says which it is."""
    page = read(draw_sheet_html(sheet, codebook, language="en"))
    assert page.elements[0] == ("html", {"lang": "en-GB"})
    assert (2, "My question for the intervision") in page.headings
    assert "Production house or film" in page.text


def test_nothing_is_fetched_and_nothing_runs(page: Page) -> None:
    """No element loads or runs anything, no attribute leads elsewhere, and the policy says so."""
    assert not {tag for tag, _ in page.elements} & LOADING
    named = {name for _, attributes in page.elements for name in attributes}
    assert not named & {"href", "src", "srcset", "action", "style", "background"}
    assert not {name for name in named if name.startswith("on")}
    assert not re.search(r"url\(|@import|//", page.style)
    policies = [
        attributes.get("content")
        for _, attributes in page.elements
        if attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policies == [
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    ]


def test_the_policy_comes_before_everything(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """A browser reads the policy before any word of the sheet."""
    data = draw_sheet_html(sheet, codebook, language="nl").decode()
    assert data.startswith("<!DOCTYPE html>\n")
    assert data.index("Content-Security-Policy") < data.index("<title>") < data.index("<style>")


def test_it_says_nothing_of_who_made_it(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """No author, tool, path or time of day; drawn twice it is the same page."""
    data = draw_sheet_html(sheet, codebook, language="nl")
    assert data == draw_sheet_html(sheet, codebook, language="nl")
    metas = {a.get("name") for tag, a in read(data).elements if tag == "meta" and "name" in a}
    assert metas == {"viewport", "color-scheme", "referrer"}
    assert not re.search(rb"\d\d:\d\d|generator|author|/home|<!--", data)


@pytest.mark.parametrize("scheme", [0, 1, 2], ids=["light", "dark", "printed"])
def test_colours_can_be_read(page: Page, scheme: int) -> None:
    """Words stand out from page and tint in each scheme."""
    require_readable_colours(page, scheme)


def test_paper_looks_like_the_pdf(page: Page) -> None:
    """Printed, the page has the colours of the light one, whatever the reader's screen has."""
    light, _, printed = re.findall(r":root \{([^}]*)\}", page.style)
    assert re.findall(r"--\w+: \S+", light) == re.findall(r"--\w+: \S+", printed)


def test_page_and_pdf_say_the_same(sheet: ApprovedSheet, codebook: Codebook, page: Page) -> None:
    """Every word of the one stands in the other, but for the numbering of copies and pages."""
    data = draw_sheet(sheet, codebook, language="nl")
    printed = {w for p in PdfReader(io.BytesIO(data)).pages for w in p.extract_text().split()}
    assert printed - set(page.text.split()) <= ONLY_IN_THE_PDF
    assert set(page.text.split()) - printed == ONLY_ON_THE_PAGE


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "</p></main></body></html>",
        "&lt;b&gt; &amp;amp; &#60;i&#62;",
        "\" onload='x' <img src=x>",
        "]]> <!-- weg --> <![CDATA[x]]>",
        "</style><style>*{display:none}</style>",
    ],
)
@pytest.mark.parametrize("part", [Part.TITLE, Part.ROLES, Part.SITUATION, Part.QUESTION])
def test_hostile_words_are_shown(
    part: Part,
    hostile: str,
    draft: DraftSheet,
    codebook: Codebook,
    make_approved: Callable[[DraftSheet], ApprovedSheet],
) -> None:
    """Mark-up in words is text on the page, in every part: nothing of it is obeyed."""
    texts = MappingProxyType({**draft.texts, part: FreeText(hostile)})
    made = read(
        draw_sheet_html(make_approved(replace(draft, texts=texts)), codebook, language="nl")
    )
    assert hostile in made.text
    assert not {tag for tag, _ in made.elements} & LOADING
    assert [tag for tag, _ in made.elements].count("style") == 1


def test_marks_of_direction_are_gone(
    draft: DraftSheet, codebook: Codebook, make_approved: Callable[[DraftSheet], ApprovedSheet]
) -> None:
    """What turns the direction of a line around does not leave; letters of other scripts stay."""
    words = FreeText("links \u202erechts\u2066 om\u200f en \u05e9\u05dc\u05d5\u05dd")
    texts = MappingProxyType({**draft.texts, Part.SITUATION: words})
    data = draw_sheet_html(make_approved(replace(draft, texts=texts)), codebook, language="nl")
    assert "links rechts om en \u05e9\u05dc\u05d5\u05dd" in read(data).text
    assert 'dir="auto"' in data.decode()


def test_empty_parts_have_no_heading(
    draft: DraftSheet, codebook: Codebook, make_approved: Callable[[DraftSheet], ApprovedSheet]
) -> None:
    """A sheet with its heart alone has no heading over nothing, and still a title."""
    texts = {part: draft.texts[part] for part in (Part.SITUATION, Part.QUESTION)}
    bare = replace(draft, texts=MappingProxyType(texts), codes=type(draft.codes)())
    made = read(draw_sheet_html(make_approved(bare), codebook, language="nl"))
    assert made.headings == [
        (1, "Casus zonder titel"),
        (2, "Situatie"),
        (2, "Mijn intervisievraag"),
    ]


def test_the_ledger_holds_no_words_of_a_page(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """Its line says which sheet and for whom, not what it tells."""
    made = outgoing.sheet_html(sheet, codebook, language="nl")
    assert made.kind is ReleaseKind.SHEET_HTML
    assert made.content == (
        '{"approved_on":"2026-03-12","audience":"POULE","language":"nl",'
        f'"says":"{says(sheet)}","sheet":3}}'
    )


def test_a_draft_does_not_become_a_page(draft: DraftSheet, codebook: Codebook) -> None:
    """A draft passed by mistake is refused."""
    with pytest.raises(ExpectedError) as caught:
        outgoing.sheet_html(cast("ApprovedSheet", draft), codebook, language="nl")
    assert caught.value.code is ErrorCode.NOT_RELEASABLE
