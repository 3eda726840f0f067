"""What our documents say, and that they say nothing else."""

from __future__ import annotations

import io
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from counsellor_app.aggregation.disclosure import ReleasableTable
from counsellor_app.anonymisation.alike_sheets import says
from counsellor_app.anonymisation.case_sheet import (
    ApprovedSheet,
    Audience,
    DraftSheet,
    Part,
    SheetCodes,
)
from counsellor_app.casework.free_text import FreeText
from counsellor_app.export import outgoing
from counsellor_app.export.attendance_pdf import draw_attendance
from counsellor_app.export.pool_report_pdf import draw_pool_report
from counsellor_app.export.report_pdf import draw_report
from counsellor_app.export.sheet_pdf import draw_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.anonymisation.attendance import AttendanceProof
    from counsellor_app.casework.codebook import Codebook

Tables = tuple[ReleasableTable, ...]


def pages(data: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]


def test_a_sheet_says_what_was_approved(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """Title, words, groups and lists stand in the PDF; mark-up in words is shown, not obeyed."""
    (text,) = pages(draw_sheet(sheet, codebook, language="nl"))
    for told in (
        "Te luid op de set",
        "B roept elke dag tegen A <b>luid</b> & lang.",
        "De “ploeg” kijkt weg, ĳskoud.",
        "Mijn intervisievraag hoe blijf ik naast A staan?",
        "Productiehuis of film",
        "Balintmethode",
        "Poule · Goedgekeurd",
        "Exemplaar 1 van 1",
        "Bladzijde 1 van 1",
    ):
        assert told in text


def test_a_draft_says_that_it_is_one(draft: DraftSheet, codebook: Codebook) -> None:
    """A draft on the screen is called a draft on its page, and nowhere approved."""
    (text,) = pages(draw_sheet(draft, codebook, language="nl"))
    assert "Poule · Concept" in text
    assert "nog niet nagekeken" in text
    assert "Goedgekeurd" not in text


def test_the_document_has_its_own_language(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """Headings and groups follow the language asked for, and the file says which it is."""
    data = draw_sheet(sheet, codebook, language="en")
    assert "My question for the intervision" in pages(data)[0]
    assert "Production house or film" in pages(data)[0]
    assert PdfReader(io.BytesIO(data)).trailer["/Root"]["/Lang"] == "en-GB"


def test_copies_are_numbered(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """Each copy starts on a page of its own, with its own number and page count."""
    found = pages(draw_sheet(sheet, codebook, language="nl", copies=3))
    assert [f"Exemplaar {n} van 3" in page for n, page in enumerate(found, 1)] == [True] * 3
    assert all("Bladzijde 1 van 1" in page for page in found)


def test_sixty_copies_are_sixty(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """The most copies a session can hold each have their number, and their words."""
    found = pages(draw_sheet(sheet, codebook, language="nl", copies=60))
    assert len(found) == 60
    assert all(f"Exemplaar {n} van 60" in page for n, page in enumerate(found, 1))
    assert all("hoe blijf ik naast A staan?" in page for page in found)


def test_every_page_says_of_which_sheet_it_is(draft: DraftSheet, codebook: Codebook) -> None:
    """A page that came loose can be laid back: number and readers stand at the head of each."""
    texts = draft.texts | {Part.SITUATION: FreeText("woord " * 2000)}
    long = replace(draft, texts=MappingProxyType(texts))
    found = pages(draw_sheet(long, codebook, language="nl"))
    assert len(found) > 1
    assert all("Casusfiche voor intervisie · Fiche 3" in page for page in found)


def test_long_texts_run_over(draft: DraftSheet, codebook: Codebook) -> None:
    """Paragraphs longer than a page, and words longer than a line, are laid out whole."""
    long = "woord " * 3000 + "x" * 400
    texts = draft.texts | {Part.SITUATION: FreeText(long), Part.QUESTION: FreeText(long)}
    data = draw_sheet(replace(draft, texts=MappingProxyType(texts)), codebook, language="nl")
    assert sum(page.count("woord") for page in pages(data)) == 6000


def test_an_empty_draft_can_be_looked_at(draft: DraftSheet, codebook: Codebook) -> None:
    """A draft without anything in it shows its page, with no heading over nothing."""
    empty = replace(draft, texts=MappingProxyType({}), codes=SheetCodes())
    (text,) = pages(draw_sheet(empty, codebook, language="nl"))
    assert "Casus zonder titel" in text
    assert "Situatie" not in text


def test_the_sector_is_named(draft: DraftSheet, codebook: Codebook) -> None:
    """Who may read the sheet stands on every page."""
    data = draw_sheet(replace(draft, audience=Audience.SECTOR), codebook, language="nl")
    assert "Sector · Concept" in pages(data)[0]


def test_a_report_says_its_numbers_and_what_is_left_out(tables: Tables) -> None:
    """Numbers stand beside their goals, and the statement says why there is nothing on reports."""
    (text,) = pages(draw_report(tables, "nl"))
    assert "Mensen bereikt 164" in text
    assert "Studenten en starters bereikt 58 150 per jaar, hele poule" in text
    assert "Supervisies gevolgd 1 1 per jaar, iedereen" in text
    assert "geen enkel cijfer over meldingen" in text
    assert "Activities" in pages(draw_report(tables, "en"))[0]


@pytest.fixture(params=["sheet", "draft", "report", "proof", "pool"])
def drawn(
    request: pytest.FixtureRequest,
    sheet: ApprovedSheet,
    draft: DraftSheet,
    tables: Tables,
    proof: AttendanceProof,
    codebook: Codebook,
) -> Callable[[], bytes]:
    """Draws one kind of document."""
    return {
        "proof": lambda: draw_attendance(proof, codebook, language="nl"),
        "sheet": lambda: draw_sheet(sheet, codebook, language="nl", copies=2),
        "draft": lambda: draw_sheet(draft, codebook, language="nl"),
        "report": lambda: draw_report(tables, "nl"),
        "pool": lambda: draw_pool_report(request.getfixturevalue("evaluation"), codebook, "nl"),
    }[request.param]


def test_the_same_bytes_each_time(drawn: Callable[[], bytes]) -> None:
    """A document drawn twice is the same file: no clock and no chance is in it."""
    assert drawn() == drawn()


def test_metadata_is_clean(drawn: Callable[[], bytes]) -> None:
    """Besides title and language a file says nothing of who made it, with what, or when."""
    reader = PdfReader(io.BytesIO(drawn()))
    told = {key: value for key, value in (reader.metadata or {}).items() if value}
    assert told.pop("/Title")
    assert set(told) <= {"/CreationDate", "/ModDate", "/Trapped"}
    assert {value for key, value in told.items() if key.endswith("Date")} == {
        "D:20000101000000+00'00'"
    }
    assert reader.xmp_metadata is None
    assert b"reportlab" not in drawn().lower()


def test_fonts_are_embedded(drawn: Callable[[], bytes]) -> None:
    """Every font that a page names comes with the file, and is one of ours."""
    for page in PdfReader(io.BytesIO(drawn())).pages:
        fonts = [ref.get_object() for ref in page["/Resources"]["/Font"].values()]
        named = {font["/BaseFont"].split("+")[-1] for font in fonts}
        assert named == {"DejaVuSans", "DejaVuSans-Bold"}
        assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_the_ledger_holds_no_words_of_a_sheet(sheet: ApprovedSheet, codebook: Codebook) -> None:
    """The line of a sheet says which and how, not what it tells."""
    content = outgoing.sheet_pdf(sheet, codebook, language="nl", copies=4).content
    assert content == (
        '{"approved_on":"2026-03-12","audience":"POULE","copies":4,"language":"nl",'
        f'"says":"{says(sheet)}","sheet":3}}'
    )
