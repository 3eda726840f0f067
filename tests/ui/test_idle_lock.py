"""Locking by time: with a clock that the test moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from counsellor_app.ui.idle_lock import IdleLock, seconds_until_lock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Watch:
    """An idle lock of five minutes on a clock of our own."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.told = 0
        app = QApplication.instance()
        assert app is not None
        self.lock = IdleLock(app, 5, clock=lambda: self.now)
        self.lock.idle.connect(self._count)

    def pass_seconds(self, seconds: float) -> None:
        self.now += seconds
        self.lock.look()

    def _count(self) -> None:
        self.told += 1


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Watch]:
    made = Watch()
    yield made
    made.lock.deleteLater()


def use(qtbot: QtBot) -> None:
    """A key, as from the keyboard: it comes to the window that has it."""
    widget = _shown(qtbot)
    QTest.keyClick(widget.windowHandle(), Qt.Key.Key_A)


def _shown(qtbot: QtBot) -> QLineEdit:
    widget = QLineEdit()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def test_what_an_input_method_types_is_use(watch: Watch, qtbot: QtBot) -> None:
    """It comes to the field alone, as letters composed of several keys do."""
    field = _shown(qtbot)
    watch.now += 250
    typed = QInputMethodEvent()
    typed.setCommitString("ê")
    QApplication.sendEvent(field, typed)
    assert field.text() == "ê"
    assert seconds_until_lock() == 300


def test_five_minutes_without_use_lock(watch: Watch) -> None:
    """Not a second before, and at the fifth minute."""
    watch.pass_seconds(299)
    assert watch.told == 0
    watch.pass_seconds(1)
    assert watch.told == 1


def test_use_begins_the_count_anew(watch: Watch, qtbot: QtBot) -> None:
    """A key after four minutes gives five more."""
    watch.pass_seconds(240)
    use(qtbot)
    watch.pass_seconds(240)
    assert watch.told == 0
    watch.pass_seconds(60)
    assert watch.told == 1


def test_it_tells_once(watch: Watch, qtbot: QtBot) -> None:
    """Neither more time nor more keys tell it again while the vault is locking."""
    watch.pass_seconds(400)
    use(qtbot)
    watch.pass_seconds(400)
    assert watch.told == 1


def test_the_first_key_after_sleep_locks(watch: Watch, qtbot: QtBot) -> None:
    """Timers stand still while a computer sleeps: waking up is not use."""
    watch.now += 3600
    use(qtbot)
    assert watch.told == 1


def test_a_clock_set_back_does_not_lock_nor_stop_locking(watch: Watch) -> None:
    """Setting the clock back an hour counts from there."""
    watch.now -= 3600
    watch.lock.look()
    assert watch.told == 0
    watch.pass_seconds(300)
    assert watch.told == 1


def test_a_shorter_time_counts_at_once(watch: Watch) -> None:
    """From five minutes to one: the minute already passed counts."""
    watch.pass_seconds(70)
    watch.lock.set_minutes(1)
    watch.lock.look()
    assert watch.told == 1


def test_the_timer_looks_by_itself(watch: Watch, qtbot: QtBot) -> None:
    """Without any event, the one timer finds the time passed."""
    watch.now += 301
    qtbot.waitUntil(lambda: watch.told == 1, timeout=3000)


def test_whoever_asks_hears_how_long_is_left(watch: Watch, qtbot: QtBot) -> None:
    """The time left runs down by the clock, and a key gives all of it back."""
    watch.now += 250
    assert seconds_until_lock() == 50
    use(qtbot)
    assert seconds_until_lock() == 300


def test_without_an_idle_lock_nothing_is_left(qapp: QApplication) -> None:
    """Where nothing locks, there is no time to tell."""
    assert seconds_until_lock() is None
