"""A watch over every system call that has to do with a network: the app reaches nobody."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.journeys.real_process import (
    Screen,
    command_line,
    make_vault,
    require_tools,
    wait_until,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's own"),
]

PASSPHRASE = "zestien krakende bietenkarren rijden achteruit"
_CALL = re.compile(r"\b(socket|connect|bind|sendto|sendmsg|listen)\(.*?\b(AF_\w+)")


@pytest.fixture
def screen() -> Iterator[Screen]:
    require_tools()
    made = Screen()
    yield made
    made.close()


def watched(trace: Path) -> tuple[str, ...]:
    """What a program is started under, so that it and its children are watched."""
    if shutil.which("strace") is None and not os.environ.get("CI"):
        pytest.skip("strace is missing; ./run test installs it as root")
    return ("strace", "-f", "--seccomp-bpf", "-e", "trace=%network", "-o", str(trace))


def watched_by(strace: subprocess.Popen[bytes]) -> int:
    """The process that is watched; locking puts a fresh one in its place, under the same number."""
    children = Path(f"/proc/{strace.pid}/task/{strace.pid}/children").read_text(encoding="ascii")
    return int(children.split()[0])


def families(trace: Path) -> list[str]:
    """The kind of address of each call in a trace."""
    return [found[2] for line in trace.read_text().splitlines() if (found := _CALL.search(line))]


def test_the_window_reaches_no_other_computer(screen: Screen, home: Path) -> None:
    """From start through unlocking, a case, lock and fresh process: local sockets alone."""
    make_vault(home / "kluis", PASSPHRASE, "Een notitie.")
    trace = home / "calls"
    app = screen.start("--vault", str(home / "kluis"), under=watched(trace))
    try:
        screen.wait_for_title("Counsellor")
        screen.type(PASSPHRASE)
        screen.keys("Return")
        screen.wait_for_title("Vandaag – Counsellor")
        for number in range(2, 6):
            screen.keys(f"ctrl+{number}")
            wait_until(lambda: not screen.title().startswith("Vandaag"), "another page")
        screen.keys("ctrl+l")
        wait_until(lambda: "--locked-by asked" in command_line(watched_by(app)), "a fresh process")
        screen.wait_for_title("Counsellor")
        screen.keys("alt+F4")
        app.wait(timeout=60)
    finally:
        app.kill()
        app.wait(timeout=10)
    seen = families(trace)
    assert len(seen) > 2, "the watch saw nothing at all: this proves nothing"
    assert set(seen) == {"AF_UNIX"}


def test_the_watch_sees_a_connection(tmp_path: Path) -> None:
    """The control: a program that asks for one is seen doing so, in a child as well."""
    trace = tmp_path / "calls"
    code = "import socket; s = socket.socket(); s.connect_ex(('127.0.0.1', 9))"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}])"
    subprocess.run([*watched(trace), sys.executable, "-c", parent], check=True)
    assert families(trace) == ["AF_INET", "AF_INET"]
