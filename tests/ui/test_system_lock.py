"""What the system tells: heard over a real bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from counsellor_app.ui.lock import LockReason
from counsellor_app.ui.system_lock import SystemLock

ROOT = Path(__file__).resolve().parents[2]

LISTENER = """
import os, sys
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from counsellor_app.ui.system_lock import SystemLock
app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
for name in ("org.freedesktop.login1", "org.freedesktop.ScreenSaver"):
    assert bus.registerService(name)
lock = SystemLock()
lock.told.connect(lambda reason: print(reason.value, flush=True))
print(lock.hears_sleep, lock.hears_screen, flush=True)

def send(path, interface, name, *arguments):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    assert bus.send(message)

def tell():
    login = "/org/freedesktop/login1"
    send(login, "org.freedesktop.login1.Manager", "PrepareForSleep", True)
    send(login, "org.freedesktop.login1.Manager", "PrepareForSleep", False)
    saver = "org.freedesktop.ScreenSaver"
    send("/org/freedesktop/ScreenSaver", saver, "ActiveChanged", True)
    send("/org/freedesktop/ScreenSaver", saver, "ActiveChanged", False)
    send(login + "/session/auto", "org.freedesktop.login1.Session", "Lock")

QTimer.singleShot(100, tell)
QTimer.singleShot(1500, app.quit)
app.exec()
"""


@pytest.mark.skipif(
    shutil.which("dbus-run-session") is None and "CI" not in os.environ,
    reason="dbus-run-session is not installed",
)
def test_sleep_and_screen_are_heard_over_dbus(home: Path) -> None:
    """Going to sleep and locking the screen are told; waking and opening are not."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LISTENER],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    heard, *told = done.stdout.split("\n")
    assert heard == "True True"
    assert sorted(told) == sorted(["", LockReason.SLEEP, LockReason.SCREEN, LockReason.SCREEN])


def test_without_a_bus_nothing_is_claimed(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a computer that tells nothing, the settings may not say that it does."""
    monkeypatch.setattr(sys, "platform", "win32")
    lock = SystemLock()
    assert not lock.hears_sleep
    assert not lock.hears_screen
