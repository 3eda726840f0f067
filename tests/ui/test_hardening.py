"""The right to reach another computer is given up, for good and for all children."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from counsellor_app import hardening

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Linux alone lets a process give this up"
)

TRY = """
import ctypes, os, platform, socket, subprocess, sys, threading
from counsellor_app import hardening

def tried(family, kind=socket.SOCK_STREAM):
    try:
        socket.socket(family, kind).close()
    except OSError as error:
        return error.errno
    return 0

def ring():
    library = ctypes.CDLL(None, use_errno=True)
    return library.syscall(425, 1, 0) and ctypes.get_errno()

def looked_in():
    library = ctypes.CDLL(None, use_errno=True)
    here, there = (ctypes.c_ulong * 2)(id(0), 1), (ctypes.c_ulong * 2)(id(0), 1)
    parent = os.getppid()
    calls = ([310, 311], [270, 271])[platform.machine() == "aarch64"]
    answers = [library.syscall(call, parent, here, 1, there, 1, 0) for call in calls]
    return [answer and ctypes.get_errno() for answer in answers], library.ptrace(0, 0, 0, 0)

INTERNET = [(f, k) for f in (socket.AF_INET, socket.AF_INET6)
            for k in (socket.SOCK_STREAM, socket.SOCK_DGRAM)]
CHILD = "import socket\\ntry: socket.socket()\\nexcept OSError as error: print(error.errno)"
"""


def run(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", TRY + code],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip()


def test_without_it_a_socket_can_be_opened() -> None:
    """The control: what is refused below is possible on this machine."""
    assert run("print([tried(*each) for each in INTERNET][0], hardening.is_without_network())") == (
        "0 False"
    )


def test_no_socket_to_another_computer_can_be_opened() -> None:
    """Of neither version and neither kind, nor through a ring of calls; windows' sockets can."""
    told = run(
        "hardening.harden()\n"
        "print({tried(*each) for each in INTERNET}, tried(socket.AF_PACKET, socket.SOCK_RAW),"
        " ring(), tried(socket.AF_UNIX), hardening.is_without_network())"
    )
    assert told == "{1} 1 1 0 True"


def test_children_and_threads_have_given_it_up_too() -> None:
    """Nothing that is started later has the right again."""
    told = run(
        "hardening.harden()\n"
        "seen = []\n"
        "thread = threading.Thread(target=lambda: seen.append(tried(socket.AF_INET)))\n"
        "thread.start(); thread.join()\n"
        "child = subprocess.run([sys.executable, '-c', CHILD], capture_output=True, text=True)\n"
        "print(seen, child.stdout.strip())"
    )
    assert told == "[1] 1"


def test_no_process_looks_into_another() -> None:
    """Nor has itself looked into: a child that was taken over stays alone. The control comes first.

    PTRACE_TRACEME, the mildest of all requests, is answered with 0 where tracing is allowed.
    """
    told = run("before = looked_in()[1]\nhardening.harden()\nprint(before, looked_in())")
    assert told == "0 ([1, 1], -1)"


def test_no_part_of_qt_that_speaks_to_a_network_is_loaded() -> None:
    """Not even where the environment asks for one; the control shows that it would be."""
    code = (
        "\nfrom PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "print('libQt6Network' in open('/proc/self/maps').read())"
    )
    asked = {"QT_QPA_GENERIC_PLUGINS": "TuioTouch", "QT_QPA_PLATFORM": "offscreen"}
    assert run(code, **asked) == "True"
    assert run(f"hardening.harden(){code}", **asked) == "False"


def test_a_processor_it_does_not_know_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A filter for another processor would refuse every call."""
    monkeypatch.setattr(hardening.os, "uname", lambda: SimpleNamespace(machine="riscv64"))
    assert not hardening.give_up_network()


def test_a_display_on_another_computer_is_refused_in_words() -> None:
    """Qt would end without a sentence; a display of this computer is not refused for that."""
    code = (
        "from counsellor_app import __main__\n"
        "hardening.harden()\n"
        "print(__main__._missing_display())"
    )
    far = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": "verweg:10.0"}
    assert run(code, **far).startswith("the display on verweg is reached over a network")
    assert run(code, **far | {"DISPLAY": ":0"}) == ""
