"""The survey of every place, made once: each size in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source import ROOT
from tests.ui.access.invented import make_vault

sys.path.append(str(ROOT / "packaging"))
from pseudo_language import make

if TYPE_CHECKING:
    from pathlib import Path

PSEUDO = "where it was made"
USUAL = "100 %, laptop, pseudo-language"
SIZES: dict[str, tuple[str, ...]] = {
    USUAL: ("--language", PSEUDO),
    "200 %, laptop": ("--percent", "200"),
    "100 %, smallest window": ("--size", "720", "480"),
}
"""What the survey is asked; the window is that of a laptop (1366 by 768) unless it says another.

At the usual size it speaks a language 40 % longer than Dutch: what has room there, has it in Dutch.
"""
AT_ONCE = 2
KINDS = ("DATA", "STATE", "CONFIG", "CACHE")


@dataclass(frozen=True, slots=True)
class Found:
    """What a survey in one size told."""

    counts: dict[str, int]
    faults: tuple[str, ...]
    places: tuple[str, ...]
    kinds: frozenset[str]


@pytest.fixture(scope="session")
def surveys(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Found]:
    """What was found in each size."""
    folder = tmp_path_factory.mktemp("survey")
    subprocess.run([sys.executable, "packaging/translations.py", "build"], cwd=ROOT, check=True)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in _home(folder / "making").items():
            patch.setenv(name, value)
        vault = make_vault(folder)
    spoken = make(folder / "i18n")
    names = list(SIZES)
    for at in range(0, len(names), AT_ONCE):
        running = [
            _begin(folder / str(at + n), vault, name, spoken)
            for n, name in enumerate(names[at : at + AT_ONCE])
        ]
        for one in running:
            said = one.communicate()[1]
            assert one.returncode == 0, said[-3000:]
    return {name: _read(folder / str(at) / "told.json") for at, name in enumerate(names)}


def _begin(home: Path, vault: Path, size: str, spoken: Path) -> subprocess.Popen[str]:
    shutil.copytree(vault, home / "vault")
    asked = (str(spoken) if one == PSEUDO else one for one in SIZES[size])
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.ui.access.survey"),
            *(str(home / "vault"), str(home / "told.json"), *asked),
        ],
        cwd=ROOT,
        env=os.environ | _home(home) | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )


def _home(home: Path) -> dict[str, str]:
    return {"HOME": str(home)} | {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in KINDS}


def _read(path: Path) -> Found:
    told = json.loads(path.read_text(encoding="utf-8"))
    return Found(
        told["counts"], tuple(told["faults"]), tuple(told["places"]), frozenset(told["kinds"])
    )
