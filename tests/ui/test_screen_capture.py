"""Screen sharing: windows are hidden from the first moment, and shown for ten minutes at a time."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QToolTip,
    QWidget,
)

from counsellor_app.ui import shell, window_hiding
from counsellor_app.ui.capture_line import CaptureLine
from counsellor_app.ui.computer_card import ComputerCard
from counsellor_app.ui.lock import LockReason
from counsellor_app.ui.screen_capture import Capture, ScreenCapture, ShowingTime, let_be_seen
from counsellor_app.ui.window_hiding import (
    Ability,
    MacHiding,
    NoHiding,
    WindowsHiding,
    hiding_here,
    is_macos_able,
)
from tests.ui.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp


class FakeSystem:
    """Notes which windows are hidden, at a clock that the test moves."""

    def __init__(self, ability: Ability = Ability.HIDES) -> None:
        self.ability = ability
        self.now = 1000.0
        self.is_willing = True
        self.hidden: dict[int, bool] = {}

    def set_hidden(self, window: int, *, is_hidden: bool) -> bool:
        if self.is_willing:
            self.hidden[window] = is_hidden
        return self.is_willing

    def is_hidden(self, window: QWidget) -> bool | None:
        return self.hidden.get(int(window.winId()))


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def capture(qtbot: QtBot, system: FakeSystem) -> Iterator[ScreenCapture]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = ScreenCapture(app, system, lambda: system.now)
    yield made
    app.removeEventFilter(made)
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, capture: ScreenCapture) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def a_list(parent: QWidget) -> None:
    combo = QComboBox(parent)
    combo.addItems(["een", "twee"])
    combo.show()
    combo.showPopup()


def a_menu(parent: QWidget) -> None:
    menu = QMenu(parent)
    menu.addAction("Wissen")
    menu.popup(QPoint(5, 5))


@pytest.mark.parametrize(
    "open_one",
    [
        a_list,
        a_menu,
        lambda parent: QDialog(parent).open(),
        lambda parent: QMessageBox(parent).open(),
        lambda parent: QFileDialog(parent).open(),
        lambda parent: QToolTip.showText(QPoint(5, 5), "woorden", parent),
    ],
    ids=["list", "menu", "dialog", "question", "files", "tip"],
)
def test_every_window_is_hidden_from_its_first_moment(
    window: QWidget,
    system: FakeSystem,
    capture: ScreenCapture,
    open_one: Callable[[QWidget], object],
) -> None:
    """The window itself and each kind that opens beside it: nothing waits for a second look."""
    assert system.is_hidden(window) is True
    open_one(window)
    opened = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    assert [system.is_hidden(each) for each in opened] == [True]
    assert capture.state is Capture.HIDDEN
    for each in opened:
        each.close()


def test_a_window_made_anew_is_hidden_again(window: QWidget, system: FakeSystem) -> None:
    """Its handle is another: as when it goes to the whole screen on some systems."""
    before = int(window.winId())
    window.destroy()
    window.create()
    window.show()
    assert int(window.winId()) != before
    assert system.is_hidden(window) is True


def test_a_window_that_may_be_seen_is_left_alone(
    qtbot: QtBot, capture: ScreenCapture, system: FakeSystem
) -> None:
    """The presenter's view is made for sharing, and holds a method alone."""
    view = QWidget()
    qtbot.addWidget(view)
    let_be_seen(view)
    view.show()
    assert system.is_hidden(view) is None


def test_ten_minutes_and_then_by_itself(
    window: QWidget, system: FakeSystem, capture: ScreenCapture
) -> None:
    """Shown to the last second, with whatever opens meanwhile; hidden at the next look."""
    capture.show_for_a_while()
    system.now += 599
    capture.look()
    dialog = QDialog(window)
    dialog.open()
    assert capture.state is Capture.SHOWN
    assert system.is_hidden(window) is False
    assert system.is_hidden(dialog) is False
    system.now += 1
    capture.look()
    assert capture.state is Capture.HIDDEN
    assert capture.shown_until is None
    assert (system.is_hidden(window), system.is_hidden(dialog)) == (True, True)


def test_the_timer_looks_by_itself(
    window: QWidget, system: FakeSystem, capture: ScreenCapture, qtbot: QtBot
) -> None:
    """Nobody has to touch anything for the ten minutes to end."""
    capture.show_for_a_while()
    system.now += 601
    with qtbot.waitSignal(capture.changed, timeout=5000):
        pass
    assert system.is_hidden(window) is True


def test_hiding_before_the_time_is_over(
    window: QWidget, system: FakeSystem, capture: ScreenCapture
) -> None:
    """One press hides at once; the rest of the ten minutes is not kept for later."""
    capture.show_for_a_while()
    capture.hide_again()
    assert (capture.state, system.is_hidden(window)) == (Capture.HIDDEN, True)


def test_asking_again_gives_ten_minutes_from_then() -> None:
    """Not twenty."""
    now = [0.0]
    time = ShowingTime(lambda: now[0])
    time.begin()
    now[0] = 300.0
    time.begin()
    assert time.seconds_left == 600


