"""What is typed is learnt by nobody: each field of each page asks input methods for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from counsellor_app.ui.late_part import LatePart
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.pool.pool_wording import KINDS
from counsellor_app.ui.private_typing import PRIVATE, keep_typing_private
from tests.ui.test_tab_stops import LEAST_STOPS, Walker, fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp


def takes_text(widget: QWidget) -> bool:
    if isinstance(widget.parent(), QAbstractSpinBox):
        return False  # the year of a calendar: figures alone
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and not widget.isReadOnly()


def fields() -> list[QWidget]:
    """Every field in any window, in view or not."""
    return [widget for widget in QApplication.allWidgets() if takes_text(widget)]


def learnt(widgets: list[QWidget]) -> list[str]:
    """The fields whose words an input method may keep, by name and where they are."""
    return [
        f"{type(w).__name__} {w.accessibleName()!r} in {type(w.parent()).__name__}"
        for w in widgets
        if w.inputMethodHints() & PRIVATE != PRIVATE
    ]


@pytest.fixture
def late_parts(monkeypatch: pytest.MonkeyPatch) -> list[LatePart[Any]]:
    """The parts of pages that wait until somebody wants them."""
    kept: list[LatePart[Any]] = []
    initialise = LatePart.__init__

    def keep(part: LatePart[Any], stack: QStackedWidget, make: Callable[[], Any]) -> None:
        initialise(part, stack, make)
        kept.append(part)

    monkeypatch.setattr(LatePart, "__init__", keep)
    return kept


def test_no_field_of_any_page_is_learnt_from(
    late_parts: list[LatePart[Any]], shown_app: RunningApp, qtbot: QtBot
) -> None:
    """Every page with something on it, each part of a case, each record, a sheet, a new key."""
    walker = Walker(shown_app, qtbot)
    filled = walker.at_desk(fill)
    assert isinstance(filled, tuple)
    case_id, record_id = filled
    for page in LEAST_STOPS:
        walker.desk_view.show_page(page)
        walker.settle()
    for record in KINDS:
        walker.desk_view.open_record(record, 0)
        walker.settle()
    for place in (Place(Part.ENTRY, record_id), *map(Place, (Part.PERSONS, Part.CLOSING))):
        walker.desk_view.open_case(case_id, place)
        walker.settle()
    walker.desk_view.start_sheet(case_id)
    walker.settle()
    for part in late_parts:
        part.want()
    walker.settle()
    assert len(fields()) > 60
    assert learnt(fields()) == []


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
def test_a_field_that_does_not_ask_is_found(qtbot: QtBot, make: type[QWidget]) -> None:
    """The search bites, and what a field asked before stays asked."""
    field = make()
    qtbot.addWidget(field)
    field.setAccessibleName("Naam")
    assert learnt([field]) == [f"{make.__name__} 'Naam' in NoneType"]
    keep_typing_private(field)
    assert learnt([field]) == []
