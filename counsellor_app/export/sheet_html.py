"""An approved case sheet as one accessible page that needs nothing beside it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.anonymisation.sheet_wording import labels_of, sheet_wording
from counsellor_app.export.html_page import PageHead, html_page, safe
from counsellor_app.export.sheet_facts import context_facts, list_facts, role_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.anonymisation.case_sheet import ApprovedSheet
    from counsellor_app.anonymisation.sheet_wording import SheetWording
    from counsellor_app.casework.codebook import Codebook


def draw_sheet_html(sheet: ApprovedSheet, codebook: Codebook, *, language: str) -> bytes:
    """The sheet as HTML: headings in order, no script, nothing from elsewhere, light and dark.

    Only an approved sheet is drawn so; the words are those of its PDF.
    """
    wording = sheet_wording()
    number = wording.heading("number", language).format(number=sheet.sheet_id)
    head = PageHead(
        language=language,
        title=f"{wording.heading('document', language)} · {number}",
        style="sheet.css",
        foot=wording.heading("confidential", language),
    )
    main = chain(_head(sheet, wording, language, number), _body(sheet, codebook, wording, language))
    return html_page(head, main)


def _head(sheet: ApprovedSheet, wording: SheetWording, language: str, number: str) -> Iterator[str]:
    audience = labels_of(wording.audiences, (sheet.audience,), language)[0]
    told = (number, audience, wording.heading("approved", language))
    title = sheet.read(Part.TITLE) or wording.heading("untitled", language)
    yield "<header>"
    yield f'<p class="kind">{safe(wording.heading("document", language))}</p>'
    yield f'<h1 dir="auto">{safe(title)}</h1>'
    yield f'<p class="quiet">{safe(" · ".join(told))}</p>'
    yield "</header>"


def _body(
    sheet: ApprovedSheet, codebook: Codebook, wording: SheetWording, language: str
) -> Iterator[str]:
    facts = context_facts(sheet, codebook, language)
    if facts:
        yield f"<h2>{safe(wording.heading('context', language))}</h2>"
        yield from _facts(facts)
    yield from _roles(wording.heading("roles", language), sheet.read(Part.ROLES))
    for part in (Part.SITUATION, Part.REQUEST, Part.STEPS):
        yield from _part(sheet, part, wording, language)
    yield '<section class="question">'
    yield from _part(sheet, Part.QUESTION, wording, language)
    yield "</section>"
    for heading, told in list_facts(sheet, wording, language):
        yield f"<h2>{safe(heading)}</h2>"
        yield f"<p>{safe(told)}</p>"


def _facts(facts: list[tuple[str, str]]) -> Iterator[str]:
    yield "<dl>"
    for label, told in facts:
        yield f"<div><dt>{safe(label)}</dt><dd>{safe(told)}</dd></div>"
    yield "</dl>"


def _part(sheet: ApprovedSheet, part: Part, wording: SheetWording, language: str) -> Iterator[str]:
    lines = [line for line in sheet.read(part).split("\n") if line.strip()]
    if lines:
        yield f"<h2>{safe(wording.heading(part.value, language))}</h2>"
        yield from (f'<p dir="auto">{safe(line)}</p>' for line in lines)


def _roles(heading: str, words: str) -> Iterator[str]:
    if words:
        yield f"<h2>{safe(heading)}</h2>"
        yield '<ul class="roles" role="list">'  # without marks some readers call it no list
        for role, rest in role_lines(words):
            lead = f"<strong>{safe(role)}</strong>" if role else ""
            yield f'<li dir="auto">{lead}{safe(rest)}</li>'
        yield "</ul>"
