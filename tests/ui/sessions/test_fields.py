"""What is typed for a time and for people, as it is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.session import Attendee
from counsellor_app.ui.sessions.attendees import read_attendees, write_attendees
from counsellor_app.ui.sessions.time_field import TimeField, read_time

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9", "09:00"),
        ("9.30", "09:30"),
        ("930", "09:30"),
        ("1330", "13:30"),
        ("9u30", "09:30"),
        ("9 u", "09:00"),
        ("14h", "14:00"),
        ("09:05", "09:05"),
        (" 23:59 ", "23:59"),
        ("24:00", None),
        ("12:60", None),
        ("12:5", None),
        ("half tien", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(typed: str, read: str | None) -> None:
    """The forms in use are understood; what is no time is not guessed at."""
    assert read_time(typed) == read


@given(st.text(max_size=12))
def test_any_text_is_a_time_or_none(text: str) -> None:
    """Whatever is pasted, the answer has the form the record asks, or there is none."""
    read = read_time(text)
    assert read is None or re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", read)


def test_what_is_no_time_is_said_and_not_answered(qtbot: QtBot) -> None:
    """The field says so under itself; a time afterwards is answered once."""
    field = TimeField()
    qtbot.addWidget(field)
    answers: list[object] = []
    field.answered.connect(answers.append)
    (edit,) = field.findChildren(QLineEdit)
    QTest.keyClicks(edit, "25u")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert (answers, field.answer()) == ([], None)
    edit.selectAll()
    QTest.keyClicks(edit, "13u30")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    field.keep_now()
    assert answers == ["13:30"]


def test_people_are_read_one_on_a_line() -> None:
    """A dash with spaces parts name and organisation; a dash within a name does not."""
    typed = FreeText("An Peeters – Omroep Oost\n\n  Jean-Marc Claes  \nBo Maes;Productiehuis\n")
    assert read_attendees(typed) == (
        Attendee(FreeText("An Peeters"), FreeText("Omroep Oost")),
        Attendee(FreeText("Jean-Marc Claes"), FreeText("")),
        Attendee(FreeText("Bo Maes"), FreeText("Productiehuis")),
    )


@given(st.lists(st.text(max_size=20), max_size=6))
def test_people_are_written_as_they_are_read(lines: list[str]) -> None:
    """Kept and shown again, the same people stand there."""
    once = read_attendees(FreeText("\n".join(lines)))
    assert read_attendees(write_attendees(once)) == once
