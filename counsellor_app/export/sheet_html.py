"""An approved case sheet as one accessible page that needs nothing beside it."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.anonymisation.sheet_wording import labels_of, sheet_wording
from counsellor_app.export.sheet_facts import context_facts, list_facts, role_lines
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.anonymisation.case_sheet import ApprovedSheet
    from counsellor_app.anonymisation.sheet_wording import SheetWording
    from counsellor_app.casework.codebook import Codebook

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_LANGUAGES = {"nl": "nl-BE", "en": "en-GB"}


def draw_sheet_html(sheet: ApprovedSheet, codebook: Codebook, *, language: str) -> bytes:
    """The sheet as HTML: headings in order, no script, nothing from elsewhere, light and dark.

    Only an approved sheet is drawn so; the words are those of its PDF.
    """
    wording = sheet_wording()
    number = wording.heading("number", language).format(number=sheet.sheet_id)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{_LANGUAGES[language]}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{_safe(wording.heading('document', language))} · {_safe(number)}</title>",
        f"<style>\n{_style()}</style>",
        "</head>",
        "<body>",
        "<main>",
        *_head(sheet, wording, language, number),
        *_body(sheet, codebook, wording, language),
        "</main>",
        f"<footer><p>{_safe(wording.heading('confidential', language))}</p></footer>",
        "</body>",
        "</html>",
    ]
    return "\n".join([*lines, ""]).encode()


def _head(sheet: ApprovedSheet, wording: SheetWording, language: str, number: str) -> Iterator[str]:
    audience = labels_of(wording.audiences, (sheet.audience,), language)[0]
    told = (number, audience, wording.heading("approved", language))
    title = sheet.read(Part.TITLE) or wording.heading("untitled", language)
    yield "<header>"
    yield f'<p class="kind">{_safe(wording.heading("document", language))}</p>'
    yield f'<h1 dir="auto">{_safe(title)}</h1>'
    yield f'<p class="quiet">{_safe(" · ".join(told))}</p>'
    yield "</header>"


def _body(
    sheet: ApprovedSheet, codebook: Codebook, wording: SheetWording, language: str
) -> Iterator[str]:
    facts = context_facts(sheet, codebook, language)
    if facts:
        yield f"<h2>{_safe(wording.heading('context', language))}</h2>"
        yield from _facts(facts)
    yield from _roles(wording.heading("roles", language), sheet.read(Part.ROLES))
    for part in (Part.SITUATION, Part.REQUEST, Part.STEPS):
        yield from _part(sheet, part, wording, language)
    yield '<section class="question">'
    yield from _part(sheet, Part.QUESTION, wording, language)
    yield "</section>"
    for heading, told in list_facts(sheet, wording, language):
        yield f"<h2>{_safe(heading)}</h2>"
        yield f"<p>{_safe(told)}</p>"


def _facts(facts: list[tuple[str, str]]) -> Iterator[str]:
    yield "<dl>"
    for label, told in facts:
        yield f"<div><dt>{_safe(label)}</dt><dd>{_safe(told)}</dd></div>"
    yield "</dl>"


def _part(sheet: ApprovedSheet, part: Part, wording: SheetWording, language: str) -> Iterator[str]:
    lines = [line for line in sheet.read(part).split("\n") if line.strip()]
    if lines:
        yield f"<h2>{_safe(wording.heading(part.value, language))}</h2>"
        yield from (f'<p dir="auto">{_safe(line)}</p>' for line in lines)


def _roles(heading: str, words: str) -> Iterator[str]:
    if words:
        yield f"<h2>{_safe(heading)}</h2>"
        yield '<ul class="roles" role="list">'  # without marks some readers call it no list
        for role, rest in role_lines(words):
            lead = f"<strong>{_safe(role)}</strong>" if role else ""
            yield f'<li dir="auto">{lead}{_safe(rest)}</li>'
        yield "</ul>"


@cache
def _style() -> str:
    return resource("documents/sheet.css").read_text(encoding="utf-8")


def _safe(words: str) -> str:
    return escape(words, quote=True)
