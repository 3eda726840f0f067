"""What is made in turns becomes whole, in its order, and lets the window answer in between."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from counsellor_app.ui import in_pieces
from counsellor_app.ui.in_pieces import InPieces
from tests.journeys.hands import Hands, rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from counsellor_app.ui.vault_lane import VaultLane

PIECES, PIECE_SECONDS = 12, 0.015


class Making:
    """A shown page with two fields, and something in the making for it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.old, self.new = QLineEdit(self.page), QLineEdit(self.page)
        self.page.show()
        self.page.activateWindow()
        self.old.setFocus()
        self.in_pieces = InPieces(self.page)
        self.made: list[int] = []

    def pieces(self) -> Iterator[None]:
        for number in range(PIECES):
            time.sleep(PIECE_SECONDS)
            self.made.append(number)
            yield

    def begin(self, *, keys_wait: bool = False) -> None:
        self.in_pieces.begin(self.pieces(), then=self.new.setFocus, keys_wait=keys_wait)

    def is_whole(self) -> bool:
        return self.made == list(range(PIECES)) and not self.in_pieces.is_at_work


@pytest.fixture
def making(qtbot: QtBot) -> Making:
    return Making(qtbot)


def test_the_window_answers_between_two_pieces(making: Making, qtbot: QtBot) -> None:
    """Nothing is made at once; in between, the window sees every state; it becomes whole."""
    seen: set[int] = set()
    between = QTimer(making.page, interval=0)
    between.timeout.connect(lambda: seen.add(len(making.made)))
    between.start()
    making.begin()
    assert not making.made
    qtbot.waitUntil(making.is_whole)
    assert seen >= set(range(1, PIECES))


def test_small_pieces_share_a_turn(making: Making, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as fit are made before the window has its turn."""
    monkeypatch.setattr(in_pieces, "TURN_SECONDS", 60)
    making.begin()
    rest(0)
    assert making.is_whole()


def test_who_needs_it_whole_has_it_now(making: Making) -> None:
    """The rest is made at once, what follows is done once, and not again in a later turn."""
    told: list[int] = []
    making.in_pieces.begin(making.pieces(), then=lambda: told.append(len(making.made)))
    making.in_pieces.finish()
    making.in_pieces.finish()
    rest(30)
    assert told == [PIECES]


def test_what_is_typed_ahead_comes_where_the_keyboard_will_be(making: Making) -> None:
    """A key before the page is whole is answered in the new place, not in the one left behind."""
    making.begin(keys_wait=True)
    Hands().type("7")
    assert (making.old.text(), making.new.text()) == ("", "7")


def test_else_keys_stay_where_the_keyboard_is(making: Making) -> None:
    """Who goes down a list is not held up by what is made beside it."""
    making.begin()
    Hands().press(Qt.Key.Key_7)
    assert (making.old.text(), making.new.text()) == ("7", "")
    assert len(making.made) < PIECES


def test_the_lane_is_busy_until_all_is_shown(making: Making, lane: VaultLane) -> None:
    """From the first turn awaited to the last, and no longer for a page that is gone."""
    told: list[bool] = []
    lane.busy_changed.connect(told.append)
    page = QWidget(making.page)
    in_pieces = InPieces(page, lane)
    in_pieces.begin(making.pieces(), then=lambda: told.append(lane.is_busy))
    assert lane.is_busy
    in_pieces.finish()
    in_pieces.begin(making.pieces(), then=making.begin)
    page.deleteLater()
    rest(0)
    assert told == [True, True, False, True, False]


def test_something_else_takes_its_place(making: Making, qtbot: QtBot) -> None:
    """What was begun before is left off, with what would have followed it."""
    told: list[str] = []
    making.in_pieces.begin(making.pieces(), then=lambda: told.append("first"))
    making.in_pieces.begin(iter(()), then=lambda: told.append("second"))
    qtbot.waitUntil(lambda: not making.in_pieces.is_at_work)
    assert (told, making.made) == (["second"], [])


def test_nothing_is_made_of_what_was_stopped_or_failed(making: Making) -> None:
    """Neither for a page that forgot, nor after a piece that went wrong."""
    making.begin(keys_wait=True)
    making.in_pieces.stop()

    def failing() -> Iterator[None]:
        yield
        raise ZeroDivisionError

    making.in_pieces.begin(failing(), then=making.begin)
    with pytest.raises(ZeroDivisionError):
        making.in_pieces.finish()
    making.in_pieces.finish()
    rest(30)
    assert not making.made


def test_it_ends_with_its_page(making: Making, qtbot: QtBot) -> None:
    """A page that is gone is not filled any more."""
    page = QWidget(making.page)
    InPieces(page).begin(making.pieces(), then=making.begin, keys_wait=True)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    made = len(making.made)
    rest(60)
    assert len(making.made) == made < PIECES
