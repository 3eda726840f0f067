"""An approved sheet leaves as pages or as a page to be read aloud; its days follow its session."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from counsellor_app import settings
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.operations import intervision, reporting, sessions
from counsellor_app.ui.intervision.pages_panel import PagesPanel
from tests.ui.leaving.conftest import ScriptedDialogs
from tests.ui.leaving.panel_host import Host, a_sheet, an_approved_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.anonymisation.case_sheet import SheetId
    from tests.ui.lists.conftest import Bench


class Pages:
    """The panel in its host, with dialogs that answer at once."""

    def __init__(self, bench: Bench, case_id: int, target: Path, *, is_approved: bool) -> None:
        self.dialogs = ScriptedDialogs(target)
        self.sheet_id: SheetId = (
            an_approved_sheet(bench, case_id)
            if is_approved
            else a_sheet(bench, case_id, "iemand wordt gepest")
        )
        self.panel = PagesPanel(bench.lane, lambda: self.dialogs)
        self.host = Host(bench, self.panel, self.sheet_id)
        self.panel.released.connect(lambda: self.saved.append(True))
        self.saved: list[bool] = []
        bench.hands.wait_for("Page 1 of 1")
        bench.settle()


@pytest.fixture
def approved(bench: Bench, case_id: int, tmp_path: Path) -> Pages:
    """An approved sheet."""
    return Pages(bench, case_id, tmp_path / "fiche", is_approved=True)


def test_numbered_copies_leave_as_a_pdf(bench: Bench, approved: Pages, tmp_path: Path) -> None:
    """The number of copies typed is the number in the ledger; the file ends as its kind does."""
    hands = bench.hands
    hands.tab_to("Numbered copies")
    hands.type("2")
    hands.activate("Save as file…")
    hands.wait_until((tmp_path / "fiche.pdf").exists, "the file")
    bench.settle()
    (entry,) = bench.do(reporting.list_ledger).entries
    assert entry.line.kind is ReleaseKind.SHEET_PDF
    assert '"copies":2' in entry.line.content.replace(" ", "")
    assert approved.dialogs.asked == ["case-sheet-1.pdf"]
    assert approved.saved == [True]


def test_a_page_to_be_read_aloud_leaves(bench: Bench, approved: Pages, tmp_path: Path) -> None:
    """With the other edition chosen copies fall away and one HTML file leaves, with its line."""
    hands = bench.hands
    hands.tab_to("Edition")
    hands.press(Qt.Key.Key_Right)
    hands.activate("Save as file…")
    hands.wait_until((tmp_path / "fiche.html").exists, "the file")
    bench.settle()
    (entry,) = bench.do(reporting.list_ledger).entries
    assert entry.line.kind is ReleaseKind.SHEET_HTML
    assert "iemand wordt gepest" in (tmp_path / "fiche.html").read_text(encoding="utf-8")


def test_which_edition_for_whom_is_said(bench: Bench, approved: Pages) -> None:
    """A sentence says who gets the PDF and who the HTML page."""
    assert bench.hands.sees("Colleagues who use a screen reader get the HTML page")


def test_an_edition_cannot_be_taken_back(bench: Bench, approved: Pages) -> None:
    """One of the two is always chosen: Delete leaves the PDF."""
    bench.hands.tab_to("Edition")
    bench.hands.press(Qt.Key.Key_Delete)
    assert bench.hands.focused() == "Edition: PDF, to print"


def test_a_draft_cannot_be_saved(bench: Bench, case_id: int, tmp_path: Path) -> None:
    """A draft is looked at here, and its way out is shut."""
    pages = Pages(bench, case_id, tmp_path / "fiche", is_approved=False)
    assert bench.hands.sees("Approve it first")
    shut = [part for part in pages.panel.findChildren(QWidget) if part.property("text")]
    (save,) = [part for part in shut if part.property("text") == "Save as file…"]
    assert not save.isEnabled()


def test_without_a_session_it_is_kept_from_approval(bench: Bench, approved: Pages) -> None:
    """Approved on 12 March, kept for the thirty days of the setting."""
    assert bench.hands.sees("Kept until 11 april 2026")
    assert bench.hands.sees("after its approval")


def test_its_session_decides_until_when(bench: Bench, approved: Pages) -> None:
    """Choosing a session of four days earlier moves the day by four, and is kept."""
    made = bench.do(sessions.start_session, kind="POULE")
    bench.do(sessions.keep_session, replace(made, day=made.day - timedelta(days=4)))
    approved.panel.draw()
    bench.settle()
    bench.hands.tab_to("Discussed in")
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.wait_for("Kept until 7 april 2026")
    assert bench.hands.sees("after its session")
    (row,) = bench.do(intervision.list_sheets)
    assert row.session_id == made.session_id


def test_the_setting_decides_how_long(
    bench: Bench, case_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With seven days chosen in the settings the sentence and the day follow."""
    monkeypatch.setattr(settings, "load", lambda: settings.Settings(sheet_lifetime_days=7))
    Pages(bench, case_id, tmp_path / "fiche", is_approved=True)
    assert bench.hands.sees("Kept until 19 maart 2026")


def test_forgetting_leaves_no_page(bench: Bench, approved: Pages) -> None:
    """After locking no picture and no session is left."""
    approved.panel.forget()
    bench.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [label for label in approved.panel.findChildren(QLabel) if label.pixmap()]
    names = [combo.itemText(0) for combo in approved.panel.findChildren(QComboBox)]
    assert names == ["Dutch", "No session yet"]
