"""Whatever stood in a case, and wherever: once it is erased no word of it is anywhere."""

from __future__ import annotations

import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.operations import erasure
from counsellor_app.operations.backups import back_up
from counsellor_app.operations.vault_access import create_vault
from counsellor_app.vault import backup
from counsellor_app.vault.backup import Touched
from tests.operations.conftest import QUICK, SetClock
from tests.operations.test_erasure import everything_at_rest
from tests.random_cases import Marked, a_marked_case
from tests.sizes import trials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk

CASES = trials(12, full=1000)
IN_ONE_VAULT = 12
STANDING = 3  # cases beside the one that is erased

pytestmark = [pytest.mark.slow, pytest.mark.timeout(7200)]


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """Where papers lie before they are taken into a case."""
    made = tmp_path / "papers"
    made.mkdir()
    return made


@pytest.fixture
def new_desk(tmp_path: Path, codebook: Codebook) -> Iterator[Callable[[], Desk]]:
    """Puts a counsellor before a new vault, in the place of the last one."""
    open_ones: list[Desk] = []

    def make() -> Desk:
        for desk in open_ones:
            desk.vault.close()
        shutil.rmtree(tmp_path / "vault", ignore_errors=True)
        words = bytearray(b"zes gewone woorden uit de lijst 4711")
        folder = tmp_path / "vault"
        made = create_vault(folder, words, codebook=codebook, clock=SetClock(), kdf=QUICK)
        open_ones[:] = [made.desk]
        return made.desk

    yield make
    for desk in open_ones:
        desk.vault.close()


def found(case: Marked, root: Path) -> set[str]:
    """The places whose word is still somewhere: decrypted, or as it lies in any file."""
    plain = b"".join(each.read_bytes() for each in root.rglob("*") if each.is_file()).lower()
    held = everything_at_rest(case.desk, root / "work.db") + plain
    (root / "work.db").unlink(missing_ok=True)
    return {place for place, word in case.words.items() if word.encode() in held}


def erase(case: Marked) -> None:
    is_counted = case.chance.random() < 0.5
    erasure.erase_case(case.desk, case.case_id, keep_codes_for_counting=is_counted)


def test_no_word_of_an_erased_case_is_anywhere(
    new_desk: Callable[[], Desk],
    papers: Path,
    tmp_path: Path,
    record_property: Callable[..., None],
) -> None:
    """Random cases in vaults with others and with backups: every word was there, and none is."""
    chance, words = Random(12), 0
    desk, standing = new_desk(), list[Marked]()
    for number in range(CASES):
        if number % IN_ONE_VAULT == 0:
            desk, standing = new_desk(), []
        standing.append(a_marked_case(desk, chance, papers))
        standing[-1].pass_time(hours=7)
        if chance.random() < 0.5:
            back_up(desk)
        gone = standing.pop(chance.randrange(len(standing)))
        there = found(gone, tmp_path)
        assert all(place.startswith("note") for place in set(gone.words) - there), "not found"
        erase(gone)
        assert found(gone, tmp_path) == set()
        words += len(there)
        if len(standing) < STANDING:
            standing.append(a_marked_case(desk, chance, papers))
    record_property("examined", CASES)
    assert words > CASES


def test_a_backup_that_is_passed_over_is_seen(
    new_desk: Callable[[], Desk], papers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: erasing that leaves the backups alone leaves every word in one."""
    case = a_marked_case(new_desk(), Random(1), papers)
    back_up(case.desk)
    monkeypatch.setattr(backup, "rewrite", _passed_over)
    there = found(case, tmp_path)
    erase(case)
    assert found(case, tmp_path) == there != set()


def _passed_over(*_: object) -> Touched:
    """No backup is touched."""
    return Touched()
