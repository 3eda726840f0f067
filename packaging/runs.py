"""One run of the app among several in a process: its window, and the end of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

from counsellor_app.operations import vault_access
from counsellor_app.ui.shell import Shell
from window_hands import rest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from counsellor_app.ui.launch import Launch

LAPTOP = QSize(1366, 768)
_FONT = "font of the system"


def begin(app: QApplication, launch: Launch, size: QSize = LAPTOP) -> Shell:
    """The window as a process of its own would show it, in the text size of the settings."""
    if app.property(_FONT) is None:
        app.setProperty(_FONT, app.font())
    app.setFont(QFont(app.property(_FONT)))  # a theme reckons from it
    shell = Shell(app, launch)
    shell.start()
    shell.window.resize(size)
    return shell


def end(shell: Shell) -> None:
    """What the end of its process would do; the vault can be opened again."""
    shell.lane.close(shell.window, vault_access.lock, then=lambda _: None)
    while shell.lane.is_busy:
        rest(10)
    shell.lane.stop()
    shell.window.close_for_good()
    shell.deleteLater()
    rest(0)
