"""Hands and eyes on one run of the app: for whoever goes from place to place in its window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.desk_view import DeskView
    from counsellor_app.ui.main_window import MainWindow
    from counsellor_app.ui.shell import Shell

MOST_RESTS = 600
REST_MS = 50
LAYERS = 4
"""A part that is given its place moves what lies in it, and that what lies in it."""


class Seen(NamedTuple):
    """A place in view: its name, and the window or dialog that shows it."""

    name: str
    window: QWidget


class WindowHands:
    """One run of the app: what is in view, and what can be pressed and typed there."""

    def __init__(
        self, shell: Shell, folder: Path, reads: Callable[[str], str] = lambda told: told
    ) -> None:
        self.shell = shell
        self.folder = folder
        self.reads = reads
        """The Dutch of what the window says."""

    @property
    def window(self) -> MainWindow:
        """The window of this run."""
        return self.shell.window

    @property
    def desk(self) -> DeskView:
        """Its pages, once the vault is open."""
        desk = self.window.desk_view
        assert desk is not None
        return desk

    def here(self, name: str) -> Seen:
        """The place that came into view, once it has all it asked for."""
        self.settle()
        rest(REST_MS)  # what was laid out anew settles into its place
        lay_out()
        return Seen(name, self._dialog() or self.window)

    def dialog(self, name: str) -> Iterator[Seen]:
        """A dialog that was opened; it is closed afterwards."""
        self.until(lambda: self._dialog() is not None)
        yield self.here(name)
        while (dialog := self._dialog()) is not None:
            dialog.reject()
            self.settle()

    def _dialog(self) -> QDialog | None:
        shown = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        ]
        return shown[-1] if shown else None

    # hands

    def press(self, text: str) -> None:
        """Press the button in view whose text or name begins so."""
        self.until(lambda: bool(self._buttons(text)))
        self._buttons(text)[0].click()
        self.settle()

    def shows(self, text: str) -> bool:
        """Whether there is such a button."""
        return bool(self._buttons(text))

    def _buttons(self, text: str) -> list[QAbstractButton]:
        root = self._dialog() or self.window
        return [
            button
            for button in root.findChildren(QAbstractButton)
            if button.isVisible()
            and button.isEnabled()
            and any(
                self.reads(told).replace("&", "").startswith(text)
                for told in (button.text(), button.accessibleName())
            )
        ]

    def field(self, name: str) -> QWidget:
        """The field in view with this name."""
        root = self._dialog() or self.window
        return next(
            field
            for field in root.findChildren(QWidget)
            if field.isVisible()
            and self.reads(field.accessibleName()).startswith(name)
            and field.focusPolicy() & Qt.FocusPolicy.TabFocus
        )

    def type_into(self, name: str, text: str) -> None:
        """Type into a field."""
        named = self.field(name)
        field = named.focusProxy() or named
        field.setFocus()
        QTest.keyClicks(field, text)
        self.settle()

    def do(self, operation: Callable[[Desk], object]) -> object:
        """Run something at the desk, and give its answer."""
        answers: list[object] = []
        self.shell.lane.ask(self.window, operation, then=answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def settle(self) -> None:
        """Wait until nothing is being asked or drawn."""
        self.until(lambda: not self.shell.lane.is_busy)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window live until something holds."""
        for _ in range(MOST_RESTS):
            rest(REST_MS)
            if condition():
                return
        shown = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        raise TimeoutError(f"waited in vain; the window says {shown}")


def lay_out() -> None:
    """Whatever waits for another place gets it now, however busy the computer is."""
    for _ in range(LAYERS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def rest(milliseconds: int) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
