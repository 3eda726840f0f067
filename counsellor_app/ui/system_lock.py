"""What the system tells: going to sleep, locking the screen, another user taking over."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Signal, Slot

from counsellor_app.ui.lock import LockReason

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor
    from PySide6.QtWidgets import QWidget

    from counsellor_app.ui.windows_signs import WindowsSigns

PATIENCE_MS = 1000
_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"


@dataclass(frozen=True, slots=True)
class Trigger:
    """A signal on a bus, and the slot that hears it."""

    service: str
    path: str
    interface: str
    name: str
    slot: str


_SLEEP = Trigger(
    _LOGIN,
    _LOGIN_PATH,
    _MANAGER,
    "PrepareForSleep",
    "hear_sleep(bool)",
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
    """Listens on Linux through D-Bus and on Windows to the window's own messages.

    On macOS it hears nothing: that would take a class made in Objective-C while running. Sleep is
    held up, for five seconds at most, until this process has locked and given way to another.
    `heard` holds what this computer tells: SLEEP, SCREEN, USER.
    """

    told = Signal(object)
    """A `LockReason`."""

    def __init__(self, window: QWidget | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard: frozenset[LockReason] = frozenset()
        self._signs: WindowsSigns | None = None
        self._held_up: QDBusUnixFileDescriptor | None = None
        if sys.platform.startswith("linux"):
            self.heard = self._listen()
        elif sys.platform == "win32" and window is not None:
            self.heard = self._listen_to_messages(int(window.winId()))

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

    @Slot(str, "QVariantMap")
    def hear_session_change(self, interface: str, changed: dict[str, object]) -> None:
        """Something of the session changed; it is no longer active when another user takes over."""
        if interface == _SESSION and changed.get("Active") is False:
            self.told.emit(LockReason.USER)

    def _listen(self) -> frozenset[LockReason]:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 only Linux has it

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        locks = [self._hear(session, trigger) for trigger in _SCREENS]
        found = {LockReason.SLEEP} if self._hear(system, _SLEEP) else set[LockReason]()
        self._held_up = _hold_up_sleep(system)
        own = _own_session(system)
        if own:
            locks.append(self._hear(system, _of_session(own, "Lock")))
            if self._hear(system, _of_session(own, "PropertiesChanged")):
                found.add(LockReason.USER)
        return frozenset(found | {LockReason.SCREEN} if any(locks) else found)

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

    def _listen_to_messages(self, window: int) -> frozenset[LockReason]:
        from counsellor_app.ui import windows_signs  # noqa: PLC0415 for Windows alone

        app = QCoreApplication.instance()
        if app is None:
            return frozenset()
        self._signs = windows_signs.WindowsSigns(self.told.emit)
        app.installNativeEventFilter(self._signs)
        is_told = windows_signs.ask_for_session_signs(window)
        of_session = {LockReason.SCREEN, LockReason.USER} if is_told else set[LockReason]()
        return frozenset({LockReason.SLEEP, *of_session})


def _own_session(bus: QDBusConnection) -> str:
    """The path of this desktop's session: its signals come from there, not from "session/auto".

    A program started by the desktop is often in no session itself; "auto" means the one on screen.
    """
    from PySide6.QtDBus import QDBusObjectPath  # noqa: PLC0415 Linux alone

    found = _ask(bus, "GetSession", "auto")
    return found.path() if isinstance(found, QDBusObjectPath) else ""


def _hold_up_sleep(bus: QDBusConnection) -> QDBusUnixFileDescriptor | None:
    """What lets the computer sleep once it is closed; it closes with this process."""
    from PySide6.QtDBus import QDBusUnixFileDescriptor  # noqa: PLC0415 Linux alone

    held = _ask(bus, "Inhibit", "sleep", "Counsellor", "Locking", "delay")
    return held if isinstance(held, QDBusUnixFileDescriptor) else None


def _ask(bus: QDBusConnection, method: str, *arguments: str) -> object:
    """What logind answers, if it does."""
    from PySide6.QtDBus import QDBus, QDBusMessage  # noqa: PLC0415 Linux alone

    call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, method)
    call.setArguments(list(arguments))
    answers = bus.call(call, QDBus.CallMode.Block, PATIENCE_MS).arguments()
    return answers[0] if answers else None


def _of_session(path: str, name: str) -> Trigger:
    if name == "Lock":
        return Trigger(_LOGIN, path, _SESSION, name, "hear_session_lock()")
    slot = "hear_session_change(QString,QVariantMap)"
    return Trigger(_LOGIN, path, "org.freedesktop.DBus.Properties", name, slot)
