"""A process that listens as the app does, to a bus of its own; prints what it heard."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from counsellor_app.ui.system_lock import SystemLock

SIGNS = 4
PATIENCE_MS = 20_000


def main() -> None:
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    app = QCoreApplication([])
    login = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("login_child.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert login.stdin is not None
    assert login.stdout is not None
    assert login.stdout.readline() == "ready\n"
    lock, told = SystemLock(), list[str]()

    def note(reason: str) -> None:
        told.append(reason)
        if len(told) == SIGNS:
            app.quit()

    lock.told.connect(note)
    login.stdin.write("tell\n")
    login.stdin.flush()
    QTimer.singleShot(PATIENCE_MS, app.quit)
    app.exec()
    login.kill()
    login.wait()
    print(*sorted(lock.heard))
    print(*told)
    held = lock._held_up
    assert held is not None
    assert not os.get_inheritable(held.fileDescriptor()), "it would hold up sleep for ever"


if __name__ == "__main__":
    main()
