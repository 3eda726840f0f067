"""The session of the system ends: nothing typed is lost, though it ends the process at once."""

from __future__ import annotations

import os
import signal
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.ui.application import end_on_signals
from counsellor_app.ui.lock import LockReason
from tests.journeys.hands import CTRL
from tests.journeys.real_process import note_in
from tests.ui.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.journeys.launching import RunningApp


@pytest.fixture
def signals_as_before() -> Iterator[None]:
    """The handlers of signals belong to the process."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("signals_as_before")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_in_the_middle_of_making_a_page(shown_app: RunningApp, number: int) -> None:
    """What locks makes the page whole first; it cannot begin within a piece of it."""
    end_on_signals(shown_app.shell)
    made: list[str] = []

    def pieces() -> Iterator[None]:
        os.kill(os.getpid(), number)
        made.append("first")
        yield
        made.append("second")

    shown_app.shell.window._entering.begin(pieces(), then=made.clear)
    shown_app.hands.wait_until(lambda: bool(shown_app.left), "locked")
    assert shown_app.left == [LockReason.SESSION_END]
    assert made == []


def test_the_last_keystroke_is_kept_before_the_session_goes_on(
    shown_app: RunningApp, tmp_path: Path
) -> None:
    """When the app gives the session leave to end it, the vault is closed with every word."""
    hands = shown_app.hands
    hands.press(Qt.Key.Key_N, CTRL)
    hands.tab_to("Dossiernotitie")
    hands.type("Tot en met het laatste woord")
    told: list[object] = []
    session = SimpleNamespace(
        RestartHint=SimpleNamespace(RestartNever="never"), setRestartHint=told.append
    )
    shown_app.shell.end_with_session(session)  # pyright: ignore[reportArgumentType]
    assert told == ["never"]
    assert shown_app.left == [LockReason.SESSION_END]
    assert note_in(tmp_path / "vault", PASSPHRASE) == "Tot en met het laatste woord"
