"""The lane: one after another, answers in the window's thread, nothing after the lock."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from counsellor_app.ui.vault_lane import VaultLane


@dataclass(frozen=True)
class Opened:
    """What opening answers with; the lane only hands the desk on."""

    desk: Any


@pytest.fixture
def context(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def open_lane(lane: VaultLane, context: QWidget, qtbot: QtBot) -> VaultLane:
    lane.open(context, lambda: Opened([]), then=lambda _opened: None)
    qtbot.waitUntil(lambda: lane.is_open)
    return lane


def settle(lane: VaultLane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not lane.is_busy)


def test_operations_run_in_the_order_of_asking(
    open_lane: VaultLane, context: QWidget, qtbot: QtBot
) -> None:
    """Fifty operations run one by one on one thread, and their answers keep that order."""
    ran: list[tuple[int, str]] = []
    answers: list[int] = []

    def operation(_: object, number: int) -> int:
        ran.append((number, threading.current_thread().name))
        return number

    for number in range(50):
        open_lane.ask(context, operation, number, then=answers.append)
    settle(open_lane, qtbot)
    assert [number for number, _ in ran] == list(range(50)) == answers
    assert len({thread for _, thread in ran}) == 1
    assert threading.current_thread().name not in {thread for _, thread in ran}


def test_answers_arrive_in_the_window_thread(
    open_lane: VaultLane, context: QWidget, qtbot: QtBot
) -> None:
    """A page may touch its widgets in `then`."""
    threads: list[threading.Thread] = []
    open_lane.ask(
        context, lambda _desk: None, then=lambda _none: threads.append(threading.current_thread())
    )
    settle(open_lane, qtbot)
    assert threads == [threading.main_thread()]


def test_expected_errors_reach_who_asked(
    open_lane: VaultLane, context: QWidget, qtbot: QtBot
) -> None:
    """An ExpectedError comes back as the object that was raised, and not as unhandled."""
    raised = ExpectedError(ErrorCode.DISK_FULL)
    heard: list[ExpectedError] = []
    unhandled: list[object] = []
    open_lane.failed.connect(unhandled.append)

    def operation(_: object) -> None:
        raise raised

    open_lane.ask(context, operation, otherwise=heard.append)
    settle(open_lane, qtbot)
    assert heard == [raised]
    assert not unhandled


def test_unhandled_expected_errors_are_told(
    open_lane: VaultLane, context: QWidget, qtbot: QtBot
) -> None:
    """Without `otherwise` the window hears of it, and so does the line that says what is kept."""
    failed: list[ExpectedError] = []
    refused: list[ExpectedError] = []
    open_lane.failed.connect(failed.append)
    open_lane.refused.connect(refused.append)

    def operation(_: object) -> None:
        raise ExpectedError(ErrorCode.DISK_FULL)

    open_lane.ask(context, operation)
    settle(open_lane, qtbot)
    assert [error.code for error in failed] == [ErrorCode.DISK_FULL]
    assert failed == refused


def test_our_faults_are_told_apart(open_lane: VaultLane, context: QWidget, qtbot: QtBot) -> None:
    """Any other exception comes as an object through `broken`, never to the page."""
    fault = ZeroDivisionError()
    broken: list[Exception] = []
    pages: list[object] = []
    open_lane.broken.connect(broken.append)

    def operation(_: object) -> None:
        raise fault

    open_lane.ask(context, operation, then=pages.append, otherwise=pages.append)
    settle(open_lane, qtbot)
    assert broken == [fault]
    assert not pages


def test_a_deleted_widget_hears_nothing(open_lane: VaultLane, qtbot: QtBot) -> None:
    """An answer for a widget that is gone is dropped, and the lane goes on."""
    heard: list[object] = []
    gone = QWidget()
    open_lane.ask(gone, lambda _desk: 1, then=heard.append)
    gone.deleteLater()
    QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    settle(open_lane, qtbot)
    assert not heard


def test_nothing_is_heard_after_locking(
    open_lane: VaultLane, context: QWidget, qtbot: QtBot
) -> None:
    """What was asked before locking still runs, but its answer no longer reaches the page."""
    ran: list[int] = []
    heard: list[object] = []
    closed: list[object] = []
    open_lane.ask(context, lambda _desk: ran.append(1), then=heard.append)
    open_lane.close(context, lambda _desk: ran.append(2), then=closed.append)
    open_lane.ask(context, lambda _desk: ran.append(3), then=heard.append)
    settle(open_lane, qtbot)
    assert ran == [1, 2]
    assert closed == [None]
    assert not heard


def test_work_beside_runs_while_the_lane_is_taken(
    open_lane: VaultLane, context: QWidget, qtbot: QtBot
) -> None:
    """Parsing a mail does not wait for a search, and never gets the desk."""
    gate = threading.Event()
    heard: list[int] = []
    open_lane.ask(context, lambda _desk: gate.wait(10))
    open_lane.work(context, lambda number: number * 2, 21, then=heard.append)
    qtbot.waitUntil(lambda: heard == [42])
    gate.set()
    settle(open_lane, qtbot)


def test_busy_is_told_once_each_way(open_lane: VaultLane, context: QWidget, qtbot: QtBot) -> None:
    """Three questions make one beginning and one end of being busy."""
    told: list[bool] = []
    open_lane.busy_changed.connect(told.append)
    for _ in range(3):
        open_lane.ask(context, lambda _desk: None)
    settle(open_lane, qtbot)
    assert told == [True, False]


def test_without_a_vault_there_is_no_codebook(lane: VaultLane, context: QWidget) -> None:
    """Asking is harmless before a vault is open; using what only a desk has is a fault of ours."""
    lane.ask(context, cast("Any", None))
    with pytest.raises(BugError):
        _ = lane.desk_codebook
