"""Vandaag, shown in a window over a real vault and walked by keyboard."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import case_notes, pool_records, timeline
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.today.today_page import TodayPage
from tests import builders

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from counsellor_app.casework.case import TimelineEntry
    from counsellor_app.operations.desk import Desk
    from tests.ui.lists.conftest import Bench


def a_case_with_step(desk: Desk, words: str, ahead: int) -> TimelineEntry:
    """A registered and heard case with one next step, `ahead` days from today."""
    today = desk.today()
    case = builders.a_case(desk, received_on=today, heard_on=today, first_reply_on=today)
    held = builders.an_entry(desk, case.coded.case_id)
    kept = timeline.KeptEntry(
        held.coded.day,
        held.coded.answers,
        next_step=FreeText(words),
        next_step_on=today + timedelta(days=ahead),
    )
    return timeline.keep_entry(desk, held.coded.record_id, kept)


def test_a_new_vault_says_what_to_do_first(bench: Bench, qtbot: QtBot) -> None:
    """Without any case: three ways to begin, each a press away; the first case ends them."""
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.wait_for("Your first steps")
    assert not bench.hands.sees("Nothing is waiting for you")
    with qtbot.waitSignal(page.page_wanted) as asked:
        bench.hands.activate("Take a list over")
    assert asked.args == ["moving_in"]
    with qtbot.waitSignal(page.page_wanted) as asked:
        bench.hands.activate("To the figures")
    assert asked.args == ["reporting"]
    with qtbot.waitSignal(page.new_case_wanted):
        bench.hands.activate("Begin a case")
    bench.do(builders.a_closed_case)
    page.arrive()
    bench.settle()
    assert not bench.hands.sees("Your first steps")


def test_first_steps_are_not_offered_where_nothing_can_be_written(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A damaged vault without a case: each of them would be refused."""
    connection = bench.do(lambda desk: desk.vault.connection)
    monkeypatch.setattr(connection, "is_read_only", True)
    bench.show(TodayPage(bench.lane))
    bench.hands.wait_for("Nothing is waiting for you")
    assert not bench.hands.sees("Your first steps")


def test_an_empty_day_says_so_and_offers_a_new_case(bench: Bench, qtbot: QtBot) -> None:
    """Nothing due is a good state with its own sentence; the new case is under the keyboard."""
    bench.do(builders.a_closed_case)
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.wait_for("Good morning")
    bench.hands.wait_for("Nothing is waiting for you")
    with qtbot.waitSignal(page.new_case_wanted):
        bench.hands.activate("New case")


def test_the_hearing_says_how_many_days_are_left(bench: Bench) -> None:
    """Ten calendar days from receipt; on the third day seven are left."""
    today = bench.lane.today()
    case = bench.do(builders.a_case, received_on=today - timedelta(days=3))
    bench.do(case_notes.keep_answer, case.coded.case_id, "heard_on", None)
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.wait_for(f"Hear and inform the person, Case {case.coded.case_no}")
    bench.hands.wait_for("7 day(s) left")


def test_enter_on_a_next_step_asks_for_its_place(bench: Bench, qtbot: QtBot) -> None:
    """The row leads to the very row of the timeline where the step was written."""
    entry = bench.do(a_case_with_step, "Terugbellen over de montage", 0)
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.tab_to("Terugbellen over de montage")
    with qtbot.waitSignal(page.place_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[1] == Place(Part.ENTRY, entry.coded.record_id)


def test_a_step_is_ticked_as_done_right_there(bench: Bench) -> None:
    """The tick reaches the vault, can be taken back, and the step is gone at the next visit."""
    record_id = bench.do(a_case_with_step, "Adres doorgeven", -2).coded.record_id
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.wait_for("2 day(s) late")
    bench.hands.activate("Done: Adres doorgeven")
    bench.settle()
    assert bench.do(builders.kept_entry, record_id).next_step_is_done
    bench.hands.press(Qt.Key.Key_Space)
    bench.settle()
    assert not bench.do(builders.kept_entry, record_id).next_step_is_done
    bench.hands.press(Qt.Key.Key_Space)
    page.arrive()
    bench.settle()
    bench.hands.wait_for("Nothing is waiting for you")


def test_coming_back_finds_the_keyboard_where_it_was(bench: Bench) -> None:
    """The row that was opened has the focus again, though all rows were made anew."""
    for words in ("Eerst", "Daarna", "Ten slotte"):
        bench.do(a_case_with_step, words, 1)
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.tab_to("Daarna")
    bench.hands.press(Qt.Key.Key_Space)
    page.arrive()
    bench.settle()
    bench.hands.wait_for_focus("Daarna")


def test_a_long_group_shows_its_first_rows_and_the_rest_when_asked(bench: Bench) -> None:
    """Eleven steps of one day: eight at once, the others one press away."""
    for number in range(11):
        bench.do(a_case_with_step, f"Stap {number:02}", 1)
    bench.show(TodayPage(bench.lane))
    bench.hands.wait_for("Stap 07")
    assert not bench.hands.sees("Stap 08")
    bench.hands.activate("Show 3 more")
    bench.hands.wait_for("Stap 10")
    bench.hands.wait_for_focus("Stap 08")


def test_a_draft_of_the_pool_leads_to_the_pool(bench: Bench, qtbot: QtBot) -> None:
    """A draft beside the cases names its kind and its record, no case."""
    record = bench.do(pool_records.start_record, Record.ACTIVITY)
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.tab_to("Finish a draft")
    with qtbot.waitSignal(page.pool_wanted) as asked:
        bench.hands.press(Qt.Key.Key_Space)
    assert asked.args == ["activity", record.coded.record_id]


def test_forgetting_leaves_no_word(bench: Bench) -> None:
    """After lock nothing shown or readable holds the words of a next step."""
    bench.do(a_case_with_step, "Kanariewoord", 0)
    page = TodayPage(bench.lane)
    bench.show(page)
    bench.hands.wait_for("Kanariewoord")
    page.forget()
    assert not bench.hands.sees("Kanariewoord")
