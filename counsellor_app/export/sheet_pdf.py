"""A case sheet as pages to hand round."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from counsellor_app.anonymisation.case_sheet import ApprovedSheet, DraftSheet, Part
from counsellor_app.anonymisation.context_groups import group_label
from counsellor_app.anonymisation.sheet_wording import SheetWording, labels_of, sheet_wording
from counsellor_app.casework.coded_case import Record
from counsellor_app.export import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.casework.codebook import Codebook

_NARRATIVE = (Part.SITUATION, Part.REQUEST, Part.STEPS)
_LABEL_WIDTH = 48 * mm


def draw_sheet(
    sheet: ApprovedSheet | DraftSheet, codebook: Codebook, *, language: str, copies: int = 1
) -> bytes:
    """The sheet as a PDF. A draft is drawn for the screen alone and says so on every page."""
    wording = sheet_wording()
    is_approved = isinstance(sheet, ApprovedSheet)
    number = wording.heading("number", language).format(number=sheet.sheet_id)
    state = wording.heading("approved" if is_approved else "draft", language)
    audience = labels_of(wording.audiences, (sheet.audience,), language)[0]
    running = page.Running(
        head_left=wording.heading("document", language),
        head_right=f"{audience}  ·  {state}",
        head_colour=page.ACCENT if is_approved else page.CAUTION,
        foot=wording.heading("confidential" if is_approved else "draft_notice", language),
        copy=wording.heading("copy", language) if is_approved else "",
        page=wording.heading("page", language),
    )
    return page.build(
        lambda: list(_story(sheet, codebook, wording, language, number)),
        running,
        title=f"{wording.heading('document', language)} · {number}",
        language=language,
        copies=copies,
    )


def _story(
    sheet: ApprovedSheet | DraftSheet,
    codebook: Codebook,
    wording: SheetWording,
    language: str,
    number: str,
) -> Iterator[Flowable]:
    yield page.text(sheet.read(Part.TITLE) or wording.heading("untitled", language), page.TITLE)
    yield page.text(number, page.SUBTITLE)
    yield from _facts(_context(sheet, codebook, language))
    for part in (Part.ROLES, *_NARRATIVE):
        yield from _section(wording.heading(part.value, language), sheet.read(part))
    yield from _question(wording.heading("question", language), sheet.read(Part.QUESTION))
    yield Spacer(1, 4 * mm)
    yield from _facts(list(_lists(sheet, wording, language)))


def _context(
    sheet: ApprovedSheet | DraftSheet, codebook: Codebook, language: str
) -> list[tuple[str, str]]:
    return [
        (
            codebook.field(Record.CASE, field).label.text(language),
            ", ".join(group_label(codebook, one, language) for one in held),
        )
        for field, held in groupby(sheet.codes.context, attrgetter("field"))
    ]


def _lists(
    sheet: ApprovedSheet | DraftSheet, wording: SheetWording, language: str
) -> Iterator[tuple[str, str]]:
    codes = sheet.codes
    for heading, values, held in (
        ("tension", wording.tensions, codes.tensions),
        ("risk_group", wording.risk_groups, codes.risk_groups),
        ("alteration", wording.alterations, codes.alterations),
        ("method", wording.methods, (codes.method,)),
    ):
        labels = labels_of(values, held, language)
        if labels:
            yield wording.heading(heading, language), " · ".join(labels)


def _facts(rows: list[tuple[str, str]]) -> Iterator[Flowable]:
    """Short facts as two columns: what it is, and what is said of it."""
    if not rows:
        return
    told = [
        [page.text(label, page.CELL_QUIET), page.text(page.opened(said), page.CELL)]
        for label, said in rows
    ]
    table = Table(told, colWidths=[_LABEL_WIDTH, page.TEXT_WIDTH - _LABEL_WIDTH])
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, page.RULE),
            ]
        )
    )
    yield table


def _section(heading: str, words: str) -> Iterator[Flowable]:
    if words:
        yield page.text(heading, page.HEADING)
        yield from page.paragraphs(words)


def _question(heading: str, words: str) -> Iterator[Flowable]:
    """What the session is about, set apart so that nobody overlooks it."""
    if not words:
        return
    lines = [page.text(heading, page.HEADING), *page.paragraphs(words, page.STRONG)]
    # A row for each paragraph, and rows that may break, so that a long question runs over.
    table = Table([[line] for line in lines], colWidths=[page.TEXT_WIDTH], splitInRow=1)
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), page.TINT),
                ("LINEBEFORE", (0, 0), (0, -1), 3, page.ACCENT),
                ("LEFTPADDING", (0, 0), (-1, -1), 5 * mm),
                ("RIGHTPADDING", (0, 0), (-1, -1), 5 * mm),
                ("TOPPADDING", (0, 0), (-1, -1), 0.5 * mm),
                ("TOPPADDING", (0, 0), (-1, 0), 3 * mm),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5 * mm),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 4 * mm),
            ]
        )
    )
    yield Spacer(1, 5 * mm)
    yield table
