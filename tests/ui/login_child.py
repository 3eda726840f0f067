"""A process that answers and tells as logind and a screen saver do, when it reads a line."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from typing_extensions import override

PATH = "/org/freedesktop/login1"
MANAGER, SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
SAVER = "org.freedesktop.ScreenSaver"
OWN, OTHER = f"{PATH}/session/_32", f"{PATH}/session/_33"


class Manager(QDBusVirtualObject):
    """Knows one session on the screen; its signals come from that path, as logind's do."""

    @override
    def introspect(self, path: str) -> str:
        return ""

    @override
    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() == "Inhibit":
            assert message.arguments() == ["sleep", "Counsellor", "Locking", "delay"]
            reply = message.createReply(QDBusUnixFileDescriptor(sys.stdin.fileno()))
        else:
            assert (message.member(), message.arguments()) == ("GetSession", ["auto"])
            reply = message.createReply(QDBusObjectPath(OWN))
        return connection.send(reply)


def send(path: str, interface: str, name: str, *arguments: object) -> None:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    assert QDBusConnection.sessionBus().send(message)


def change(path: str, **changed: bool) -> None:
    send(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", SESSION, changed, [])


def tell() -> None:
    """Everything once, with what must not lock beside it; the last one ends the listening."""
    sys.stdin.readline()
    send(PATH, MANAGER, "PrepareForSleep", False)
    send(PATH, MANAGER, "PrepareForSleep", True)
    send("/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged", False)
    send("/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged", True)
    change(OTHER, Active=False)
    change(OWN, Active=True, IdleHint=False)
    change(OWN, Active=False)
    send(OTHER, SESSION, "Lock")
    send(OWN, SESSION, "Lock")


def main() -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    manager = Manager()
    assert bus.registerVirtualObject(PATH, manager)
    assert bus.registerService("org.freedesktop.login1")
    assert bus.registerService(SAVER)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(tell)
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
