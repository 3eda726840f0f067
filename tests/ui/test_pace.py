"""What takes long shows itself, can be stopped or says why not; the window stays awake."""

from __future__ import annotations

import re
import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from counsellor_app.errors import ErrorCode
from counsellor_app.pace import FINISHED_ONCE_BEGUN, Act, act, step
from counsellor_app.ui.pace_line import SHOWN_AFTER_S, STOPPED_AFTER_S, PaceLine
from counsellor_app.ui.pace_sentences import doing_sentence, whole_sentence
from counsellor_app.ui.yielding_label import YieldingLabel
from tests.architecture.source import ROOT
from tests.benchmarks.heartbeat import Heartbeat
from tests.journeys.hands import rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from counsellor_app.ui.vault_lane import VaultLane


class Slowed:
    """An act that goes on until it is let go, at 3 of 10."""

    def __init__(self, what: Act) -> None:
        self._what = what
        self._may_end = threading.Event()

    def __call__(self) -> str:
        with act(self._what):
            while not self._may_end.wait(0.01):
                step(3, 10)
        return "whole"

    def let_go(self) -> None:
        self._may_end.set()


class Watched:
    """The line below while something slowed is done beside the lane."""

    def __init__(self, lane: VaultLane, qtbot: QtBot) -> None:
        self._lane, self._qtbot = lane, qtbot
        self.line = PaceLine(lane)
        self._window = QWidget()
        qtbot.addWidget(self._window)
        self.line.setParent(self._window)
        self._window.show()
        self.heard: list[str] = []
        self.refused: list[ErrorCode] = []
        self.slowed = Slowed(Act.BACKUP)

    def begin(self, what: Act) -> None:
        self.slowed = Slowed(what)
        self._lane.work(
            self._window,
            self.slowed,
            then=self.heard.append,
            otherwise=lambda error: self.refused.append(error.code),
        )
        self.until(lambda: self._lane.pace is not None and self._lane.pace.of == 10)

    def pass_time(self, seconds: float) -> None:
        """As if it had been going on for so long."""
        pace = self._lane.pace
        assert pace is not None
        pace.began = time.monotonic() - seconds
        rest(150)

    def until(self, condition: object) -> None:
        self._qtbot.waitUntil(condition, timeout=10_000)  # pyright: ignore[reportArgumentType]

    @property
    def said(self) -> str:
        return self.line.findChild(YieldingLabel).text() if self.line.isVisible() else ""

    @property
    def stop(self) -> QPushButton:
        return self.line.findChild(QPushButton)


@pytest.fixture
def watched(lane: VaultLane, qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(lane, qtbot)
    yield made
    made.slowed.let_go()


def test_what_takes_long_shows_itself_and_can_be_stopped(watched: Watched) -> None:
    """Nothing for half a second, then what it is and how far; after two seconds a way to stop."""
    watched.begin(Act.BACKUP)
    watched.pass_time(0)
    assert not watched.said
    watched.pass_time(SHOWN_AFTER_S)
    assert watched.said == doing_sentence(Act.BACKUP)
    bar = watched.line.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (3, 10)
    assert bar.accessibleDescription() == "3 of 10"
    assert not watched.stop.isVisible()
    watched.pass_time(STOPPED_AFTER_S)
    assert watched.stop.isVisible()
    watched.stop.click()
    watched.until(lambda: bool(watched.refused))
    assert watched.refused == [ErrorCode.INTERRUPTED]
    assert not watched.heard
    watched.until(lambda: not watched.said)


def test_what_is_never_stopped_says_why_and_is_done_whole(watched: Watched) -> None:
    """There is no button then, and stopping it all the same changes nothing."""
    watched.begin(Act.NEW_KEYS)
    watched.pass_time(STOPPED_AFTER_S)
    assert watched.said.endswith(whole_sentence(Act.NEW_KEYS))
    assert not watched.stop.isVisible()
    watched.line.stop()
    watched.slowed.let_go()
    watched.until(lambda: bool(watched.heard))
    assert watched.heard == ["whole"]
    assert not watched.refused


def test_each_act_has_its_sentence_and_its_reason_if_it_is_not_stopped() -> None:
    """No two acts say the same, and no reason is given for what can be stopped."""
    assert len({doing_sentence(one) for one in Act}) == len(Act)
    assert {one for one in Act if whole_sentence(one)} == FINISHED_ONCE_BEGUN


def test_each_act_has_its_row_in_the_page_about_pace() -> None:
    """docs/pace.md names the acts there are, and those that are never stopped."""
    rows = re.findall(
        r"^\| `(\w+)` .* \| (.*) \|$", (ROOT / "docs/pace.md").read_text(), re.MULTILINE
    )
    assert [name for name, _ in rows if name not in set(Act)] == []
    assert {name for name, _ in rows} == set(Act)
    never = {name for name, left in rows if left.startswith("never stopped")}
    assert never == FINISHED_ONCE_BEGUN


def test_the_heartbeat_feels_a_stall_and_no_work_on_the_lane(
    watched: Watched, lane: VaultLane
) -> None:
    """A tenth of a second in the window's thread is seen; the same on the lane is not."""
    heart = Heartbeat()
    heart.begin("stall")
    rest(30)
    time.sleep(0.1)
    rest(30)
    heart.begin("lane")
    lane.work(watched.line, time.sleep, 0.3)
    rest(30)
    while lane.is_busy:
        rest(10)
    heart.end()
    assert heart.steps["stall"].longest >= 90
    assert heart.steps["lane"].late
    assert sum(heart.steps["lane"].worked) < 200
