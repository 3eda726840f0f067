"""The power goes at any moment of any act: what was told is kept, and the vault opens, whole."""

from __future__ import annotations

import os
import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.sizes import trials
from tests.vault.power_cuts import Disk, record, replay
from tests.vault.whole_after import ACTS, ROOT, prepared, trouble_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CUTS = trials(60, full=400)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(
        shutil.which("strace") is None and not os.environ.get("CI"),
        reason="strace records the calls",
    ),
]


@pytest.fixture
def live(at_home: Callable[[Path], None], tmp_path: Path) -> Path:
    """A home with a vault in it."""
    return prepared(tmp_path / "live", at_home)


@pytest.mark.parametrize("act", ACTS)
def test_a_power_cut_loses_nothing_that_was_told(
    act: str, live: Path, at_home: Callable[[Path], None], record_property: Callable[..., None]
) -> None:
    """0 vaults that do not open whole, 0 acknowledged changes lost."""
    troubles = _cut_again_and_again(act, live, at_home, Random(act))
    record_property("examined", CUTS)
    assert troubles == []


def test_without_syncing_power_cuts_do_harm(live: Path, at_home: Callable[[Path], None]) -> None:
    """The control: with `synchronous` off the same cuts damage or lose in many cases."""
    troubles = _cut_again_and_again("edit", live, at_home, Random(1), "weak")
    assert len(troubles) > CUTS // 10


def _cut_again_and_again(
    act: str, live: Path, at_home: Callable[[Path], None], chance: Random, *weak: str
) -> list[str]:
    disk, place = Disk.of(live), live.with_name("cut")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    lines = record(live, ["tests.vault.power_cut_child", act, str(live), *weak], environment)
    cuts = {chance.randrange(len(lines)) for _ in range(CUTS)} | {len(lines) - 1}
    said, troubles = "", list[str]()
    for number, told in enumerate(replay(disk, lines)):
        said += told
        if number not in cuts or "ready" not in said:
            continue
        disk.write_after_cut(place, chance)
        at_home(place)
        trouble = trouble_with(act, place, said.split())
        if trouble:
            troubles.append(f"after call {number} of {len(lines)}: {trouble}")
        shutil.rmtree(place)
    assert said.split()[-1] == "done"
    assert disk.as_seen() == {str(p): p.read_bytes() for p in live.rglob("*") if p.is_file()}
    return troubles
