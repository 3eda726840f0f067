"""The session of the system ends: nothing typed is lost, though it ends the process at once."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from counsellor_app.ui.lock import LockReason
from tests.journeys.hands import CTRL
from tests.journeys.real_process import note_in
from tests.ui.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.launching import RunningApp


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
