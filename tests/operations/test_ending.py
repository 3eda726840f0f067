"""A counsellor stops: everything that is open is listed, in numbers; then the vault goes."""

from __future__ import annotations

import errno
from functools import partial
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, ending, vault_access, what_is_open
from counsellor_app.operations.backup_copies import copy_backup
from counsellor_app.operations.case_notes import hand_over
from counsellor_app.vault import last_seen
from tests.builders import a_case
from tests.operations.pool_members import AUGUST, JULY, SPRING

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from tests.operations.pool_members import Pool

WORDS = b"zes gewone woorden uit de lijst 4711"
CANARY = "Kanariegeel"


def test_an_empty_vault_has_nothing_open(desk: Desk) -> None:
    """No case, no round, no backup; the folder is named."""
    found = what_is_open.what_is_open(desk)
    assert (found.cases, found.uncounted, found.rounds) == ((), 0, ())
    assert found.places == what_is_open.Places(desk.vault.folder, 0, 0, 0, 0, is_synced=False)


def test_cases_are_listed_by_number_alone(desk: Desk) -> None:
    """Open ones with what is given to a colleague; no word of theirs is in the list."""
    first, second = a_case(desk, f"{CANARY} belde"), a_case(desk, "De tweede")
    hand_over(desk, second.coded.case_id, "GIVEN")
    found = what_is_open.what_is_open(desk)
    assert [(c.case_no, c.is_given) for c in found.cases] == [(1, False), (2, True)]
    assert found.cases[0].case_id == first.coded.case_id
    assert found.uncounted == 1, "what a colleague took over is hers to count"
    assert CANARY not in repr(found)


def test_copies_are_counted(desk: Desk, tmp_path: Path) -> None:
    """Those in the folder, which go, and those that left, which are out of reach."""
    name = backups.back_up(desk).name
    copy_backup(desk, name, tmp_path / "stick.zip")
    (desk.vault.folder / "data-000001 (conflict).db").write_bytes(b"x")
    places = what_is_open.what_is_open(desk).places
    assert (places.backups, places.backups_out, places.copies) == (1, 1, 1)
    assert places.files_out == 0


def test_only_the_passphrase_confirms(desk: Desk) -> None:
    """A wrong one is refused; either is wiped."""
    for typed, is_right in ((WORDS[:-1], False), (WORDS, True)):
        given = bytearray(typed)
        if is_right:
            ending.confirm_passphrase(desk, given)
        else:
            with pytest.raises(ExpectedError) as caught:
                ending.confirm_passphrase(desk, given)
            assert caught.value.code is ErrorCode.WRONG_PASSPHRASE
        assert not any(given)


def test_no_word_is_left_on_the_disk(desk: Desk, tmp_path: Path) -> None:
    """The vault's folder is gone; what opened it opens nothing."""
    a_case(desk, f"{CANARY} belde")
    backups.back_up(desk)
    folder = desk.vault.folder
    ending.erase_vault(desk)
    assert not folder.exists()
    with pytest.raises(ExpectedError) as caught:
        vault_access.unlock(folder, bytearray(WORDS), codebook=desk.codebook, clock=desk.clock)
    assert caught.value.code is ErrorCode.NO_VAULT
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(CANARY.encode() in path.read_bytes() for path in left)


def test_an_erasing_that_stopped_is_finished(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk fails after the point of no return, and once more at finishing; then it is gone."""

    def fail(_vault_id: str) -> None:
        raise OSError(errno.EIO, "the disk fails")

    folder = desk.vault.folder
    assert not ending.finish_erasing(folder)
    with monkeypatch.context() as patch:
        patch.setattr(last_seen, "forget", fail)
        for act in (partial(ending.erase_vault, desk), partial(ending.finish_erasing, folder)):
            with pytest.raises(ExpectedError) as caught:
                act()
            assert caught.value.code is ErrorCode.DISK_FAILED
    assert ending.finish_erasing(folder)
    assert not folder.exists()


def test_a_round_with_a_part_in_it_is_named(pool: Pool) -> None:
    """Whoever opens, and whoever holds the key, is missed by the others; a result ends it."""
    pool.meet()
    pool.set_day(JULY)
    digest = pool.announce(SPRING, AUGUST)
    roles = [what_is_open.what_is_open(member.desk).rounds[0] for member in pool.members[:3]]
    assert [(r.is_opener, r.is_key_holder) for r in roles] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    assert roles[0].closes_on == AUGUST
    pool.send_in(digest)
    assert what_is_open.what_is_open(pool.opener.desk).rounds[0].has_sent
    pool.tell(pool.add_up(digest))
    assert what_is_open.what_is_open(pool.opener.desk).rounds == ()
