"""Starts the app as `__main__` does, with a quick key derivation and a restart that is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from counsellor_app.operations.desk import wall_clock
from counsellor_app.ui.launch import Launch
from counsellor_app.ui.shell import Shell
from counsellor_app.vault.keys import KdfProfile
from tests.journeys.dressing import system_font
from tests.journeys.hands import Hands, rest

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from counsellor_app.ui.lock import LockReason

LAPTOP = (1366, 768)
QUICK = KdfProfile(memory_kib=8 * 1024, passes=1, lanes=1)


class RunningApp:
    """One run of the app, from its window to its end. `left` says why it ended, once it has."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = wall_clock) -> None:
        self.left: list[LockReason] = []
        self.faults: list[BaseException] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(system_font(app))
        launch = Launch(
            folder, clock, leave=self.left.append, on_fault=self.faults.append, kdf=QUICK
        )
        self.shell = Shell(app, launch)
        self.hands = Hands()
        self.shell.start()
        self.shell.window.resize(*LAPTOP)
        self.shell.window.activateWindow()

    def end(self) -> None:
        """What the end of the process would do."""
        end(self.shell)
        assert not self.faults, self.faults


def end(shell: Shell) -> None:
    """Nothing of a run is left for the next one in this process."""
    shell.lane.stop()
    shell.window.close_for_good()
    shell.deleteLater()
    rest(0)
