"""Whatever a vault held when a backup was made, that is what comes back: row by row."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.operations import backups, erasure, report_texts, sessions, vault_access
from counsellor_app.vault import fingerprint, restore
from tests.builders import a_record
from tests.operations.conftest import QUICK, SetClock
from tests.random_cases import a_marked_case
from tests.sizes import trials

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk

STATES = trials(6, full=200)
SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
WORDS = b"zes gewone woorden uit de lijst 4711"
MARK_OF_RESTORING = (
    "DELETE FROM restored WHERE restored_id = (SELECT max(restored_id) FROM restored)"
)

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def folder(tmp_path: Path, codebook: Codebook, clock: SetClock) -> Path:
    """A closed, empty vault."""
    folder = tmp_path / "vault"
    made = vault_access.create_vault(
        folder, bytearray(WORDS), codebook=codebook, clock=clock, kdf=QUICK
    )
    vault_access.lock(made.desk)
    return folder


def opened(folder: Path, codebook: Codebook, clock: SetClock) -> Desk:
    again = vault_access.unlock(folder, bytearray(WORDS), codebook=codebook, clock=clock)
    assert again.findings == ()
    return again.desk


def do_something(desk: Desk, chance: Random, papers: Path) -> None:
    """A few things a counsellor may do, in any order."""
    for _ in range(chance.randint(1, 3)):
        match chance.randrange(4):
            case 0 | 1:
                case = a_marked_case(desk, chance, papers)
                if chance.random() < 0.3:
                    erasure.erase_case(desk, case.case_id, keep_codes_for_counting=True)
            case 2:
                a_record(desk, chance.choice((Record.SIGNAL, Record.QUESTION)), text="een signaal")
            case _:
                sessions.start_session(desk)
                report_texts.start_text(desk, SPRING, TextKind.SIGNAL)


def state_of(desk: Desk) -> bytes:
    """The fingerprint of every row there is, worked out anew."""
    return fingerprint.fingerprint(desk.vault.connection)


def restored_state(folder: Path, codebook: Codebook, clock: SetClock) -> bytes:
    """The same of a vault that was put back, but for the one row that says so."""
    desk = opened(folder, codebook, clock)
    try:
        desk.vault.connection.run(MARK_OF_RESTORING)
        return state_of(desk)
    finally:
        vault_access.lock(desk)


def back_up_and_go_on(desk: Desk, chance: Random, papers: Path) -> tuple[str, bytes]:
    """A backup of some state, its name and what it holds; then the vault changes."""
    do_something(desk, chance, papers)
    desk.clock.pass_time(hours=1)
    entry, state = backups.back_up(desk), state_of(desk)
    do_something(desk, chance, papers)
    assert state_of(desk) != state
    desk.clock.pass_time(hours=1)
    vault_access.lock(desk)
    return entry.name, state


def test_every_backup_gives_back_what_the_vault_held(
    folder: Path,
    codebook: Codebook,
    clock: SetClock,
    tmp_path: Path,
    record_property: Callable[..., None],
) -> None:
    """Random states, one after another in one vault: each comes back with the same fingerprint."""
    chance, papers, differing = Random(9), tmp_path, list[int]()
    for number in range(STATES):
        desk = opened(folder, codebook, clock)
        name, state = back_up_and_go_on(desk, chance, papers)
        backups.restore(folder, name, bytearray(WORDS), clock=clock)
        if restored_state(folder, codebook, clock) != state:
            differing.append(number)
    record_property("examined", STATES)
    assert differing == []


def test_a_restore_that_puts_nothing_back_is_seen(
    folder: Path,
    codebook: Codebook,
    clock: SetClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The control: with the last step left out the vault stays as it was, and that shows."""
    desk = opened(folder, codebook, clock)
    name, state = back_up_and_go_on(desk, Random(9), tmp_path)
    monkeypatch.setattr(restore, "_take_place", lambda *_: None)
    backups.restore(folder, name, bytearray(WORDS), clock=clock)
    desk = opened(folder, codebook, clock)
    assert state_of(desk) != state
    vault_access.lock(desk)
