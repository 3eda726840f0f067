"""What was said at one step of a sheet does not stay over the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from counsellor_app.ui.intervision.intervision_page import IntervisionPage
from counsellor_app.ui.message_bar import MessageBar
from tests.ui.leaving.panel_host import a_sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.lists.conftest import Bench

TAKEN_OVER = "The notes are in the situation now"


def test_a_notice_goes_with_its_step(bench: Bench, case_id: int) -> None:
    """The notes were taken over: said while one writes, gone as one looks them through."""
    a_sheet(bench, case_id, "iemand wordt gepest")
    page, bar = IntervisionPage(bench.lane), MessageBar()
    column = page.layout()
    assert column is not None
    column.addWidget(bar)
    page.said.connect(bar.say)
    bench.show(page)
    bench.hands.tab_to("Sheets")
    bench.hands.press(Qt.Key.Key_Return)
    bench.hands.wait_for_focus("Situation")
    bench.hands.activate("Take the note of the case over")
    bench.settle()
    assert bar.text().startswith(TAKEN_OVER)
    bench.hands.activate("On to looking through")
    bench.settle()
    assert bar.text() == ""


def test_a_warning_stays(qtbot: QtBot) -> None:
    """Only a notice is let go: what went wrong stays until it is closed."""
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.say("Kept.")
    bar.warn("The disk is full.")
    bar.say("")
    assert bar.text() == "The disk is full."
    bar.say("Kept.")
    bar.say("")
    assert bar.text() == ""
