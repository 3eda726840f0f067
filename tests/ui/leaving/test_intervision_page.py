"""A sheet is made, written, looked at, approved and saved, by keyboard."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from counsellor_app.anonymisation.case_sheet import Audience, Part, SheetId
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.operations import intervision, reporting
from counsellor_app.ui.intervision.intervision_page import IntervisionPage
from counsellor_app.ui.intervision.sheet_table_model import SheetTableModel
from counsellor_app.ui.intervision.standing_list import StandingList
from tests.ui.leaving.conftest import NAME, ScriptedDialogs
from tests.ui.leaving.panel_host import an_approved_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.lists.conftest import Bench

FIRST = SheetId(1)
STEPS = ("1  Write", "2  Look through", "3  Steps", "4  Last look", "5  Pages")


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
    """Type a situation and a question, and go on to the last look."""
    hands = bench.hands
    hands.wait_for_focus("Situation")
    hands.type(situation)
    hands.fill("My question", "wat kan ik doen?")
    to_step(bench, "4  Last look")


def to_step(bench: Bench, name: str) -> None:
    """Bring one of the five steps of a sheet into view by its row of buttons."""
    hands = bench.hands
    for _ in range(120):
        if hands.focused() in STEPS:
            break
        hands.press(Qt.Key.Key_Tab)
    here, there = STEPS.index(hands.focused()), STEPS.index(name)
    for _ in range(abs(there - here)):
        hands.press(Qt.Key.Key_Right if there > here else Qt.Key.Key_Left)
    assert hands.focused() == name
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


def test_a_sheet_goes_all_the_way_by_keyboard(
    bench: Bench, page: IntervisionPage, tmp_path: Path
) -> None:
    """Written, looked through, walked, looked at once more, approved and saved: keys alone."""
    hands, target = bench.hands, tmp_path / "fiche.pdf"
    page.dialogs = ScriptedDialogs(target)
    hands.type(f"{NAME} wordt gepest bij Dakgoot")
    hands.fill("My question", "wat kan ik doen?")
    to_step(bench, "2  Look through")
    hands.tab_to("Findings")
    decide_all(bench)
    to_step(bench, "3  Steps")
    hands.tab_to("The twelve steps")
    walk_on(bench)
    to_step(bench, "4  Last look")
    tick_all(bench, page)
    hands.wait_for("Nothing left to decide on")
    hands.activate("Approve the sheet")
    hands.wait_for("Page 1 of 1")
    hands.activate("Save as file…")
    hands.wait_until(target.exists, "the file")
    bench.settle()
    assert len(bench.do(reporting.list_ledger).entries) == 1
    assert NAME not in bench.do(intervision.open_sheet, FIRST).draft.read(Part.SITUATION)


def decide_all(bench: Bench) -> None:
    """Take what is proposed for each finding that asks for a decision."""
    for _ in range(12):
        review = bench.do(intervision.open_sheet, FIRST)
        if not any(mark.needs_decision for mark in review.marks):
            return
        bench.hands.press(Qt.Key.Key_F8)
        bench.hands.press(Qt.Key.Key_Return)
        bench.settle()


def walk_on(bench: Bench) -> None:
    """Enter at each step; at the questions the first answer, which is no."""
    hands = bench.hands
    for _ in range(9):
        hands.press(Qt.Key.Key_Return)
        bench.settle()
    for question in ("Could somebody who was", "Could somebody link", "Could a reader"):
        hands.tab_to(question)
        hands.press(Qt.Key.Key_Space)
    bench.settle()
    for _ in range(3):
        hands.tab_to("The twelve steps")
        hands.press(Qt.Key.Key_Return)
        bench.settle()


def tick_all(bench: Bench, page: IntervisionPage) -> None:
    """Confirm whatever still stands, by the space bar."""
    (listed,) = page.findChildren(StandingList)
    if not listed.isVisible():
        return
    bench.hands.tab_to("Still standing in the sheet")
    for _ in range(listed.count()):
        item = listed.currentItem()
        if item.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked.value:
            bench.hands.press(Qt.Key.Key_Space)
            bench.settle()
        bench.hands.press(Qt.Key.Key_Down)


def test_the_last_look_leads_back_to_the_text(bench: Bench, page: IntervisionPage) -> None:
    """From a wording still standing the keyboard goes to where it stands."""
    write(bench, "zij werkt bij Dakgoot, zegt ze")
    bench.hands.wait_for("Dakgoot")
    bench.hands.activate("Show in the text")
    bench.settle()
    selected = {editor.textCursor().selectedText() for editor in editors(page)}
    assert "Dakgoot" in selected


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
    bench.hands.wait_for("Names of people you know")
    page.forget()
    texts = [editor.toPlainText() for editor in editors(page)]
    texts += [line.text() for line in page.findChildren(QLineEdit)]
    for listed in page.findChildren(QListWidget):
        texts += [listed.item(row).text() for row in range(listed.count())]
    assert not any(NAME in text or "Bullying" in text for text in texts)
    assert not any(editor.document().isUndoAvailable() for editor in editors(page))


def test_sheets_past_their_day_are_erased_together(bench: Bench, case_id: int) -> None:
    """The notice counts them, one question names them, and the others stay."""
    bench.now -= timedelta(days=40)
    for _ in range(2):
        an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=40)
    an_approved_sheet(bench, case_id)
    page = IntervisionPage(bench.lane)
    dialogs = ScriptedDialogs(agrees=False)
    page.dialogs = dialogs
    bench.show(page)
    assert bench.hands.sees("2 sheet(s) past the day")
    bench.hands.activate("Erase what is past its day…")
    bench.settle()
    assert len(bench.do(intervision.list_sheets)) == 3
    dialogs.agrees = True
    bench.hands.press(Qt.Key.Key_Space)
    bench.settle()
    assert [row.sheet_id for row in bench.do(intervision.list_sheets)] == [3]
    assert dialogs.asked == ["Erase 2 sheet(s)?"] * 2
    assert not bench.hands.sees("past the day until")


def test_on_the_day_itself_a_sheet_is_past(bench: Bench, case_id: int) -> None:
    """Approved thirty days ago: proposed; twenty-nine days ago: not yet."""
    bench.now -= timedelta(days=30)
    an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=1)
    an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=29)
    model = SheetTableModel()
    model.show_rows(bench.do(intervision.list_sheets), date(2026, 3, 12))
    assert model.past() == (1,)
    assert model.index(1, 4).data() == "12 maart 2026 (past)"
    assert model.index(0, 4).data() == "13 maart 2026"


def test_the_sessions_lie_beside_the_sheets(bench: Bench, page: IntervisionPage) -> None:
    """The second part of the page is one arrow away from the first."""
    bench.hands.activate("All sheets")
    bench.settle()
    bench.hands.tab_to("Erase")
    bench.hands.press(Qt.Key.Key_Tab)
    assert bench.hands.focused() == "Sheets"
    bench.hands.press(Qt.Key.Key_Right)
    bench.settle()
    assert bench.hands.focused() == "Sessions"
    assert bench.hands.sees("No sessions yet")


def test_what_was_typed_survives_the_steps(bench: Bench, page: IntervisionPage) -> None:
    """Going through all steps at once keeps the words: no step hands an older text over."""
    write(bench, "iemand wordt gepest")
    to_step(bench, "5  Pages")
    to_step(bench, "1  Write")
    draft = bench.do(intervision.open_sheet, FIRST).draft
    assert draft.read(Part.SITUATION) == "iemand wordt gepest"
    assert draft.read(Part.QUESTION) == "wat kan ik doen?"


def test_everything_has_a_name(bench: Bench, page: IntervisionPage) -> None:
    """A screen reader has something to say for whatever takes the keyboard."""
    bench.hands.wait_for("Case 1")
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = widget.property("text") or widget.accessibleName()
            around = widget.parentWidget()
            assert text or (around and around.accessibleName()), widget


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
