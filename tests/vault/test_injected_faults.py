"""One system call fails, once or for good, at any place of any act: the vault stays whole."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.sizes import trials
from tests.vault.power_cuts import record
from tests.vault.whole_after import ACTS, ROOT, prepared, trouble_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PLACES = trials(9, full=100_000)  # full: every one there is
CALLS = ("pwrite64", "write", "ftruncate", "fsync", "fdatasync", "rename", "unlink")
WAYS = (("error=EIO", ""), ("error=ENOSPC", "+"), ("error=ENOSPC", ""), ("error=EIO", "+"))
"""How a call fails: once, or from then on always. Ends at any call are the business of R11."""
_NAME = re.compile(r"^\d+ +(\w+)\(")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(
        shutil.which("strace") is None and not os.environ.get("CI"),
        reason="strace makes the calls fail",
    ),
]


@pytest.mark.parametrize("act", ACTS)
def test_a_call_that_fails_costs_nothing_that_was_told(
    act: str, at_home: Callable[[Path], None], tmp_path: Path, record_property: Callable[..., None]
) -> None:
    """The disk fails or is full at a call: 0 spoilt vaults, 0 lost changes."""
    sound = prepared(tmp_path / "sound", at_home)
    faults = faults_of(calls_of(act, sound, at_home), Random(act))[:PLACES]
    troubles, noticed = list[str](), 0
    for fault in faults:
        root = tmp_path / "struck"
        shutil.copytree(sound, root)
        at_home(root)
        done = struck(act, root, fault)
        noticed += done.returncode != 0
        if trouble := trouble_with(act, root, done.stdout.split()):
            troubles.append(f"{fault}: {trouble}")
        shutil.rmtree(root)
    record_property("examined", len(faults))
    assert troubles == []
    assert noticed, "no fault reached the act: this proves nothing"


def test_the_judge_sees_what_is_spoilt_or_lost(
    at_home: Callable[[Path], None], tmp_path: Path
) -> None:
    """The control: a page of noise, an edit that was told and is not there, a backup gone."""
    sound = prepared(tmp_path / "sound", at_home)
    assert trouble_with("edit", sound, ["ready"]) == ""
    assert trouble_with("edit", sound, ["ready", "3"]) == "the note after 3 is gone"
    assert trouble_with("erase", sound, ["ready", "done"]) == "erased, and back"
    shutil.rmtree(sound / "vault" / "backups")
    assert trouble_with("edit", sound, ["ready"]) == "no backup is left"
    database = next((sound / "vault").glob("*.db"))
    held = bytearray(database.read_bytes())
    held[8192:8300] = bytes(108)
    database.write_bytes(held)
    assert trouble_with("edit", sound, ["ready"])


def faults_of(calls: Counter[str], chance: Random) -> list[str]:
    """Every call of an act, failing once and failing for good, as strace is told it; in no order.

    At odd places the disk fails once or is full for good, at even ones the other way about.
    """
    faults = [
        f"inject={call}:{fault}:when={place}{lasting}"
        for call in CALLS
        for place in range(1, calls[call] + 1)
        for fault, lasting in WAYS[2 * ((place + 1) % 2) :][:2]
    ]
    chance.shuffle(faults)
    return faults


def calls_of(act: str, sound: Path, at_home: Callable[[Path], None]) -> Counter[str]:
    """How often an act makes each call."""
    copy = sound.with_name("counted")
    shutil.copytree(sound, copy)
    at_home(copy)
    lines = record(copy, ["tests.vault.power_cut_child", act, str(copy)], _environment())
    shutil.rmtree(copy)
    return Counter(found[1] for line in lines if (found := _NAME.match(line)))


def struck(act: str, root: Path, fault: str) -> subprocess.CompletedProcess[str]:
    child = [sys.executable, "-m", "tests.vault.power_cut_child", act, str(root)]
    return subprocess.run(
        ["strace", "-f", "-o", "/dev/null", "-e", fault, *child],
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT)}
