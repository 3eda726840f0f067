"""Poule: five kinds of record over a real vault, walked by keyboard."""

from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations.pool_records import list_records, open_record, start_record
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.pool.pool_page import PoolPage
from tests import builders

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.lists.conftest import Bench

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Scripted(Dialogs):
    """Answers every question the same way, and remembers what was asked."""

    def __init__(self, *, answer: bool) -> None:
        self.answer = answer
        self.asked: list[str] = []

    def confirm(self, parent: QWidget, title: str, text: str, *, action: str) -> bool:
        assert parent.isVisible(), "asked over a page nobody sees"
        self.asked.append(f"{title} {text} [{action}]")
        return self.answer


def page_of(bench: Bench, record: Record, *, answer: bool = True) -> PoolPage:
    """The page, shown at one kind, its model under Qt's own checks."""
    page = PoolPage(bench.lane)
    page.dialogs = Scripted(answer=answer)
    bench.show(page)
    page.show_kind(record)
    bench.settle()
    for view in page.findChildren(QListView):
        if view.accessibleName():
            QAbstractItemModelTester(view.model(), FATAL, page)
    return page


def test_each_kind_says_when_it_is_empty(bench: Bench) -> None:
    """The switch is reached by Tab, walked by arrow keys, and names what is missing."""
    bench.show(PoolPage(bench.lane))
    bench.hands.wait_for("No questions noted yet")
    bench.hands.tab_to("Questions")
    for sentence in ("No signals", "No activities", "No learning moments", "No companies"):
        bench.hands.press(Qt.Key.Key_Right)
        bench.hands.wait_for(f"{sentence} noted yet")


def test_a_question_is_noted_by_keyboard(bench: Bench) -> None:
    """From the button to a finished record: a draft at once, every answer kept, then counted."""
    page_of(bench, Record.QUESTION)
    bench.hands.activate("New question")
    bench.hands.wait_for("Draft. What you type is kept")
    assert bench.do(list_records, Record.QUESTION)[0].coded.is_draft
    bench.hands.fill("Channel", "telep\n")
    bench.hands.tab_to("Topic")
    bench.hands.press(Qt.Key.Key_Space)
    bench.hands.fill("Duration in minutes", "15")
    bench.hands.activate("Done")
    bench.hands.wait_for("Kept. Changes are kept")
    record = bench.do(list_records, Record.QUESTION)[0].coded
    assert not record.is_draft
    assert dict(record.answers) == {"q_channel": "TEL", "q_topic": "ROLE", "q_minutes": 15}


def test_what_is_typed_while_a_question_is_begun_is_in_it(bench: Bench) -> None:
    """The channel, typed on at once, though the vault is at something else."""
    page = page_of(bench, Record.QUESTION)
    bench.hands.tab_to("New question")
    bench.lane.ask(page, lambda _desk: sleep(0.2))
    bench.hands.type(" telep\n")
    bench.settle()
    page.keep_now()
    assert dict(bench.do(list_records, Record.QUESTION)[0].coded.answers) == {"q_channel": "TEL"}


def test_done_too_early_names_what_is_missing_and_goes_there(bench: Bench) -> None:
    """Nothing is lost: the record stays a draft, and the keyboard stands in the first gap."""
    page_of(bench, Record.QUESTION)
    bench.hands.activate("New question")
    bench.hands.wait_for("Draft. What you type is kept")
    bench.hands.activate("Done")
    bench.hands.wait_for("Still to fill in: Channel, Topic, Duration in minutes.")
    bench.hands.wait_for_focus("Channel")


def test_a_signal_says_that_its_text_never_leaves_on_its_own(bench: Bench, qtbot: QtBot) -> None:
    """The sentence stands by the text; what is typed is in the vault without a save button."""
    record_id = bench.do(start_record, Record.SIGNAL).coded.record_id
    page_of(bench, Record.SIGNAL)
    bench.hands.wait_for("This text never leaves on its own")
    bench.hands.fill("Text for publication", "Na 22 uur is er niemand te bereiken.")

    def is_kept() -> bool:
        kept = bench.do(open_record, record_id).text
        return kept == FreeText("Na 22 uur is er niemand te bereiken.")

    qtbot.waitUntil(is_kept, timeout=3000)


