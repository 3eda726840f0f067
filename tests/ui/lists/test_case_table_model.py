"""The case list's model keeps Qt's contract and fetches only what is looked at."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from counsellor_app.casework.answers import NO_ANSWERS
from counsellor_app.casework.case_list import CaseRow
from counsellor_app.casework.coded_case import CaseId, CaseStatus
from counsellor_app.ui.cases.case_cells import CaseCells, Column
from counsellor_app.ui.cases.case_table import CaseTable
from counsellor_app.ui.cases.case_table_model import WINDOW, WINDOWS_KEPT, CaseTableModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def rows(first: int, count: int) -> tuple[CaseRow, ...]:
    """Rows numbered from `first` on."""
    return tuple(
        CaseRow(
            CaseId(number), number, CaseStatus.NEW, date(2026, 3, 1), None, None, None, NO_ANSWERS
        )
        for number in range(first, first + count)
    )


@pytest.fixture
def model(qtbot: QtBot) -> CaseTableModel:
    """An empty model under Qt's own checks, which end the process at a breach."""
    made = CaseTableModel(CaseCells())
    QAbstractItemModelTester(made, FATAL, made)
    return made


def number_at(model: CaseTableModel, row: int) -> object:
    return model.data(model.index(row, Column.NUMBER))


def test_rows_given_at_once_are_shown(model: CaseTableModel) -> None:
    """The first window comes with the count, so that the first paint shows cases."""
    model.show(250, rows(0, WINDOW))
    assert model.rowCount() == 250
    assert number_at(model, 99) == "99"
    assert model.data(model.index(0, Column.RECEIVED)) == "01/03/2026"
    assert model.data(model.index(0, Column.STATUS)) == "New"


def test_what_is_not_here_is_asked_for_once(model: CaseTableModel, qtbot: QtBot) -> None:
    """A row of another window shows nothing, and its window is asked for a single time."""
    model.show(1000, rows(0, WINDOW))
    with qtbot.waitSignal(model.window_wanted) as asked:
        assert number_at(model, 730) == ""
        assert number_at(model, 731) == ""
    assert asked.args == [700, WINDOW]
    with qtbot.assertNotEmitted(model.window_wanted, wait=50):
        number_at(model, 732)
    model.show_window(700, rows(700, WINDOW))
    assert number_at(model, 730) == "730"


def test_dragging_past_many_windows_asks_for_the_last_ones(qtbot: QtBot) -> None:
    """Of a hundred windows flown over, only those where the eye came to rest are read."""
    model = CaseTableModel(CaseCells())
    model.show(100_000, rows(0, WINDOW))
    offsets: list[int] = []
    model.window_wanted.connect(lambda offset, _limit: offsets.append(offset))
    for row in range(200, 10_000, WINDOW):
        number_at(model, row)
    qtbot.waitUntil(lambda: bool(offsets))
    assert offsets == [9700, 9800, 9900]


def test_memory_does_not_grow_with_the_list(qtbot: QtBot) -> None:
    """The window looked at longest ago is dropped when many were looked at."""
    model = CaseTableModel(CaseCells())
    model.show(100_000, rows(0, WINDOW))
    for number in range(1, WINDOWS_KEPT):
        model.show_window(number * WINDOW, rows(number * WINDOW, WINDOW))
    assert number_at(model, 5) == "5"
    model.show_window(WINDOWS_KEPT * WINDOW, rows(WINDOWS_KEPT * WINDOW, WINDOW))
    assert model.row_at(model.index(5, 0)) is not None
    assert model.row_at(model.index(WINDOW, 0)) is None


def test_a_window_of_an_older_list_is_refused(model: CaseTableModel) -> None:
    """Rows beyond the count of the list shown are not taken in."""
    model.show(50, rows(0, 50))
    model.show_window(100, rows(100, WINDOW))
    assert model.rowCount() == 50
    assert model.row_at(model.index(49, 0)) is not None


def test_cells_are_spoken_with_their_heading(model: CaseTableModel) -> None:
    """A bare day says nothing to somebody who cannot see the heading; an empty cell says so."""
    model.show(1, rows(1, 1))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, Column.RECEIVED), spoken) == "Received: 01/03/2026"
    assert model.data(model.index(0, Column.HEARING), spoken) == "Hear before: nothing"


def test_forgetting_empties_the_model(model: CaseTableModel) -> None:
    """No row stays after lock."""
    model.show(3, rows(0, 3))
    model.forget()
    assert model.rowCount() == 0


def test_a_long_list_asks_for_no_more_windows_at_first_paint(qtbot: QtBot) -> None:
    """100,000 cases are painted from the first window alone."""
    model = CaseTableModel(CaseCells())
    model.show(100_000, rows(0, WINDOW))
    table = CaseTable(model)
    qtbot.addWidget(table)
    table.resize(1000, 600)
    with qtbot.assertNotEmitted(model.window_wanted, wait=100):
        table.show()
        qtbot.waitExposed(table)
        table.grab()
