"""Every code a person may meet has its words in Dutch and English."""

from __future__ import annotations

import re

import pytest

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.errors import ErrorCode
from counsellor_app.settings import resource
from counsellor_app.ui.error_sentences import SENTENCES
from tests.architecture.source import sources


@pytest.mark.parametrize("code", ErrorCode)
def test_each_error_has_a_sentence(code: ErrorCode) -> None:
    """What went wrong is told in two sentences or more: what happened, what is safe or next."""
    assert str(SENTENCES[code]).count(". ") >= 1


def unused(text: str) -> set[str]:
    """The codes that stand nowhere in code; in the list itself and beside sentences is nowhere."""
    return {code.name for code in ErrorCode} - set(re.findall(r"ErrorCode\.([A-Z_]+)", text))


def test_each_error_can_happen() -> None:
    """A sentence for what nobody refuses would be kept, translated and explained for nothing."""
    told = [source.text for source in sources() if source.module != "ui.error_sentences"]
    assert unused("\n".join(told)) == set()
    assert "DISK_FULL" in unused("\n".join(told).replace("ErrorCode.DISK_FULL", ""))


def test_each_code_of_the_codebook_has_both_languages() -> None:
    """Fields, values and groups carry a Dutch and an English label."""
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    labels = [field.label for field in codebook.fields]
    labels += [value.label for field in codebook.fields for value in field.values]
    labels += [group.label for f in codebook.fields for step in f.ladder for group in step]
    assert len(labels) > 300
    assert all(label.nl.strip() and label.en.strip() for label in labels)
