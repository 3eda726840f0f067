"""What every test has: a home of its own, no screen, no network, no silent warning."""

from __future__ import annotations

import gc
import logging
import os
import socket
from functools import lru_cache
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import HealthCheck, settings
from typing_extensions import override
from xdist.scheduler import LoadScopeScheduling

from counsellor_app.vault import passphrase

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from xdist.remote import Producer


# Other tests run beside each of them: how long one example takes says nothing.
BESIDE_OTHERS = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("beside others", BESIDE_OTHERS)
settings.load_profile("beside others")

# Hundreds of vaults have the same words; estimating these takes as long as making the vault.
passphrase.judge_passphrase = lru_cache(64)(passphrase.judge_passphrase)

LONG = ("slow", "journey", "timeout")
TOGETHER = {
    "commands/test_check": "a year",
    "commands/test_demo": "a year",
    "commands/test_no_network": "a year",
    "commands/test_demo_by_hand": "a year by hand",
    "handbook/test_pdf": "the handbook on paper",
    "journeys/test_canary": "the whole app",
    "journeys/test_no_network": "the whole app",
    "ui/access/test_every_place": "every place",
}
"""What is dear to make and shared by tests of these files: one worker makes it, and runs them."""


class SharedScheduling(LoadScopeScheduling):
    """Each test goes where there is room, but those of `TOGETHER` to one worker.

    The marks that pytest-xdist has for this do nothing under pytest 9.2: it hands them on in the
    names of tests, which cannot be changed any more (pytest-xdist issue 1386).
    """

    @override
    def _split_scope(self, nodeid: str) -> str:
        below_tests = nodeid.partition(".py::")[0].partition("/")[2]
        return TOGETHER.get(below_tests, nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> SharedScheduling | None:
    """The scheduler of `./run test`; who names another on the command line gets that."""
    return SharedScheduling(config, log) if config.getoption("dist") == "loadgroup" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests go first, so that at the end no core waits for another."""
    items.sort(key=lambda item: not any(map(item.get_closest_marker, LONG)))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of this test's own; nothing of the machine's user is read or written."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
    return folder


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection out of this machine ends the test; the desktop's local sockets are left."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            _networked()
        connect(self, address)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def _windows_end_with_their_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Delete every window and collect its remains here, as the app does: in the window's thread.

    A window left to Python's collector may be freed by a lane's thread, or half-freed while Qt
    still calls into it, and both crash the interpreter.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("_what_stays_is_frozen")
    _leave_nothing_behind()
    gc.disable()
    yield
    _leave_nothing_behind()
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def _what_stays_is_frozen() -> None:
    """Modules, tests and the engine stay until the end: no collection need go through them again.

    Each test with a window ends with a collection; through all of these it takes a quarter second.
    """
    from counsellor_app.anonymisation.engine import shared_engine

    shared_engine()
    gc.collect()
    gc.freeze()


def _leave_nothing_behind() -> None:
    """No window, no language and no clipboard of an earlier test."""
    from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    for window in app.topLevelWidgets():
        if window.windowType() is not Qt.WindowType.Popup:  # a completer deletes its own list
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.clipboard().clear()  # what lies there would outlive the application, and crash
    QLocale.setDefault(QLocale("nl_BE"))


def _networked() -> NoReturn:
    pytest.fail("something tried to open a network connection")


@pytest.fixture(autouse=True)
def _no_silent_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or an error in the log fails the test, unless the test cleared it on purpose."""
    yield
    loud = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("counsellor_app")
    ]
    assert not loud, f"logged: {loud}"
