"""A small year played once, by the command as a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.watching import STARTED, under_watch

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    lines: list[str]
    errors: str


@dataclass(frozen=True)
class Played:
    """A demonstration's folder and its summary."""

    folder: Path
    summary: dict[str, Any]
    passphrases: dict[str, str]


def run(
    home: Path,
    *arguments: str,
    typed: str = "",
    under: tuple[str, ...] = (),
    letters: str = "utf-8",
) -> Ran:
    """Run the app as its user would, without any screen, in a home of its own."""
    environment = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "PYTHONIOENCODING": letters,
    }
    done = subprocess.run(
        [*under, sys.executable, "-m", "counsellor_app", *arguments],
        input=typed.encode(),
        capture_output=True,
        env=environment,
        cwd=ROOT,
        check=False,
        timeout=240,
    )
    return Ran(done.returncode, done.stdout.decode().splitlines(), done.stderr.decode())


def play(folder: Path, home: Path, *options: str) -> Played:
    """Play a year, watched where that can be, and read what it says of itself."""
    watch = under_watch(home.with_name("calls"), STARTED) if shutil.which("strace") else ()
    ran = run(home, "demo", str(folder), *options, under=watch)
    assert ran.code == 0, ran
    assert not ran.errors
    lines = (folder / "passphrases.txt").read_text("utf-8").splitlines()
    return Played(folder, json.loads(ran.lines[-1]), dict(line.split("\t") for line in lines))


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Five counsellors and four new reports."""
    base = tmp_path_factory.mktemp("demo")
    return play(base / "out", base / "home", "--counsellors", "5", "--cases", "4")
