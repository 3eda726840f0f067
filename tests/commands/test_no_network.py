"""What runs without a window reaches no other computer either."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.commands.conftest import run
from tests.journeys.watching import STARTED, Calls, under_watch

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.conftest import Played

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's own")


def reaches_nobody(trace: Path) -> None:
    """No socket at all, and no program but the app's own."""
    calls = Calls.read(trace)
    print(f"network: {len(calls.lines)} calls examined")
    assert calls.programs() == {sys.executable}
    assert calls.families() == []
    assert [line for line in calls.lines if "PR_SET_SECCOMP" in line], "the right was given up"


def test_the_demonstration_reaches_nobody(played: Played) -> None:
    """A whole year of a pool, played by processes that were watched."""
    under_watch(played.folder)  # says what is missing where it was not watched
    reaches_nobody(played.folder.with_name("calls"))


def test_checking_a_vault_reaches_nobody(played: Played, tmp_path: Path) -> None:
    """Nor is the passphrase, given on standard input, passed to another program."""
    vault, passphrase = next(iter(played.passphrases.items()))
    trace = tmp_path / "calls"
    watch = under_watch(trace, STARTED)
    place = str(played.folder / vault)
    ran = run(tmp_path, "check", place, "--passphrase-stdin", typed=f"{passphrase}\n", under=watch)
    assert ran.code == 0, ran
    reaches_nobody(trace)
