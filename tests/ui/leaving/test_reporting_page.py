"""Own figures are read and opened, never taken along; activity figures leave with a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from counsellor_app.casework.coded_case import Record
from counsellor_app.operations import reporting
from counsellor_app.ui.reporting.ledger_model import LedgerModel
from counsellor_app.ui.reporting.own_panel import OwnPanel
from counsellor_app.ui.reporting.reporting_page import ReportingPage
from tests.builders import a_case, a_record
from tests.ui.leaving.conftest import ScriptedDialogs

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from tests.ui.lists.conftest import Bench

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(bench: Bench, case_id: int) -> ReportingPage:
    """The page with the figures of one case in view."""
    made = ReportingPage(bench.lane)
    bench.show(made)
    bench.hands.wait_until(lambda: tree(made).topLevelItemCount() > 0, "the figures")
    return made


def tree(page: ReportingPage) -> QTreeWidget:
    (own,) = page.findChildren(OwnPanel)
    (found,) = own.findChildren(QTreeWidget)
    return found


def amounts_of(top: QTreeWidgetItem | None) -> list[str]:
    assert top is not None
    rows = (top.child(row) for row in range(top.childCount()))
    return [row.text(1) for row in rows if row is not None]


def test_a_number_opens_its_case(bench: Bench, page: ReportingPage, case_id: int) -> None:
    """By keyboard from a number to the case behind it."""
    wanted: list[int] = []
    page.case_wanted.connect(wanted.append)
    hands = bench.hands
    hands.tab_to("Your own figures")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert wanted == [case_id]


def test_what_was_opened_stays_open_until_a_figure_changes(
    bench: Bench, page: ReportingPage
) -> None:
    """Coming back to the page leaves the table as it was; a case more shows the new figures."""
    figures, hands = tree(page), bench.hands
    top = figures.topLevelItem(2)
    assert top is not None
    top.setExpanded(True)
    page.arrive()
    hands.wait_until(lambda: not bench.lane.is_busy, "the figures once more")
    assert figures.topLevelItem(2) is top
    assert top.isExpanded()
    bench.do(a_case, "")
    page.arrive()
    hands.wait_until(lambda: not bench.lane.is_busy, "the newer figures")
    assert "2" in amounts_of(figures.topLevelItem(0))


def test_a_heading_of_figures_grows_with_the_letters(page: ReportingPage) -> None:
    """While the page is in view: its rows are not made anew for that."""
    figures = tree(page)
    letters = QFont(figures.font())
    letters.setPointSizeF(letters.pointSizeF() * 2)
    figures.setFont(letters)
    top = figures.topLevelItem(0)
    assert top is not None
    assert top.font(0).pointSizeF() == letters.pointSizeF()
    assert top.sizeHint(0).height() >= figures.fontMetrics().lineSpacing()


def test_the_honest_sentence_stands_there(bench: Bench, page: ReportingPage) -> None:
    """The page says that nothing about reports becomes a file, and what to say instead."""
    assert bench.hands.sees("makes no file with numbers about reports")
    assert bench.hands.sees("by word of mouth")


def test_own_figures_are_not_copied(bench: Bench, page: ReportingPage) -> None:
    """Ctrl+C on a figure leaves the clipboard as it was; rows cannot be dragged out."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("van vroeger")
    bench.hands.tab_to("Your own figures")
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.press(Qt.Key.Key_C, CTRL)
    assert clipboard.text() == "van vroeger"
    assert not tree(page).dragEnabled()


def test_own_figures_offer_no_saving(bench: Bench, page: ReportingPage) -> None:
    """On the part with own figures no control saves anything."""
    assert not any("save" in text.lower() for text in bench.hands.seen())


def test_activity_figures_leave_by_keyboard(
    bench: Bench, page: ReportingPage, tmp_path: Path
) -> None:
    """Preview, save, and the register shows what left in words."""
    bench.do(an_activity)
    target = tmp_path / "activiteiten"
    page.dialogs = ScriptedDialogs(target)
    hands = bench.hands
    hands.tab_to("My figures")
    hands.press(Qt.Key.Key_Right)
    hands.wait_for("Page 1 of 1")
    hands.activate("Save as file…")
    hands.wait_until(target.with_suffix(".pdf").exists, "the file with its ending")
    bench.settle()
    hands.tab_to("Activities")
    for _ in range(3):
        hands.press(Qt.Key.Key_Right)
    hands.wait_for("Activity figures, PDF")
    assert hands.sees("All lines follow one from another")
    assert hands.sees("Mensen bereikt: 164")


def test_a_broken_register_is_told(bench: Bench, page: ReportingPage, tmp_path: Path) -> None:
    """Who changed a line is not known, but that one was changed is said on the page."""
    bench.do(break_ledger, tmp_path / "a.csv")
    bench.hands.tab_to("My figures")
    for _ in range(4):
        bench.hands.press(Qt.Key.Key_Right)
    bench.hands.wait_for("From line 1 on the register does not add up: a line was changed")
    assert bench.hands.sees("Your cases are safe. A backup of an earlier day may still hold")
    assert not bench.hands.sees("All lines follow one from another")


def test_an_empty_register_says_so(bench: Bench, page: ReportingPage) -> None:
    """Nothing left yet is a state with a sentence."""
    bench.hands.tab_to("My figures")
    for _ in range(4):
        bench.hands.press(Qt.Key.Key_Right)
    bench.hands.wait_for("Nothing has left yet")
    assert bench.hands.sees("Every file that leaves this vault is listed here")


def test_without_a_report_the_round_comes_into_view(bench: Bench, page: ReportingPage) -> None:
    """Where there is no report yet, one button leads to the round, and the keyboard goes along."""
    hands = bench.hands
    hands.tab_to("My figures")
    for _ in range(3):
        hands.press(Qt.Key.Key_Right)
    hands.wait_for("No report yet")
    hands.activate("To the round")
    hands.wait_for("Make your card")
    assert hands.focused() == "Round"


def test_the_half_year_is_asked_where_it_matters(bench: Bench, page: ReportingPage) -> None:
    """Beside one's own figures, and not beside a report, which names its own days."""
    hands = bench.hands
    assert hands.sees("Half-year")
    hands.tab_to("My figures")
    for _ in range(3):
        hands.press(Qt.Key.Key_Right)
    hands.wait_for("No report yet")
    assert not hands.sees("Half-year")


def test_locking_leaves_no_figure(bench: Bench, page: ReportingPage) -> None:
    """After forgetting, the page holds no figure and no line."""
    page.forget()
    assert tree(page).topLevelItemCount() == 0


def test_the_register_is_a_sound_model(bench: Bench, tmp_path: Path) -> None:
    """Qt's own tester finds nothing wrong with the model; the newest line is first."""
    model = LedgerModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    bench.do(release_two, tmp_path)
    model.show_entries(bench.do(reporting.list_ledger).entries)
    assert [model.index(row, 0).data() for row in range(2)] == ["2", "1"]
    assert model.index(0, 2).data() == "Activity figures, JSON"
    assert tester.model() is model


def an_activity(desk: Desk) -> None:
    a_record(desk, Record.ACTIVITY, ac_participants=164, ac_counted_by_me="Y")


def break_ledger(desk: Desk, target: Path) -> None:
    window = reporting.windows(desk)[0]
    reporting.release_activity_figures(desk, window, target)
    desk.vault.connection.run("UPDATE ledger SET content = '{\"tables\": []}'")


def release_two(desk: Desk, folder: Path) -> None:
    window = reporting.windows(desk)[0]
    for name in ("a.csv", "b.json"):
        reporting.release_activity_figures(desk, window, folder / name)
