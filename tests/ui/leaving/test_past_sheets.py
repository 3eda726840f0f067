"""Sheets past their day are told on Vandaag; how long they are kept is a setting."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app import settings
from counsellor_app.operations import intervision
from counsellor_app.operations.today import DueKind, what_is_due
from counsellor_app.settings import Settings
from counsellor_app.ui.settings_page import SettingsPage
from counsellor_app.ui.today.today_page import TodayPage
from tests.ui.leaving.panel_host import an_approved_sheet

if TYPE_CHECKING:
    from counsellor_app.operations.today import DueItem
    from tests.ui.lists.conftest import Bench


def due_sheets(bench: Bench) -> list[DueItem]:
    return [item for item in bench.do(what_is_due) if item.kind is DueKind.SHEET]


@pytest.mark.parametrize(("days", "count"), [(29, 0), (30, 1), (31, 1)])
def test_a_sheet_is_due_from_its_day(bench: Bench, case_id: int, days: int, count: int) -> None:
    """Thirty days after approval it is proposed, not a day sooner."""
    an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=days)
    assert len(due_sheets(bench)) == count


def test_several_are_one_thing_to_do(bench: Bench, case_id: int) -> None:
    """They are erased together, so they are told once, with the earliest day."""
    an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=2)
    an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=40)
    assert [item.due_on for item in due_sheets(bench)] == [date(2026, 4, 11)]


def test_the_setting_moves_the_day(
    bench: Bench, case_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With seven days chosen a sheet of a week ago is past."""
    an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=7)
    assert due_sheets(bench) == []
    monkeypatch.setattr(settings, "load", lambda: Settings(sheet_lifetime_days=7))
    assert len(due_sheets(bench)) == 1


def test_erasing_settles_it(bench: Bench, case_id: int) -> None:
    """Once the sheets are gone nothing is due; a draft never was."""
    sheet_id = an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=40)
    assert bench.do(intervision.erase_sheets, (sheet_id,)) == 1
    assert due_sheets(bench) == []


def test_vandaag_leads_to_the_sheets(bench: Bench, case_id: int) -> None:
    """The row says what to do and Enter goes to Intervision."""
    an_approved_sheet(bench, case_id)
    bench.now += timedelta(days=40)
    page = TodayPage(bench.lane)
    wanted: list[str] = []
    page.page_wanted.connect(wanted.append)
    bench.show(page)
    bench.hands.tab_to("Erase sheets that are past their day, Intervision · kept until")
    bench.hands.press(Qt.Key.Key_Return)
    assert wanted == ["intervision"]


def test_how_long_is_chosen_in_the_settings(bench: Bench) -> None:
    """One arrow from thirty days to sixty; the page tells the new settings."""
    page = SettingsPage(bench.lane)
    told: list[Settings] = []
    page.changed.connect(told.append)
    bench.show(page)
    page.show_settings(Settings())
    bench.hands.tab_to("Keep a sheet: 30")
    bench.hands.press(Qt.Key.Key_Right)
    assert [one.sheet_lifetime_days for one in told] == [60]
