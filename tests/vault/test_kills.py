"""The app is killed while it writes: nothing that was acknowledged is lost, and all checks pass."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from counsellor_app.vault import integrity
from counsellor_app.vault.connection import open_database
from tests.sizes import trials
from tests.vault.databases import KEY, invented_text, make_vault, notes_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TRIALS = trials(120, full=1000)
AT_ONCE = 4
MOST_SECONDS_ALIVE = 0.12
NEW_VAULT_EVERY = 10


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_kills_lose_nothing(tmp_path: Path, record_property: Callable[..., None]) -> None:
    """SIGKILL at a random moment, again and again: 0 acknowledged commits lost, 0 failed checks."""
    chance = random.Random(1)
    rows = [tmp_path / f"vault-{number}.db" for number in range(AT_ONCE)]
    acknowledged = killed = 0
    while killed < TRIALS:
        if killed % (NEW_VAULT_EVERY * AT_ONCE) == 0:
            _begin_anew(rows)
        children = [_start(path) for path in rows]
        told = [_kill(child, chance.uniform(0, MOST_SECONDS_ALIVE)) for child in children]
        for path, last in zip(rows, told, strict=True):
            acknowledged += _require_everything(path, last)
        killed += len(rows)
    record_property("examined", killed)
    assert acknowledged > killed, "the children hardly wrote: this proves nothing"


def test_the_search_for_lost_commits_can_find_them(tmp_path: Path) -> None:
    """The control: a commit that is taken away after it was acknowledged is missed."""
    path = tmp_path / "vault.db"
    make_vault(path, notes=0)
    earlier = path.read_bytes()
    child = _start(path)
    assert child.stdout is not None
    acknowledged = int(child.stdout.readline())
    _kill(child, 0)
    path.write_bytes(earlier)
    path.with_name(path.name + "-journal").unlink()
    with pytest.raises(AssertionError):
        _require_everything(path, acknowledged)


def _begin_anew(paths: list[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
        make_vault(path, notes=0)


def _start(path: Path) -> subprocess.Popen[str]:
    """A writing child that is ready; it goes on after the highest number in the vault."""
    connection = open_database(path, KEY, must_exist=True)
    first = max(notes_of(connection), default=0) + 1
    connection.close()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.vault.kill_child", str(path), str(first)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def _kill(child: subprocess.Popen[str], after_seconds: float) -> int:
    """Kill the child; the last number it acknowledged, 0 if none."""
    time.sleep(after_seconds)
    child.send_signal(signal.SIGKILL)
    told, _ = child.communicate(timeout=30)
    whole = [line for line in told.splitlines(keepends=True) if line.endswith("\n")]
    return int(whole[-1]) if whole else 0


def _require_everything(path: Path, last: int) -> int:
    """All notes up to the acknowledged one as they were written; how many there are."""
    assert integrity.check(path, KEY) == ()
    connection = open_database(path, KEY, must_exist=True)
    notes = notes_of(connection)
    connection.close()
    highest = max(notes, default=0)
    assert highest >= last
    assert notes == _expected(highest)
    return last


def _expected(highest: int) -> dict[int, str]:
    notes: dict[int, str] = {}
    for number in range(1, highest + 1):
        notes[number] = invented_text(number, 60)
        if number % 5 == 0:
            notes[number - 3] = invented_text(-number, 60)
            del notes[number - 4]
    return notes
