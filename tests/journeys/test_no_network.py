"""A watch over the app's system calls: it reaches no other computer, and starts nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.journeys.real_process import (
    Screen,
    command_line,
    libraries,
    make_vault,
    message_bus,
    require_tools,
    wait_until,
)
from tests.journeys.watching import STARTED, Calls, under_watch, watched_by

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.journeys.conftest import WholeApp

pytestmark = [
    pytest.mark.journey,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's own"),
]

PASSPHRASE = "zestien krakende bietenkarren rijden achteruit"
SPOKEN_TO = (
    r"@?/tmp/\.X11-unix/X\d+"  # the display
    r"|/(?:var/)?run/dbus/system_bus_socket"  # whether the computer goes to sleep
    r"|{bus}"  # the desktop's own bus: whether the screen is locked
    r"|.*/at-spi/bus.*"  # the screen reader
    r"|/(?:var/)?run/nscd/socket"  # the C library, for the name of the user
)
OWN_FILES = (
    r"/dev/(?:null|tty)"
    r"|{home}/kluis/(?:header(?:\.bak)?\.json|(?:data-\d{6}|restored|replaced)\.db|reserve\.bin"
    r"|vault\.lock(?:\.json)?|backups/[\w-]+\.\w+)(?:\.new)?(?:-journal)?"
    r"|{home}/state/counsellor-app/(?:seen-[0-9a-f]{32}\.(?:json|new)|counsellor\.log)"
    r"|{home}/config/counsellor-app/settings\.(?:json|new)"
    r"|{home}/mail/.*"  # what the counsellor was asked where to save
    r"|{home}/(?:vault \d|post|papers)/.*|.*/told\.json"  # the colleagues', and what tells of it
)


@pytest.fixture
def screen() -> Iterator[Screen]:
    require_tools()
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    yield from message_bus(tmp_path / "bus")


def look_around(screen: Screen, app: subprocess.Popen[bytes]) -> set[str]:
    """Unlock, see each page, lock, and end the fresh process; what code was loaded in both."""
    screen.wait_for_title("Counsellor")
    screen.type(PASSPHRASE)
    screen.keys("Return")
    screen.wait_for_title("Vandaag – Counsellor")
    for number in range(2, 7):
        screen.keys(f"ctrl+{number}")
        wait_until(lambda: not screen.title().startswith("Vandaag"), "another page")
    loaded = libraries(watched_by(app))
    screen.keys("ctrl+l")
    wait_until(lambda: "--locked-by asked" in command_line(watched_by(app)), "a fresh process")
    screen.wait_for_title("Counsellor")
    loaded |= libraries(watched_by(app))
    screen.keys("alt+F4")
    app.wait(timeout=60)
    return loaded


def test_the_window_reaches_no_other_computer(screen: Screen, home: Path, bus: str) -> None:
    """From start through unlocking, all pages, lock and fresh process: local sockets alone."""
    make_vault(home / "kluis", PASSPHRASE, "Een notitie.")
    trace = home / "calls"
    screen.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
    app = screen.start("--vault", str(home / "kluis"), under=under_watch(trace, STARTED))
    try:
        loaded = look_around(screen, app)
    finally:
        app.kill()
        app.wait(timeout=10)
    calls = Calls.read(trace)
    print(f"network: {len(calls.families())} calls examined, to {sorted(calls.peers())}")
    assert len(calls.families()) > 2, "the watch saw nothing at all: this proves nothing"
    assert set(calls.families()) == {"AF_UNIX"}
    assert bus in calls.peers()
    allowed = re.compile(SPOKEN_TO.replace("{bus}", re.escape(bus)))
    assert [peer for peer in calls.peers() if not allowed.fullmatch(peer)] == []
    assert calls.programs() <= {sys.executable}
    hardened = [line for line in calls.lines if "PR_SET_DUMPABLE, SUID_DUMP_DISABLE" in line]
    assert len(hardened) == 2, "also the process that takes the place of the first"
    assert len(loaded) > 50
    assert [name for name in loaded if "libQt6Network" in name] == []


def test_nothing_in_the_app_reaches_another_computer(whole_app: WholeApp) -> None:
    """All that a counsellor can do: no socket beyond this machine, and no part of Qt for one."""
    calls = whole_app.calls
    print(f"network: {len(calls.lines)} calls examined, about sockets: {len(calls.families())}")
    assert len(calls.lines) > 5_000
    assert set(calls.families()) <= {"AF_UNIX"}
    assert calls.count("io_uring_setup", "ptrace") == 0
    assert len(whole_app.libraries) > 50
    assert [name for name in whole_app.libraries if "libQt6Network" in name] == []


def test_nothing_else_is_started_or_written(whole_app: WholeApp) -> None:
    """No program but its own, which reads each foreign file apart, and no file but its own."""
    calls = whole_app.calls
    children = [line for line in calls.lines if "execve(" in line and "intake/child.py" in line]
    print(f"files: {len(calls.named())} names examined; {len(children)} children")
    assert calls.programs() <= {sys.executable}
    assert len(children) >= 6, "a mail, two papers with pages, files of the pool"
    allowed = re.compile(OWN_FILES.replace("{home}", re.escape(str(whole_app.home))))
    named = calls.named()
    assert len(named) > 50
    assert sorted(name for name in named if not allowed.fullmatch(name)) == []


def test_the_watch_sees_a_connection(tmp_path: Path) -> None:
    """The control: a program that asks for one is seen doing so, in a child as well."""
    trace = tmp_path / "calls"
    code = "import socket; s = socket.socket(); s.connect_ex(('127.0.0.1', 9))"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}])"
    subprocess.run([*under_watch(trace), sys.executable, "-c", parent], check=True)
    assert Calls.read(trace).families() == ["AF_INET", "AF_INET"]
