"""Taking a list over by keyboard: four steps, a stop, and a way back."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.operations.finding_cases import CaseFilter, count_cases
from counsellor_app.ui.moving_in import progress_step
from counsellor_app.ui.moving_in.moving_in_page import MovingInPage
from tests.casework.old_lists import ROWS
from tests.intake.workbooks import workbook

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.lists.conftest import Bench

RETURN = Qt.Key.Key_Return


class Answers:
    """Stands in for the file chooser and for the one question."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.asked: list[str] = []

    def choose_open_file(self, *_: object, **__: object) -> Path:
        return self.path

    def confirm(self, _parent: object, title: str, _text: str, *, action: str) -> bool:
        self.asked.append(f"{title} {action}")
        return True


@pytest.fixture
def page(bench: Bench, tmp_path: Path) -> MovingInPage:
    """The page, shown, with the invented list ready to be chosen."""
    path = tmp_path / "dossiers.xlsx"
    path.write_bytes(workbook(ROWS))
    made = MovingInPage(bench.lane)
    made.dialogs = Answers(path)  # pyright: ignore[reportAttributeAccessIssue]  a stand-in
    bench.show(made)
    return made


def choose(bench: Bench, name: str, letters: str) -> None:
    bench.hands.fill(name, letters)
    bench.hands.press(RETURN)


def to_the_check(bench: Bench) -> None:
    hands = bench.hands
    hands.wait_for_focus("Choose a list")
    hands.press(Qt.Key.Key_Space)
    hands.wait_for("Step 2 of 4")
    hands.activate("Continue")
    hands.wait_for("Step 3 of 4")
    hands.activate("Continue")
    hands.wait_for("Step 4 of 4")


def test_a_list_is_taken_over_and_back(bench: Bench, page: MovingInPage, qtbot: QtBot) -> None:
    """Guesses are seen and changed, values named, the dry run read; what came can go again."""
    hands = bench.hands
    hands.wait_for_focus("Choose a list")
    hands.press(Qt.Key.Key_Space)
    hands.wait_for_focus("Nr becomes")
    assert hands.sees("Guessed from the name")
    assert hands.sees("telefonisch · mail · duif")
    choose(bench, "Kleur becomes", "leave")
    hands.activate("Continue")
    hands.wait_for_focus("“duif”")
    assert hands.sees("Looks like this. Is it right?")
    choose(bench, "“duif”", "text or mess")
    hands.activate("Continue")
    hands.wait_for("4 case(s) are ready to be taken over. 2 are closed, 2 are open.")
    hands.wait_for("Row 7: the day cannot be read (“vorige zomer”)")
    hands.wait_for("Row 12: no day on which it was received")
    hands.wait_for("None of them counts in the figures of the pool.")
    hands.tab_to("Cases received since this half-year began")
    hands.press(Qt.Key.Key_Right)
    hands.wait_for("1 case(s) will count in the next round")
    hands.activate("Take over")
    hands.wait_for("4 case(s) taken over")
    assert bench.do(count_cases, CaseFilter()) == 4
    assert bench.do(count_cases, CaseFilter(codes=(("behaviour_main", "BULLY"),))) == 2
    assert bench.do(count_cases, CaseFilter(codes=(("channel_in", "MSG"),))) == 2
    hands.activate("Take back")
    with qtbot.waitSignal(page.said) as said:
        bench.settle()
    assert said.args == ["4 case(s) erased. Your vault is as it was."]
    assert bench.do(count_cases, CaseFilter()) == 0


def test_without_a_day_nothing_goes_on(bench: Bench, page: MovingInPage) -> None:
    """The day of receipt must be named, and no field by two columns."""
    hands = bench.hands
    hands.press(Qt.Key.Key_Space)
    hands.wait_for_focus("Nr becomes")
    choose(bench, "Datum melding becomes", "in the note")
    hands.activate("Continue")
    hands.wait_for("Choose which column is the day")
    choose(bench, "Datum melding becomes", "received on")
    choose(bench, "Afgesloten op becomes", "received on")
    hands.activate("Continue")
    hands.wait_for("Two columns are the same")
    assert page.isVisible()


def test_stopping_keeps_whole_pieces_and_the_rest_comes_later(
    bench: Bench, page: MovingInPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a stop what was done stands; the same list offers what is left."""
    monkeypatch.setattr(progress_step, "PIECE", 2)
    to_the_check(bench)
    hands = bench.hands
    hands.wait_for("4 case(s) are ready")
    hands.tab_to("Take over")
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Space)  # the keyboard is on Stop now
    hands.wait_for("2 case(s) taken over")
    assert hands.sees("You stopped before the end")
    assert bench.do(count_cases, CaseFilter()) == 2
    page.forget()
    page.arrive()
    bench.settle()
    assert hands.sees("2 case(s) of a list")
    to_the_check(bench)
    hands.wait_for("2 row(s) are in your vault already")


def test_the_names_may_stand_in_another_row(bench: Bench, page: MovingInPage) -> None:
    """Without names the columns are numbered, and guessed from what is in them."""
    hands = bench.hands
    hands.press(Qt.Key.Key_Space)
    hands.wait_for_focus("Nr becomes")
    hands.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert hands.focused() == "The names of the columns are in row"
    hands.type("\b\b0\n")
    hands.wait_for_focus("Column 1 becomes")
    assert page.isVisible()


def test_forgetting_leaves_no_word(bench: Bench, page: MovingInPage) -> None:
    """When the vault locks, nothing of the list is left in the page."""
    to_the_check(bench)
    bench.hands.wait_for("vorige zomer")
    page.forget()
    bench.hands.wait_until(lambda: not bench.hands.sees("vorige"), "the list to be gone")
    assert not bench.hands.sees("Verzonnen")


def test_who_went_back_meanwhile_is_not_led_on(bench: Bench, page: MovingInPage) -> None:
    """An answer about a list that was put aside shows nothing of it."""
    hands, busy = bench.hands, Event()
    hands.press(Qt.Key.Key_Space)
    hands.wait_for("Step 2 of 4")
    bench.lane.work(page, partial(busy.wait, 20), then=lambda _done: None)
    hands.activate("Continue")
    hands.activate("Back")
    busy.set()
    bench.settle()
    assert hands.sees("Step 1 of 4")
    assert not hands.sees("“duif”")


def test_a_refused_file_is_a_sentence(bench: Bench, page: MovingInPage, tmp_path: Path) -> None:
    """The page stays where it was, and may try again."""
    (tmp_path / "dossiers.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    bench.hands.press(Qt.Key.Key_Space)
    bench.settle()
    assert [str(error) for error in bench.failures] == ["spreadsheet_old_format"]
    bench.failures.clear()
    assert bench.hands.sees("Step 1 of 4")
    assert page.isVisible()
