"""Sentences: one for everything that can go wrong, in Dutch, with what is safe and what to do."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.belgian import alphabetical, day_in_figures
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
    format_day_brief,
    format_moment,
    format_size,
    format_weekday_moment,
)
from tests.architecture.source import ROOT

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
    assert day_in_figures(day) == "12/03/2026"


def test_moments_and_sizes_are_written_in_dutch(dutch: QApplication) -> None:
    """A backup's name in the list reads as a person would say it."""
    assert format_moment(datetime(2026, 3, 12, 12, 0, tzinfo=UTC)).startswith("12 maart 2026, ")
    assert format_size(1_500_000) == "1,4 MB"
    assert (format_size(160), format_size(3 * 1024**3)) == ("1 kB", "3,0 GB")


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


WRITES = re.compile(
    r"strftime|:%[a-zA-XZ]|QLocale\(\)|key=str\.(?:casefold|lower)|sorted\(.*casefold"
)
ONE_PLACE = {
    "casework/belgian.py": "days in figures, and the order of names",
    "ui/wording.py": "days, times and sizes in words",
    "vault/backup_file.py": "the name of a file",
    "casework/session.py": "a time as it is kept",
    "intake/numbers.py": "knows nothing but errors: what a cell of a foreign list shows",
    "language_packs.py": "the names of languages",
}


def test_days_and_names_are_written_in_one_place() -> None:
    """Nothing else formats a day, a time or a size, or sorts names by a rule of its own."""
    root = ROOT / "counsellor_app"
    writing = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if WRITES.search(path.read_text(encoding="utf-8"))
    }
    assert writing - ONE_PLACE.keys() == set()
    assert {"casework/belgian.py", "ui/wording.py"} <= writing


def test_names_stand_in_the_order_of_a_dictionary() -> None:
    """Accents and capitals do not matter, and "ij" comes before "ik", in one letter or in two."""
    names = ["IJsbrand", "Ilse", "ĳver", "Ikram", "Éva", "eva", "Zoë", "zeeman", "Øyvind", "Çelik"]
    assert sorted(names, key=alphabetical) == [
        *("Çelik", "eva", "Éva", "IJsbrand", "ĳver", "Ikram", "Ilse", "zeeman", "Zoë", "Øyvind")
    ]
    assert day_in_figures(date(2026, 3, 2)) == "02/03/2026"


def test_a_day_takes_little_room_in_a_row(dutch: QApplication) -> None:
    """With its year only where that is another one; and a moment has its weekday."""
    today = date(2026, 5, 1)
    assert format_day_brief(date(2026, 3, 12), today).startswith("12 mrt")
    assert "2025" in format_day_brief(date(2025, 3, 12), today)
    noon = datetime(2026, 3, 13, 12, 5, tzinfo=UTC)
    assert re.fullmatch(r"vrijdag 13 maart \d\d:05", format_weekday_moment(noon))
