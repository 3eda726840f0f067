"""What the system tells: going to sleep, locking the screen, ending the session."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from counsellor_app.ui.lock import LockReason

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection


@dataclass(frozen=True, slots=True)
class Trigger:
    """A signal on a bus, and the slot that hears it."""

    service: str
    path: str
    interface: str
    name: str
    slot: str


_SLEEP = Trigger(
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
    "PrepareForSleep",
    "hear_sleep(bool)",
)
_SESSION_LOCK = Trigger(
    "org.freedesktop.login1",
    "/org/freedesktop/login1/session/auto",
    "org.freedesktop.login1.Session",
    "Lock",
    "hear_session_lock()",
)
_SCREENS = tuple(
    Trigger(service, path, service, "ActiveChanged", "hear_screen(bool)")
    for service, path in (
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    )
)


class SystemLock(QObject):
    """Listens on Linux through D-Bus. Elsewhere it hears nothing, and says so in `hears_…`."""

    told = Signal(object)
    """A `LockReason`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hears_sleep = False
        self.hears_screen = False
        if sys.platform.startswith("linux"):
            self._listen()

    @Slot(bool)
    def hear_sleep(self, is_beginning: bool) -> None:
        """The computer goes to sleep, or wakes."""
        if is_beginning:
            self.told.emit(LockReason.SLEEP)

    @Slot()
    def hear_session_lock(self) -> None:
        """The session was asked to lock."""
        self.told.emit(LockReason.SCREEN)

    @Slot(bool)
    def hear_screen(self, is_locked: bool) -> None:
        """The screen was locked, or opened again."""
        if is_locked:
            self.told.emit(LockReason.SCREEN)

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 only Linux has it

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        self.hears_sleep = self._hear(system, _SLEEP)
        is_session_heard = self._hear(system, _SESSION_LOCK)
        screens = [self._hear(session, trigger) for trigger in _SCREENS]
        self.hears_screen = is_session_heard or any(screens)

    def _hear(self, bus: QDBusConnection, trigger: Trigger) -> bool:
        """Whether the signal is listened for and somebody is there to send it."""
        if not bus.isConnected():
            return False
        is_heard = bus.connect(
            trigger.service,
            trigger.path,
            trigger.interface,
            trigger.name,
            self,
            cast("bytes", SLOT(trigger.slot)),  # typed as bytes, works with str alone
        )
        return is_heard and bus.interface().isServiceRegistered(trigger.service).value()
