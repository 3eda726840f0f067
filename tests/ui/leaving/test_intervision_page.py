"""A sheet is made, written, looked at, approved and saved, by keyboard."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

from counsellor_app.anonymisation.case_sheet import Audience, Part, SheetId
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.operations import intervision, reporting
from counsellor_app.ui.intervision.intervision_page import IntervisionPage
from counsellor_app.ui.intervision.sheet_table_model import SheetTableModel
from tests.ui.leaving.conftest import NAME, ScriptedDialogs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.lists.conftest import Bench

FIRST = SheetId(1)


@pytest.fixture
def page(bench: Bench, case_id: int) -> IntervisionPage:
    """The page, with a new sheet of the case in view."""
    made = IntervisionPage(bench.lane)
    bench.show(made)
    made.start_sheet(case_id)
    bench.hands.wait_for_focus("Situation")
    bench.settle()
    return made


def write(bench: Bench, situation: str) -> None:
    hands = bench.hands
    hands.wait_for_focus("Situation")
    hands.type(situation)
    hands.fill("My question", "wat kan ik doen?")
    hands.tab_to("1  Write")
    hands.press(Qt.Key.Key_Right)
    bench.settle()
    hands.tab_to("Still standing in the sheet")
    bench.settle()


def test_a_new_sheet_lies_beside_its_case(bench: Bench, page: IntervisionPage) -> None:
    """The sheet starts with groups alone; the notes stand beside it to read."""
    bench.hands.wait_for("Case 1")
    shown = {editor.accessibleName(): editor.toPlainText() for editor in editors(page)}
    assert NAME in shown["Notes of the case"]
    assert not any(NAME in text for name, text in shown.items() if name != "Notes of the case")
    assert bench.do(intervision.open_sheet, FIRST).draft.read(Part.TITLE) == "Bullying"


def test_what_is_typed_is_kept_by_itself(bench: Bench, page: IntervisionPage) -> None:
    """Nothing is saved by hand: after a rest the sheet is in the vault."""
    bench.hands.type("a wordt gepest")

    def kept() -> str:
        return bench.do(intervision.open_sheet, FIRST).draft.read(Part.SITUATION)

    bench.hands.wait_until(lambda: kept() == "a wordt gepest", "the sheet in the vault")


def test_a_sheet_is_approved_and_saved_by_keyboard(
    bench: Bench, page: IntervisionPage, tmp_path: Path
) -> None:
    """Every capital is ticked, the sheet approved, its pages drawn and the file written."""
    hands, target = bench.hands, tmp_path / "fiche.pdf"
    page.dialogs = ScriptedDialogs(target)
    write(bench, "zij werkt bij Canvas")
    hands.wait_for("Canvas")
    hands.press(Qt.Key.Key_Space)
    hands.wait_for("Nothing left to decide on")
    hands.activate("Approve the sheet")
    hands.wait_for("Page 1 of 1")
    hands.activate("Save as PDF…")
    hands.wait_until(target.exists, "the file")
    bench.settle()
    assert len(bench.do(reporting.list_ledger).entries) == 1


def test_a_known_name_cannot_be_ticked(bench: Bench, page: IntervisionPage) -> None:
    """A name of the case's people is listed without a tick, and approval stays shut."""
    write(bench, f"toen zei {NAME} niets")
    bench.hands.wait_for("name of somebody you know")
    bench.hands.press(Qt.Key.Key_Space)
    bench.settle()
    (shown,) = page.findChildren(QListWidget)
    assert shown.item(0).data(Qt.ItemDataRole.CheckStateRole) is None
    assert bench.do(intervision.open_sheet, FIRST).remaining[0].is_decided is False
    approve = next(w for w in page.findChildren(QWidget) if w.accessibleName() == "" and _says(w))
    assert not approve.isEnabled()


def test_the_place_of_a_word_is_shown(bench: Bench, page: IntervisionPage) -> None:
    """From the list the keyboard goes to the word in the text, selected."""
    write(bench, "zij werkt bij Canvas, zegt ze")
    bench.hands.wait_for("Canvas")
    bench.hands.activate("Show in the text")
    bench.hands.wait_for_focus("Situation")
    situation = next(e for e in editors(page) if e.accessibleName() == "Situation")
    assert situation.textCursor().selectedText() == "Canvas"


def test_the_audience_is_changed(bench: Bench, page: IntervisionPage) -> None:
    """Turning to the sector is kept, with its coarser context."""
    bench.hands.tab_to("Who will read the sheet")
    bench.hands.press(Qt.Key.Key_Down)
    bench.settle()
    bench.hands.wait_until(
        lambda: bench.do(intervision.open_sheet, FIRST).draft.audience is Audience.SECTOR,
        "the sector",
    )


def test_erasing_asks_first(bench: Bench, page: IntervisionPage) -> None:
    """A sheet is erased only after the question names what goes."""
    hands = bench.hands
    hands.activate("All sheets")
    hands.wait_for_focus("Sheets")
    bench.settle()
    dialogs = ScriptedDialogs(agrees=False)
    page.dialogs = dialogs
    hands.activate("Erase")
    bench.settle()
    assert len(bench.do(intervision.list_sheets)) == 1
    dialogs.agrees = True
    hands.press(Qt.Key.Key_Space)
    bench.settle()
    assert dialogs.asked == ["Erase sheet 1?"] * 2
    assert bench.do(intervision.list_sheets) == ()
    hands.wait_for("No sheets yet")


def test_locking_leaves_no_word(bench: Bench, page: IntervisionPage) -> None:
    """After forgetting, no widget of the page holds a word of the sheet or of the case."""
    write(bench, f"toen zei {NAME} niets")
    bench.hands.wait_for("name of somebody you know")
    page.forget()
    texts = [editor.toPlainText() for editor in editors(page)]
    texts += [line.text() for line in page.findChildren(QLineEdit)]
    for listed in page.findChildren(QListWidget):
        texts += [listed.item(row).text() for row in range(listed.count())]
    assert not any(NAME in text or "Bullying" in text for text in texts)
    assert not any(editor.document().isUndoAvailable() for editor in editors(page))


def test_everything_has_a_name(bench: Bench, page: IntervisionPage) -> None:
    """A screen reader has something to say for whatever takes the keyboard."""
    bench.hands.wait_for("Case 1")
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = widget.property("text") or widget.accessibleName()
            assert text or widget.parent().property("accessibleName"), widget


def test_the_list_is_a_sound_model(bench: Bench, case_id: int) -> None:
    """Qt's own tester finds nothing wrong with the model, and rows hold no words."""
    model = SheetTableModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    bench.do(intervision.start_sheet, CaseId(case_id), Audience.SECTOR)
    model.show_rows(bench.do(intervision.list_sheets), date(2026, 3, 12))
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown[:3] == ["Sheet 1", "The sector", "Draft"]
    model.show_rows((), None)
    assert tester.model() is model


def editors(page: IntervisionPage) -> list[QPlainTextEdit]:
    return page.findChildren(QPlainTextEdit)


def _says(widget: QWidget) -> bool:
    return widget.property("text") == "Approve the sheet"