def test_activities_show_the_goals_of_the_pool(bench: Bench) -> None:
    """What was noted stands beside the goal, and whose goal it is."""
    bench.do(
        builders.a_record,
        Record.ACTIVITY,
        "De Horizon",
        ac_kind="GUIDE",
        ac_young=12,
        ac_counted_by_me="Y",
    )
    page_of(bench, Record.ACTIVITY)
    bench.hands.wait_for("Organisations guided: 1 of 10")
    bench.hands.wait_for("Students and starters reached: 12 of 150")
    bench.hands.wait_for("goals of the whole pool")


def test_the_supervision_of_the_year_counts_as_soon_as_it_is_finished(bench: Bench) -> None:
    """Learning shows what a year asks, reached or not, in words."""
    bench.do(builders.a_record, Record.LEARNING, le_kind="SUPERV")
    page_of(bench, Record.LEARNING)
    bench.hands.wait_for("Supervision: 1 of 1, reached")
    bench.hands.wait_for("Intervision of the pool: 0 of 2")


def test_erasing_asks_first_and_says_what_goes(bench: Bench) -> None:
    """No leaves everything as it was; yes takes the record out of list and vault."""
    bench.do(builders.a_record, Record.COMPANY, "Studio Noordkaai")
    page = page_of(bench, Record.COMPANY, answer=False)
    bench.hands.activate("Erase…")
    assert len(bench.do(list_records, Record.COMPANY)) == 1
    assert isinstance(page.dialogs, Scripted)
    assert page.dialogs.asked == [
        (
            "Erase this company? Its name, its answers and your remark are erased, and cases no "
            "longer point to it. This cannot be undone. The backups still hold it until those are "
            "replaced. [Erase]"
        )
    ]
    page.dialogs.answer = True
    bench.hands.activate("Erase…")
    bench.settle()
    assert bench.do(list_records, Record.COMPANY) == ()
    bench.hands.wait_for("No companies noted yet")


def test_what_is_typed_stays_with_its_record(bench: Bench) -> None:
    """Going to another record at once keeps the words where they were typed."""
    for name in ("Eerste", "Tweede"):
        bench.do(builders.a_record, Record.COMPANY, name)
    page_of(bench, Record.COMPANY)
    bench.hands.tab_to("Name")
    bench.hands.press(Qt.Key.Key_End)
    bench.hands.type(" studio")
    bench.hands.tab_to("Companies")
    bench.hands.press(Qt.Key.Key_Tab)
    bench.hands.tab_to("Companies")
    bench.hands.press(Qt.Key.Key_Down)
    bench.settle()
    names = {kept.name for kept in bench.do(list_records, Record.COMPANY)}
    assert names == {FreeText("Eerste"), FreeText("Tweede studio")}


def test_a_record_is_opened_by_its_id(bench: Bench) -> None:
    """A hit or a draft elsewhere leads to the very record, its kind looked up if unknown."""
    wanted = bench.do(builders.a_record, Record.COMPANY, "Studio Noordkaai")
    bench.do(builders.a_record, Record.COMPANY, "Lichtbrug")
    page = page_of(bench, Record.QUESTION)
    page.open_record("", wanted.coded.record_id)
    bench.settle()
    bench.hands.wait_for("Studio Noordkaai")
    bench.hands.tab_to("Name")
    bench.hands.wait_for("Studio Noordkaai")


def test_forgetting_leaves_no_word(bench: Bench) -> None:
    """After lock list and form are empty, and nothing can be undone back."""
    bench.do(builders.a_record, Record.COMPANY, "Kanariewoord", "Kanariewoord")
    page = page_of(bench, Record.COMPANY)
    bench.hands.wait_for("Kanariewoord")
    page.forget()
    assert not bench.hands.sees("Kanariewoord")
