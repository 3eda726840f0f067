"""Runs the window until it ends."""

from __future__ import annotations

import signal
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from counsellor_app.ui.collecting import Collecting
from counsellor_app.ui.main_window import NAME
from counsellor_app.ui.shell import Shell
from counsellor_app.ui.theme import HAS_STYLE, STYLE

if TYPE_CHECKING:
    from types import TracebackType

    from counsellor_app.ui.launch import Launch


def make_app() -> QApplication:
    """Qt, in the style the theme is made for.

    Asked for later, by `setStyle`, the style would be made known to Python with all it can draw:
    a tenth of what is computed before the first window.
    """
    app = QApplication([NAME, "-style", STYLE])
    app.setProperty(HAS_STYLE, STYLE)
    return app


def run(launch: Launch) -> int:
    """Show the window and live until the last one closes; 0 when all went well."""
    app = make_app()
    app.setApplicationName(NAME)
    app.setDesktopFileName("counsellor-app")
    collecting = Collecting(app)
    shell = Shell(app, launch)
    shell.code_loaded.connect(collecting.begin)
    shell.window.entered.connect(collecting.begin)  # also where a vault was just set up
    _catch_faults(shell, launch)
    end_on_signals(shell)
    shell.start()
    code = app.exec()
    shell.lane.stop()
    return code


def end_on_signals(shell: Shell) -> None:
    """A signal is heard between any two steps of ours, and heeded once they are done."""

    def end(*_: object) -> None:
        QTimer.singleShot(0, shell.end_session)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)


def _catch_faults(shell: Shell, launch: Launch) -> None:
    """Whatever nobody expected becomes a crash note and one calm sentence."""

    def note(error: BaseException | None) -> None:
        if error is not None:
            launch.on_fault(error)
            shell.window.warn_of_bug(error)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind, trace
        note(error)

    sys.excepthook = hook
    sys.unraisablehook = lambda unraisable: note(unraisable.exc_value)
    threading.excepthook = lambda thrown: launch.on_fault(thrown.exc_value or RuntimeError())
