"""Every code a person may meet has its words in Dutch and English."""

from __future__ import annotations

import pytest

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.errors import ErrorCode
from counsellor_app.settings import resource
from counsellor_app.ui.error_sentences import SENTENCES


@pytest.mark.parametrize("code", ErrorCode)
def test_each_error_has_a_sentence(code: ErrorCode) -> None:
    """What went wrong is told in two sentences or more: what happened, what is safe or next."""
    assert str(SENTENCES[code]).count(". ") >= 1


def test_each_code_of_the_codebook_has_both_languages() -> None:
    """Fields, values and groups carry a Dutch and an English label."""
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    labels = [field.label for field in codebook.fields]
    labels += [value.label for field in codebook.fields for value in field.values]
    labels += [group.label for f in codebook.fields for step in f.ladder for group in step]
    assert len(labels) > 300
    assert all(label.nl.strip() and label.en.strip() for label in labels)
