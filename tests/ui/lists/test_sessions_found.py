"""A session of intervision is reached from the search and from what is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import sessions
from counsellor_app.ui.cases.cases_page import CasesPage
from counsellor_app.ui.desk_view import DeskView
from counsellor_app.ui.today.today_page import TodayPage
from tests import builders

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from counsellor_app.casework.session import IntervisionSession
    from counsellor_app.operations.desk import Desk
    from tests.ui.lists.conftest import Bench


def a_session(
    desk: Desk, facilitator: str = "", day: date = date(2026, 3, 12)
) -> IntervisionSession:
    """A draft of a session, led by somebody."""
    begun = sessions.start_session(desk, kind="POULE", method="GOSSIP")
    return sessions.keep_session(desk, replace(begun, facilitator=FreeText(facilitator), day=day))


def test_words_of_a_session_lead_to_it(bench: Bench, qtbot: QtBot) -> None:
    """A hit in a session asks for that session, not for a record of the pool with its number."""
    bench.do(builders.a_case)
    session = bench.do(a_session, "Zonneschijn")
    page = CasesPage(bench.lane)
    bench.show(page)
    page.search()
    bench.hands.type("zonnesch")
    bench.hands.wait_for("Found in 1 place")
    with qtbot.waitSignal(page.pool_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Return)
    assert asked.args == ["session", session.session_id]


def test_a_draft_of_a_session_is_due(bench: Bench, qtbot: QtBot) -> None:
    """A session that was begun and not finished waits among what is due, and leads there."""
    session = bench.do(a_session)
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.tab_to("Finish a draft")
    assert bench.hands.sees("Intervision")
    with qtbot.waitSignal(page.pool_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Space)
    assert asked.args == ["session", session.session_id]


@pytest.mark.parametrize("page", ["today", "intervision"])
def test_the_window_brings_a_session_into_view(bench: Bench, qtbot: QtBot, page: str) -> None:
    """From any page the session asked for is open, whatever stood under Intervision before."""
    wanted = bench.do(a_session, "Zonneschijn", date(2026, 1, 15))
    bench.do(a_session, "Avondrood")
    view = DeskView(bench.lane)
    qtbot.addWidget(view)
    view.show()
    view.show_page(page)
    bench.settle()
    view.open_record("session", wanted.session_id)
    bench.settle()
    assert view.current_page is not None
    assert view.current_page.title() == "Intervision"
    fields = [field.text() for field in view.findChildren(QLineEdit) if field.isVisible()]
    assert "Zonneschijn" in fields
    assert "Avondrood" not in fields
    view.forget()
