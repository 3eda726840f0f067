"""What the system tells: heard over a real bus of the test's own, and read from messages."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from counsellor_app.ui.lock import LockReason
from counsellor_app.ui.system_lock import SystemLock
from counsellor_app.ui.windows_signs import Message, WindowsSigns

ROOT = Path(__file__).resolve().parents[2]
CHILD = "tests/ui/listening_child.py"


@pytest.mark.skipif(
    shutil.which("dbus-run-session") is None and "CI" not in os.environ,
    reason="dbus-run-session is not installed",
)
def test_sleep_screen_and_another_user_are_heard_over_dbus(home: Path) -> None:
    """Each is told once; waking, opening, and whatever happens in another session are not."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, CHILD],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    heard, told = done.stdout.splitlines()
    assert heard == "screen sleep user"
    assert sorted(told.split()) == ["screen", "screen", "sleep", "user"]


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_where_nobody_tells_nothing_is_claimed(
    qapp: object, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    """Without a bus, on a Mac, or without a window, the settings may not say that it is heard."""
    monkeypatch.setattr(sys, "platform", system)
    assert SystemLock().heard == frozenset()


@pytest.mark.parametrize(
    ("message", "detail", "reason"),
    [
        (0x0218, 0x4, LockReason.SLEEP),
        (0x0218, 0x12, None),  # woke by itself
        (0x02B1, 0x7, LockReason.SCREEN),
        (0x02B1, 0x8, None),  # unlocked
        (0x02B1, 0x2, LockReason.USER),
        (0x02B1, 0x4, LockReason.USER),
        (0x02B1, 0x1, None),  # came back
        (0x0100, 0x4, None),  # a key
    ],
)
def test_messages_of_windows_are_read(message: int, detail: int, reason: LockReason | None) -> None:
    """From the bytes a window there would get; the message itself goes on to the window."""
    told: list[LockReason] = []
    sent = Message(1, message, detail)
    signs = WindowsSigns(told.append)
    for kind in (b"windows_generic_MSG", b"xcb_generic_event_t"):
        answer = signs.nativeEventFilter(QByteArray(kind), ctypes.addressof(sent))
        assert answer == (False, 0)
    assert told == ([] if reason is None else [reason])
