"""The handbook on paper, read back."""

from __future__ import annotations

import re
import runpy
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from counsellor_app.ui.help.handbook import read_chapters
from tests.architecture.source import ROOT
from tests.handbook.window_words import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TITLES = {"nl": "Handboek", "en": "Handbook"}
PAGE = {"nl": "Bladzijde {} van {}", "en": "Page {} of {}"}
RUNNING = 4
"""Lines of head and foot, which come first on each page."""
MARKS = re.compile(r"\*\*|`|!?\[|\]\([^)]*\)|^#+ |^- |^\d+\. ", re.MULTILINE)


@cache
def pdf(language: str) -> bytes:
    """Made once, as `make handbook` does."""
    made = runpy.run_path(str(ROOT / "packaging" / "handbook_pdf.py"))
    data: bytes = made["make_pdf"](language)
    return data


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    """Each language, with Qt ready to read Markdown."""
    return str(request.param)


def words(text: str) -> str:
    return "".join(text.split())


def test_all_chapters_are_on_paper(language: str) -> None:
    """Every heading, step and paragraph stands there, with its words in order."""
    reader = PdfReader(BytesIO(pdf(language)))
    pages = [page.extract_text().splitlines()[RUNNING:] for page in reader.pages]
    shown = words(" ".join(line for lines in pages for line in lines)).replace("•", "")
    for chapter in read_chapters(language):
        wanted = [line for line in chapter.text.splitlines() if line and not line.startswith("|")]
        missing = [line for line in wanted if words(MARKS.sub("", line)) not in shown]
        assert missing == []


def test_bookmarks_lead_to_each_part(language: str) -> None:
    """A chapter is a bookmark, and under it each of its headings."""
    outline = PdfReader(BytesIO(pdf(language))).outline
    titles = [entry.title for entry in outline if not isinstance(entry, list)]
    parts = [[part.title for part in entry] for entry in outline if isinstance(entry, list)]
    chapters = read_chapters(language)
    assert titles == [chapter.title for chapter in chapters]
    assert parts == [re.findall(r"^## (.+)", chapter.text, re.MULTILINE) for chapter in chapters]


def test_pages_are_numbered_and_the_language_is_told(language: str) -> None:
    """Each page says which of how many; the title and the language are all that is known of it."""
    reader = PdfReader(BytesIO(pdf(language)))
    count = len(reader.pages)
    for number, page in enumerate(reader.pages, start=1):
        assert PAGE[language].format(number, count) in page.extract_text()
    assert str(reader.trailer["/Root"]["/Lang"]).startswith(language)
    told = {name: value for name, value in (reader.metadata or {}).items() if value}
    assert told.pop("/Title") == TITLES[language]
    assert told.pop("/Trapped", "/False") == "/False"
    assert {str(value)[:10] for value in told.values()} == {"D:20000101"}


def test_nothing_tells_where_it_was_made(language: str) -> None:
    """No path, no program; as many pictures as the chapters have; and our own fonts alone."""
    data = pdf(language)
    assert str(ROOT).encode() not in data
    assert b"ReportLab" not in data
    reader = PdfReader(BytesIO(data))
    pictures = sum(chapter.text.count("![") for chapter in read_chapters(language))
    assert sum(len(page.images) for page in reader.pages) == pictures
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert all("DejaVuSans" in font for font in fonts)
