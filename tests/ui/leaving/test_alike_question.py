"""A file that differs little from one that left is asked about, and stopped unless it is wanted."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from typing_extensions import override

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import intervision, reporting
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.intervision.pages_panel import PagesPanel
from counsellor_app.ui.reporting.reporting_page import ReportingPage
from tests.builders import a_record
from tests.ui.leaving.panel_host import WALKED, Host, an_approved_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.anonymisation.case_sheet import SheetId
    from counsellor_app.operations.desk import Desk
    from tests.ui.lists.conftest import Bench


class KeyedDialogs(Dialogs):
    """A file chooser that answers at once; the question is the real one, answered by keys."""

    def __init__(self, target: Path, *keys: Qt.Key) -> None:
        self.target = target
        self.keys = keys
        self.told: list[str] = []

    @override
    def choose_save_file(
        self, parent: QWidget, title: str, *, name: str, kinds: str = ""
    ) -> Path | None:
        return self.target

    @override
    def confirm(self, parent: QWidget, title: str, text: str, *, action: str) -> bool:
        QTimer.singleShot(0, self._answer)
        return super().confirm(parent, title, text, action=action)

    def _answer(self) -> None:
        """Once the question has the keyboard; a question nobody answers would wait for ever."""
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTimer.singleShot(20_000, box, box.reject)
        if not box.isAncestorOf(QApplication.focusWidget() or QWidget()):
            QTimer.singleShot(20, self._answer)
            return
        self.told = [box.text(), box.informativeText()]
        for key in self.keys:
            QTest.keyClick(box.windowHandle(), key)


def an_activity(desk: Desk, people: int) -> None:
    a_record(desk, Record.ACTIVITY, ac_participants=people, ac_counted_by_me="Y")


@pytest.fixture
def page(bench: Bench, tmp_path: Path) -> ReportingPage:
    """The activity figures in view, two people more than in the file that left."""
    bench.do(an_activity, 164)
    window = bench.do(reporting.windows)[0]
    bench.do(reporting.release_activity_figures, window, tmp_path / "first.csv")
    bench.do(an_activity, 2)
    made = ReportingPage(bench.lane)
    bench.show(made)
    bench.hands.tab_to("My figures")
    bench.hands.press(Qt.Key.Key_Right)
    bench.hands.wait_for("Page 1 of 1")
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_stopping_is_what_happens_by_itself(
    bench: Bench, page: ReportingPage, tmp_path: Path, key: Qt.Key
) -> None:
    """The question says which file, what it said and what can be found out; nothing is written."""
    page.dialogs = dialogs = KeyedDialogs(tmp_path / "second.pdf", key)
    bench.hands.activate("Save as file…")
    bench.settle()
    title, text = dialogs.told
    assert title == "A file that left before differs little from this one"
    assert "12 maart 2026, Activity figures, CSV (fingerprint " in text
    assert "Mensen bereikt: 164 then, 166 now" in text
    assert "Whoever has both can subtract, and then knows a small number." in text
    assert not (tmp_path / "second.pdf").exists()
    assert len(bench.do(reporting.list_ledger).entries) == 1


def test_who_wants_it_all_the_same_saves_it(
    bench: Bench, page: ReportingPage, tmp_path: Path
) -> None:
    """One Tab and Enter; the register remembers that it was known, and says so."""
    page.dialogs = KeyedDialogs(tmp_path / "second.pdf", Qt.Key.Key_Tab, Qt.Key.Key_Return)
    hands = bench.hands
    hands.activate("Save as file…")
    hands.wait_until((tmp_path / "second.pdf").exists, "the file")
    bench.settle()
    page.window().activateWindow()  # as a window manager does when a question closes
    hands.wait_until(lambda: QGuiApplication.focusWindow() is not None, "the window")
    hands.tab_to("Activities")
    for _ in range(3):
        hands.press(Qt.Key.Key_Right)
    hands.wait_for("It differs little from line 1. You knew, and saved it.")


def reworded(desk: Desk, sheet_id: SheetId) -> None:
    """Say the same sheet in other words, and approve it again."""
    draft = intervision.open_sheet(desk, sheet_id).draft
    texts = {**draft.texts, Part.SITUATION: FreeText("iemand wordt al lang gepest")}
    intervision.keep_sheet(desk, replace(draft, texts=MappingProxyType(texts)))
    intervision.keep_walk(desk, sheet_id, WALKED)
    intervision.approve_sheet(desk, sheet_id)


def test_a_sheet_in_other_words_is_asked_about(bench: Bench, case_id: int, tmp_path: Path) -> None:
    """Not a word of either stands in the question."""
    sheet_id = an_approved_sheet(bench, case_id)
    bench.do(intervision.release_sheet, sheet_id, tmp_path / "first.pdf")
    bench.do(reworded, sheet_id)
    dialogs = KeyedDialogs(tmp_path / "second.pdf", Qt.Key.Key_Escape)
    panel = PagesPanel(bench.lane, lambda: dialogs)
    Host(bench, panel, sheet_id)
    bench.hands.wait_for("Page 1 of 1")
    bench.settle()
    bench.hands.activate("Save as file…")
    bench.settle()
    assert "the same sheet, in other words" in dialogs.told[1]
    assert "Whoever reads both can see what you left out" in dialogs.told[1]
    assert "gepest" not in " ".join(dialogs.told)
    assert not (tmp_path / "second.pdf").exists()
