"""The empty form for an informal request."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from counsellor_app.export.request_form_pdf import LANGUAGES, draw_request_form

KINDS = {
    "nl": ("Gesprekken", "Interventie bij een andere persoon", "Verzoening"),
    "fr": ("entretiens", "intervention auprès d’une autre personne", "conciliation"),
    "en": ("Conversations", "Intervention with another person", "Conciliation"),
}
SIGNATURES = {"nl": "Handtekening", "fr": "Signature", "en": "Signature"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_holds_what_the_law_asks(language: str) -> None:
    """One page: the three kinds to tick, two signatures and two days, in each language."""
    reader = PdfReader(io.BytesIO(draw_request_form(language)))
    assert len(reader.pages) == 1
    text = " ".join(reader.pages[0].extract_text().split())
    assert [kind for kind in KINDS[language] if kind in text] == list(KINDS[language])
    assert text.count("☐") == 7
    assert text.count(SIGNATURES[language]) == 2
    assert str(reader.trailer["/Root"]["/Lang"]).startswith(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_is_the_same_for_everybody(language: str) -> None:
    """It takes nothing but a language: the bytes are the same each time, and say no maker."""
    data = draw_request_form(language)
    assert data == draw_request_form(language)
    metadata = PdfReader(io.BytesIO(data)).metadata
    assert metadata is not None
    assert not metadata.author
    assert not metadata.creator
