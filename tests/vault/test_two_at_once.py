"""Several windows open one vault at once: one gets it, and a crash leaves nothing in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode
from tests.new_vault import closed_vault, notes, opened
from tests.sizes import trials
from tests.vault.whole_after import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROUNDS = trials(2, full=100)
NOTE = "een woord"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with a note."""
    return closed_vault(tmp_path / "vault", NOTE)


def at_once(folder: Path, number: int, *weak: str) -> list[tuple[subprocess.Popen[str], str]]:
    """So many processes, told to open the vault in one moment; what each said."""
    child = [sys.executable, "-m", "tests.vault.opening_child", str(folder), *weak]
    started = [
        subprocess.Popen(
            child,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(number)
    ]
    assert [said_by(process) for process in started] == ["ready"] * number
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    return [(process, said_by(process)) for process in started]


def said_by(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def end(processes: list[tuple[subprocess.Popen[str], str]]) -> None:
    """As a crash does."""
    for process, _ in processes:
        process.kill()
        process.communicate(timeout=30)


def holders(processes: list[tuple[subprocess.Popen[str], str]]) -> int:
    """How many got the vault; the others were told that it is in use."""
    said = [each for _, each in processes]
    assert set(said) <= {"opened", ErrorCode.VAULT_IN_USE.value}
    return said.count("opened")


def test_one_of_several_gets_the_vault_after_each_crash(
    folder: Path, record_property: Callable[..., None]
) -> None:
    """Again and again, and whoever holds it is killed before the next ones come."""
    chance = Random(7)
    held: list[int] = []
    for _ in range(ROUNDS):
        processes = at_once(folder, chance.randint(2, 5))
        held.append(holders(processes))
        end(processes)
    record_property("examined", ROUNDS)
    assert held == [1] * ROUNDS
    vault = opened(folder)
    assert (vault.findings, notes(vault)) == ((), [NOTE])
    vault.close()


def test_with_nothing_in_the_way_several_get_it(folder: Path) -> None:
    """The control: without the lock of the folder and that of the database, two hold one vault."""
    processes = at_once(folder, 2, "nothing in the way")
    held = holders(processes)
    end(processes)
    assert held == 2
