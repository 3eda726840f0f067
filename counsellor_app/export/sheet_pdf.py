"""A case sheet as pages to hand round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from counsellor_app.anonymisation.case_sheet import ApprovedSheet, DraftSheet, Part
from counsellor_app.anonymisation.sheet_wording import SheetWording, labels_of, sheet_wording
from counsellor_app.export import page
from counsellor_app.export.sheet_facts import context_facts, list_facts, role_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.casework.codebook import Codebook


def draw_sheet(
    sheet: ApprovedSheet | DraftSheet, codebook: Codebook, *, language: str, copies: int = 1
) -> bytes:
    """The sheet as a PDF. A draft is drawn for the screen alone and says so on every page."""
    wording = sheet_wording()
    is_approved = isinstance(sheet, ApprovedSheet)
    number = wording.heading("number", language).format(number=sheet.sheet_id)
    state = wording.heading("approved" if is_approved else "draft", language)
    audience = labels_of(wording.audiences, (sheet.audience,), language)[0]
    document = wording.heading("document", language)
    running = page.Running(
        head_left=f"{document}  ·  {number}",
        head_right=f"{audience}  ·  {state}",
        head_colour=page.ACCENT if is_approved else page.CAUTION,
        foot=wording.heading("confidential" if is_approved else "draft_notice", language),
        copy=wording.heading("copy", language) if is_approved else "",
        page=wording.heading("page", language),
    )
    return page.build(
        lambda: list(_story(sheet, codebook, wording, language)),
        running,
        title=f"{document} · {number}",
        language=language,
        copies=copies,
    )


def _story(
    sheet: ApprovedSheet | DraftSheet, codebook: Codebook, wording: SheetWording, language: str
) -> Iterator[Flowable]:
    yield page.text(sheet.read(Part.TITLE) or wording.heading("untitled", language), page.TITLE)
    yield from page.band(context_facts(sheet, codebook, language))
    for part in (Part.ROLES, Part.SITUATION, Part.REQUEST, Part.STEPS):
        if words := sheet.read(part):
            yield page.text(wording.heading(part.value, language), page.HEADING)
            yield from _roles(words) if part is Part.ROLES else page.paragraphs(words)
    yield from _question(wording.heading("question", language), sheet.read(Part.QUESTION))
    yield Spacer(1, 5 * mm)
    yield from page.facts(list_facts(sheet, wording, language))


def _roles(words: str) -> Iterator[Flowable]:
    return (page.led(role, rest, page.ROLE) for role, rest in role_lines(words))


def _question(heading: str, words: str) -> Iterator[Flowable]:
    """What the session is about, set apart so that nobody overlooks it."""
    if not words:
        return
    lines = [page.text(heading, page.HEADING), *page.paragraphs(words, page.STRONG)]
    yield Spacer(1, 5 * mm)
    # A row for each paragraph, and rows that may break, so that a long question runs over.
    yield page.table(
        [[line] for line in lines],
        [page.TEXT_WIDTH],
        ("BACKGROUND", (0, 0), (-1, -1), page.TINT),
        ("LINEBEFORE", (0, 0), (0, -1), 3, page.ACCENT, "butt"),
        ("LEFTPADDING", (0, 0), (-1, -1), 5 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 5 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 0.5 * mm),
        ("TOPPADDING", (0, 0), (-1, 0), 3 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5 * mm),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 4 * mm),
        may_split_rows=True,
    )