def test_a_system_that_refuses_is_not_hushed_up(
    window: QWidget, system: FakeSystem, capture: ScreenCapture
) -> None:
    """The line says that the window is not hidden, until the system takes it."""
    line = CaptureLine(capture, window)
    system.is_willing = False
    dialog = QDialog(window)
    dialog.open()
    assert capture.state is Capture.REFUSED
    assert line.text() == "Screen sharing: not hidden"
    system.is_willing = True
    capture.try_again()
    assert line.text() == "Screen sharing: hidden"
    assert system.is_hidden(dialog) is True


def test_where_nothing_can_be_done_nothing_is_done(qtbot: QtBot) -> None:
    """Without the request there is no switch, no filter on events, and no claim."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    capture = ScreenCapture(app, NoHiding())
    capture.show_for_a_while()
    assert (capture.can_hide, capture.state, capture.shown_until) == (False, Capture.OPEN, None)
    capture.deleteLater()


@pytest.mark.parametrize(
    ("takes", "asked", "is_taken"),
    [({0x11}, [0x11], True), ({0x01}, [0x11, 0x01], True), (set[int](), [0x11, 0x01], False)],
)
def test_older_windows_shows_it_black(takes: set[int], asked: list[int], *, is_taken: bool) -> None:
    """Left out where Windows knows how, black where it does not, and a refusal is told."""
    calls: list[int] = []

    def set_affinity(window: int, affinity: int) -> bool:
        assert window == 7
        calls.append(affinity)
        return affinity in takes

    assert WindowsHiding(set_affinity).set_hidden(7, is_hidden=True) is is_taken
    assert calls == asked


def test_windows_and_macos_show_it_again() -> None:
    """WDA_NONE is 0 and NSWindowSharingReadOnly is 1; hidden on macOS is 0."""
    calls: list[tuple[int, int]] = []

    def note(window: int, value: int) -> bool:
        calls.append((window, value))
        return True

    WindowsHiding(note).set_hidden(7, is_hidden=False)
    MacHiding(note).set_hidden(8, is_hidden=True)
    MacHiding(note).set_hidden(8, is_hidden=False)
    assert calls == [(7, 0), (8, 0), (8, 1)]


@pytest.mark.parametrize(
    ("version", "is_able"), [("13.7", True), ("14.6.1", True), ("15.0", False), ("26.1", False)]
)
def test_nothing_is_claimed_since_macos_15(
    monkeypatch: pytest.MonkeyPatch, version: str, *, is_able: bool
) -> None:
    """Its new way of capturing takes every window: no switch that would do nothing."""
    assert is_macos_able(version) is is_able
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(window_hiding, "MacHiding", lambda: NoHiding(Ability.MOSTLY_HIDES))
    monkeypatch.setattr(platform, "mac_ver", lambda: (version, ("", "", ""), ""))
    expected = Ability.MOSTLY_HIDES if is_able else Ability.NO_LONGER
    assert hiding_here().ability is expected


# in the running app


@pytest.fixture
def hidden_app(
    monkeypatch: pytest.MonkeyPatch,
    system: FakeSystem,
    make_vault: Callable[[], Path],
    launch: Callable[[], RunningApp],
) -> RunningApp:
    """The app on a computer that can hide windows, before the vault is opened."""
    monkeypatch.setattr(shell, "hiding_here", lambda: system)
    make_vault()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    return app


def test_the_switch_is_in_view_and_under_the_keyboard(
    hidden_app: RunningApp, system: FakeSystem
) -> None:
    """Before the vault is open and after: what others see, one press for ten minutes, lock ends it.

    Who helps from afar with setting up sees why the window is black, and how to change that.
    """
    hands, window = hidden_app.hands, hidden_app.shell.window
    assert system.is_hidden(window) is True
    assert hands.sees("Schermdelen: verborgen")
    hands.wait_for_focus("Wachtzin")
    hands.type(PASSPHRASE + "\n")
    hands.wait_until(lambda: window.desk_view is not None, "the desk")
    hands.activate("Schermdelen: verborgen. 10 minuten tonen")
    assert hands.sees("Schermdelen: zichtbaar tot ")
    assert system.is_hidden(window) is False
    hidden_app.shell.lock.lock(LockReason.IDLE)
    assert system.is_hidden(window) is True
    hands.wait_until(lambda: bool(hidden_app.left), "the end")


def test_the_settings_have_the_sentence_and_the_switch(
    qtbot: QtBot, lane: object, capture: ScreenCapture
) -> None:
    """Where windows can be hidden the card says so, and changes it in step with the line below."""
    card = ComputerCard(lane)  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(card)
    card.show_capture(capture)
    (line,) = card.findChildren(CaptureLine)
    below = CaptureLine(capture, card)
    capture.show_for_a_while()
    assert line.text() == below.text()
    assert line.text().startswith("Screen sharing: visible until ")


def test_on_linux_there_is_no_switch_but_a_sentence(shown_app: RunningApp, qtbot: QtBot) -> None:
    """X11 and Wayland know no such request: the settings say it, and nothing pretends."""
    window = shown_app.shell.window
    assert window.findChildren(CaptureLine) == []
    window.desk_view.show_page("settings")
    qtbot.waitUntil(lambda: not shown_app.shell.lane.is_busy, timeout=20_000)
    assert shown_app.hands.sees("Op deze computer kan het venster niet worden verborgen bij")
    assert shown_app.hands.sees("de schijf van uw kluis")
    assert window.findChildren(CaptureLine) == []
