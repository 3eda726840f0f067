"""Starting: hardened first, commands without Qt, a demonstration that leaves nothing."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counsellor_app import __main__, diagnostics
from counsellor_app.ui import restart

ROOT = Path(__file__).resolve().parents[2]


def run_python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        input="woorden\n",
        timeout=120,
        check=True,
    )
    return done.stdout.strip().splitlines()[-1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone has prctl")
def test_the_process_is_hardened_first() -> None:
    """Own files only, no core dumps, and no other program of the same user may look in."""
    seen = run_python(
        "import ctypes, os, resource\n"
        "from counsellor_app import hardening\n"
        "hardening.harden()\n"
        "mask = os.umask(0)\n"
        "print(mask, resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))"
    )
    assert seen == f"{0o077} (0, 0) 0"


def test_commands_do_not_load_qt() -> None:
    """`check` on a folder without a vault ends with its exit code, and Qt was never imported."""
    seen = run_python(
        "import sys\n"
        "from counsellor_app import __main__\n"
        "try:\n"
        "    code = __main__.main(['check', '/nonexistent', '--passphrase-stdin'])\n"
        "except SystemExit as stop:\n"
        "    code = stop.code\n"
        "print(code, any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert seen == "2 False"


def test_the_demonstration_opens_and_leaves_nothing(home: Path) -> None:
    """It makes a vault of its own, and after it ends neither vault nor crash note is there."""
    app = subprocess.Popen(
        [sys.executable, "-m", "counsellor_app", "--demo"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    state = home / "state" / "counsellor-app"
    until = time.monotonic() + 90
    while not list(state.glob("demo-*/data-*.db")) and time.monotonic() < until:
        time.sleep(0.1)
    assert list(state.glob("demo-*/data-*.db")), "no vault was made"
    time.sleep(1)
    app.send_signal(signal.SIGTERM)
    _, said = app.communicate(timeout=90)
    assert app.returncode == 0, said
    assert not list(state.glob("demo-*"))
    assert not diagnostics.crash_file().exists()


def raise_it(fault: Exception) -> None:
    raise fault


def test_the_crash_note_holds_no_value(home: Path) -> None:
    """Types, modules and lines, through the whole chain; never a word of what was handled."""
    fault = ValueError("kanarievogel")
    fault.__cause__ = KeyError("kanarievogel")
    try:
        raise_it(fault)
    except ValueError as error:
        diagnostics.note_crash(error)
    text = diagnostics.crash_file().read_text(encoding="utf-8")
    note = json.loads(text)
    assert [link["type"] for link in note["chain"]] == ["builtins.ValueError", "builtins.KeyError"]
    assert note["chain"][0]["frames"][0]["line"] > 0
    assert "kanarie" not in text


def test_restarting_runs_this_app_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """From a clone the module, in an installed program the program itself, with the arguments."""
    assert restart.command(["--locked-by", "idle"]) == [
        sys.executable,
        "-m",
        "counsellor_app",
        "--locked-by",
        "idle",
    ]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert restart.command([]) == [sys.executable]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is Linux's")
def test_a_missing_library_of_x11_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Instead of an abort by Qt: the one line to type."""

    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert "libxcb-cursor0" in __main__._missing_library()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert __main__._missing_library() == ""
