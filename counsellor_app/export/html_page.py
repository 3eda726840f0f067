"""A page that needs nothing beside it: no script, nothing from elsewhere, nothing of its maker."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_LANGUAGES = {"nl": "nl-BE", "en": "en-GB"}


@dataclass(frozen=True, slots=True)
class PageHead:
    """What stands round the words of a page; `style` is its own style sheet, beside that of all."""

    language: str
    title: str
    style: str
    foot: str


def html_page(head: PageHead, main: Iterable[str]) -> bytes:
    """The page around lines of HTML that were made safe already."""
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{_LANGUAGES[head.language]}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{safe(head.title)}</title>",
        f"<style>\n{_style(head.style)}</style>",
        "</head>",
        "<body>",
        "<main>",
        *main,
        "</main>",
        f"<footer><p>{safe(head.foot)}</p></footer>",
        "</body>",
        "</html>",
    ]
    return "\n".join([*lines, ""]).encode()


def safe(words: str) -> str:
    """Words as they are shown: nothing in them is mark-up."""
    return escape(words, quote=True)


@cache
def _style(name: str) -> str:
    parts = ("page.css", name)
    return "".join(resource(f"documents/{part}").read_text(encoding="utf-8") for part in parts)
