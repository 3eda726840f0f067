"""Sentences: one for everything that can go wrong, in Dutch, with what is safe and what to do."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.ui.languages import speak
from counsellor_app.ui.unlock.notes_about_vault import (
    in_use_sentence,
    locked_sentence,
    mistyped_sentence,
)
from counsellor_app.ui.wording import (
    error_sentence,
    format_day,
    format_day_short,
    format_moment,
    format_size,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def dutch(qapp: QApplication) -> QApplication:
    speak(qapp, "nl")
    return qapp


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_error_has_its_own_dutch_sentence(dutch: QApplication, code: ErrorCode) -> None:
    """Two sentences or more, translated, not the one for the unexpected, without exclamation."""
    speak(dutch, "en")
    english = error_sentence(ExpectedError(code))
    speak(dutch, "nl")
    sentence = error_sentence(ExpectedError(code))
    assert sentence != english
    assert not sentence.startswith("Er ging iets mis in de app")
    assert sentence.count(". ") >= 1
    assert "!" not in sentence


def test_days_are_written_in_dutch(dutch: QApplication) -> None:
    """In words and in figures."""
    day = date(2026, 3, 12)
    assert format_day(day) == "12 maart 2026"
    assert format_day_short(day) == "12/03/2026"


def test_moments_and_sizes_are_written_in_dutch(dutch: QApplication) -> None:
    """A backup's name in the list reads as a person would say it."""
    assert format_moment(datetime(2026, 3, 12, 12, 0, tzinfo=UTC)).startswith("12 maart 2026, ")
    assert format_size(1_500_000) == "1,4 MB"


def test_a_vault_in_use_says_where(dutch: QApplication) -> None:
    """Process and minutes are named where known, with the right plural."""
    known = ExpectedError(ErrorCode.VAULT_IN_USE, process=4711, minutes=1)
    assert "1 minuut geleden" in in_use_sentence(known)
    assert "proces 4711" in in_use_sentence(known)
    assert "ander venster" in in_use_sentence(ExpectedError(ErrorCode.VAULT_IN_USE))


def test_locking_and_mistyping_are_said_calmly(dutch: QApplication) -> None:
    """What was kept, and which line to look at."""
    assert (
        locked_sentence("idle", 5) == "Vergrendeld na 5 minuten zonder gebruik. Alles is bewaard."
    )
    assert locked_sentence("nonsense", 5) == ""
    assert mistyped_sentence(3).startswith("Regel 3 klopt niet.")
    assert "vier regels" in mistyped_sentence(0)
