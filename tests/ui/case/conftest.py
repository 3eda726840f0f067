"""The real window on a real vault, with one case open in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.operations import case_notes, vault_access
from counsellor_app.settings import resource
from counsellor_app.ui.main_window import MainWindow
from counsellor_app.ui.vault_lane import VaultLane
from counsellor_app.vault.keys import KdfProfile
from tests.journeys.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from counsellor_app.casework.case import Case
    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.case.case_page import CasePage
    from counsellor_app.ui.place import Place

WORDS = b"zes gewone woorden uit de lijst 4711"
QUICK = KdfProfile(memory_kib=1024, passes=1, lanes=1)
NOW = datetime(2026, 3, 12, 9, 10, tzinfo=UTC)


class CaseBench:
    """A shown window with the case page in view; what the vault holds is read on the lane."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.now = NOW
        self.hands = Hands()
        self.failures: list[object] = []
        self.codebook = read_codebook(resource("codebook/codebook.toml").read_text("utf-8"))
        self.lane = VaultLane("nl")
        self.lane.failed.connect(self.failures.append)
        self.lane.broken.connect(self.failures.append)
        self._qtbot = qtbot
        self.window = MainWindow(self.lane, QWidget())
        self.lane.open(self.window, self._make, then=lambda _created: None)
        qtbot.waitUntil(lambda: self.lane.is_open)
        self.window.resize(1366, 708)
        self.window.show()
        self.window.enter()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        qtbot.waitUntil(lambda: self.window.desk_view is not None)

    def _make(self) -> vault_access.Created:
        return vault_access.create_vault(
            self.folder, bytearray(WORDS), codebook=self.codebook, clock=self.clock, kdf=QUICK
        )

    def clock(self) -> datetime:
        """The desk's clock, which stands still until a test moves it."""
        return self.now

    @property
    def page(self) -> CasePage:
        return cast("CasePage", self.window.desk_view.current_page)

    @property
    def message(self) -> str:
        """The sentence in the message bar."""
        return self.window.desk_view.message_bar.text()

    def at_desk(self, operation: Callable[[Desk], Any]) -> Any:
        """Run something at the desk, on the lane, and give its answer."""
        answers: list[Any] = []
        self.lane.ask(self.window, operation, then=answers.append)
        self._qtbot.waitUntil(lambda: bool(answers) or bool(self.failures), timeout=10_000)
        assert not self.failures
        return answers[0]

    def wait(self, condition: Callable[[], bool], timeout: int = 10_000) -> None:
        self._qtbot.waitUntil(condition, timeout=timeout)

    def settle(self) -> None:
        """Wait until the lane has answered everything asked so far, and the page shows it."""
        self.wait(lambda: not self.lane.is_busy)

    def go_to(self, place: Place) -> None:
        """Show a place of the case."""
        self.page.go_to(place)
        self.settle()

    def work_in(self, place: Place) -> None:
        """Show a place of the case with the keyboard in it."""
        self.page.work_in(place)
        self.settle()

    def new_case(self) -> int:
        """Begin a case in the window; its id."""
        self.window.desk_view.start_case()
        self.wait(lambda: self.page.case is not None)
        self.settle()
        return self.shown.coded.case_id

    def open(self, case_id: int) -> None:
        """Open a case in the window."""
        self.window.desk_view.open_case(case_id)
        self.wait(lambda: self.page.case is not None and self.shown.coded.case_id == case_id)
        self.settle()

    @property
    def shown(self) -> Case:
        """The case as the page last heard of it."""
        case = self.page.case
        assert case is not None
        return case

    def kept(self, case_id: int) -> Case:
        """The case as the vault holds it."""
        return self.at_desk(lambda desk: case_notes.open_case(desk, case_id))

    def named(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The visible control with this accessible name, or this text on it, once it is there."""

        def found() -> QWidget | None:
            parts = self.window.findChildren(kind)
            return next((part for part in parts if part.isVisible() and _is(part, name)), None)

        self.hands.wait_until(lambda: found() is not None, f"something named {name!r}")
        shown = found()
        assert shown is not None
        return shown

    def click(self, name: str) -> None:
        """Click a button by its text."""
        button = self.named(name, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        QApplication.processEvents()

    def click_in(self, field: str, choice: str) -> None:
        """Click a choice of a coded field."""
        for button in self.named(field).findChildren(QAbstractButton):
            if button.isVisible() and choice == button.text():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
                return
        raise AssertionError(f"{field!r} has no visible {choice!r}")

    def menu_lines(self) -> list[str]:
        """What the menus of the page offer now."""
        return [action.text() for action in self._menu_actions()]

    def choose(self, text: str) -> None:
        """Choose a line of a menu."""
        next(action for action in self._menu_actions() if action.text() == text).trigger()

    def _menu_actions(self) -> list[QAction]:
        actions = [a for menu in self.page.findChildren(QMenu) for a in menu.actions()]
        return [a for a in actions if a.isVisible() and not a.isSeparator()]

    def focus(self, name: str) -> QWidget:
        """Put the keyboard in a control."""
        widget = self.named(name)
        widget.setFocus()
        self.wait(lambda: QApplication.focusWidget() is not None)
        return widget

    def close(self) -> None:
        """Close the vault as locking does, and let the threads go."""
        if self.lane.is_open:
            self.window.keep_now()
            self.lane.close(self.window, vault_access.lock, then=lambda _error: None)
            self.settle()
            self.window.forget()
            self.window.close_for_good()
            self.lane.stop()
            self.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _is(widget: QWidget, name: str) -> bool:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return name in {widget.accessibleName(), text.replace("&", "")}


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[CaseBench]:
    """A shown window with an open, empty vault."""
    bench = CaseBench(qtbot, tmp_path / "vault")
    yield bench
    bench.close()
    assert not bench.failures
