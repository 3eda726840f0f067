"""Copies a sync program made: found by name, compared by content, moved, never written to."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import backup, conflict_copies, credentials
from counsellor_app.vault.conflict_copies import Verdict, compare, find, keep_as_backup, set_aside
from tests.new_vault import QUICK, TODAY, WORDS, closed_vault, notes, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from counsellor_app.vault.vault import OpenVault

DATABASE = "data-000001.db"
COPY = "data-000001 (conflicted copy 2026-03-12).db"
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
NEW_WORDS = b"zes andere woorden die ook niemand raadt"


def _write(vault: OpenVault, note: str, at: str) -> None:
    vault.connection.run(
        "INSERT INTO words (owner, owner_id, field, body, changed_at, versioned_at)"
        " VALUES ('pool_record', (SELECT count(*) FROM words), 'text', :body, :at, '')",
        body=note,
        at=at,
    )


def _at(hour: int) -> str:
    return f"2026-03-12T{hour:02d}:00:00+00:00"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault with a note that both computers have."""
    made = closed_vault(tmp_path / "vault")
    vault = opened(made)
    _write(vault, "van beiden", _at(8))
    vault.close()
    return made


@pytest.fixture
def elsewhere(folder: Path, tmp_path: Path) -> Path:
    """The same vault on another computer."""
    return shutil.copytree(folder, tmp_path / "elsewhere")


def _worked(folder: Path, *written: tuple[str, int]) -> None:
    vault = opened(folder)
    for note, hour in written:
        _write(vault, note, _at(hour))
    vault.close()


@pytest.fixture
def beside(folder: Path, elsewhere: Path) -> Iterator[Callable[[], OpenVault]]:
    """Brings the other computer's database over as a sync program would, and opens the vault."""
    vaults: list[OpenVault] = []

    def bring() -> OpenVault:
        shutil.copyfile(elsewhere / DATABASE, folder / COPY)
        vaults.append(opened(folder))
        return vaults[-1]

    yield bring
    for vault in vaults:
        vault.close()


@pytest.mark.parametrize(
    "name",
    [
        COPY,
        "data-000001 (Conflicterend exemplaar van An 2026-03-12).db",
        "data-000001.sync-conflict-20260312-101010-ABCDEFG.db",
        "data-000001-LAPTOP-7QX.db",
        "data-000001 (1).db",
        "data-000001 2.db",
        "data-000001.db (SFConflict an@example.org 2026-03-12)",
    ],
)
def test_the_names_sync_programs_give_are_known(folder: Path, name: str) -> None:
    """Dropbox in two languages, Syncthing, OneDrive, Google Drive, iCloud, Seafile."""
    (folder / name).touch()
    (folder / "holiday.jpg").touch()
    (folder / f"{DATABASE}-journal").touch()
    assert find(folder) == (name,)


_STORIES = {
    Verdict.SAME: ((), ()),
    Verdict.NOTHING_MORE: ((("hier", 9),), ()),
    Verdict.MORE: ((), (("daar", 9),)),
    Verdict.BOTH: ((("hier", 9), ("hier ook", 10)), (("daar", 11),)),
}


@pytest.mark.parametrize("verdict", _STORIES)
def test_what_each_has_is_said(
    verdict: Verdict, folder: Path, elsewhere: Path, beside: Callable[[], OpenVault]
) -> None:
    """Counts, cases, commits and the day of the last change are those of two real vaults."""
    here, there = _STORIES[verdict]
    _worked(folder, *here)
    _worked(elsewhere, *there)
    vault = beside()
    before = (folder / COPY).read_bytes()
    found = compare(vault, COPY)
    assert (found.verdict, found.only_here, found.only_there) == (verdict, len(here), len(there))
    assert found.there is not None
    assert found.here.commits - found.there.commits == len(here) - len(there)
    assert found.there.changed_at == datetime.fromisoformat(_at(there[-1][1] if there else 8))
    assert (folder / COPY).read_bytes() == before
    assert {path.name for path in folder.glob("compared*")} == set()


def test_an_earlier_state_is_told_from_work_of_its_own(
    folder: Path, beside: Callable[[], OpenVault]
) -> None:
    """A note that was only rewritten here since is no reason to fear for the copy."""
    vault = opened(folder)
    vault.connection.run("UPDATE words SET body = 'herschreven', changed_at = :at", at=_at(9))
    vault.close()
    assert compare(beside(), COPY).verdict is Verdict.EARLIER


@pytest.mark.parametrize("how", ["noise", "cut", "flipped", "empty", "crafted"])
def test_a_copy_that_cannot_be_trusted_is_said_to_be_closed(
    how: str, folder: Path, elsewhere: Path, beside: Callable[[], OpenVault]
) -> None:
    """Damaged, half copied, or with a trigger of somebody else's: nothing is concluded from it."""
    if how == "crafted":
        vault = opened(elsewhere)
        vault.connection.run("CREATE TRIGGER t AFTER INSERT ON words BEGIN SELECT 1; END")
        vault.close()
    vault = beside()
    whole = bytearray((folder / COPY).read_bytes())
    whole[len(whole) // 2] ^= how == "flipped"
    spoilt = {"noise": bytes(9000), "cut": whole[:9000], "empty": b""}
    (folder / COPY).write_bytes(spoilt.get(how, whole))
    found = compare(vault, COPY)
    assert (found.verdict, found.there) == (Verdict.CLOSED, None)
    with pytest.raises(ExpectedError) as raised:
        keep_as_backup(vault, COPY, NOW)
    assert raised.value.code is ErrorCode.DATABASE_DAMAGED
    (moved,) = (folder / set_aside(vault, COPY)).glob("data-*")
    assert moved.read_bytes() == spoilt.get(how, whole)


def test_a_name_that_is_no_copy_is_never_opened_or_moved(
    folder: Path, beside: Callable[[], OpenVault]
) -> None:
    """The vault's own database least of all."""
    vault = beside()
    for name in (DATABASE, "../vault/header.json", "data-000009 (1).db"):
        for act in (compare, set_aside):
            with pytest.raises(ExpectedError) as raised:
                act(vault, name)
            assert raised.value.code is ErrorCode.DATABASE_MISSING
    assert not list(folder.glob("aside-*"))


def test_a_copy_of_other_keys_is_closed_and_moves_with_its_header(
    folder: Path, elsewhere: Path
) -> None:
    """The passphrase was changed on the other computer: in its folder it opens with that one."""
    there = opened(elsewhere)
    credentials.change_passphrase(there, bytearray(WORDS), bytearray(NEW_WORDS), TODAY, QUICK)
    there.close()
    copy, header = "data-000002 (1).db", "header (1).json"
    shutil.copyfile(elsewhere / "data-000002.db", folder / copy)
    shutil.copyfile(elsewhere / "header.json", folder / header)
    vault = opened(folder)
    assert compare(vault, copy).verdict is Verdict.CLOSED
    aside = folder / set_aside(vault, copy)
    vault.close()
    assert {path.name for path in aside.iterdir()} == {copy, header}
    (aside / copy).rename(aside / "data-000002.db")
    (aside / header).rename(aside / "header.json")
    other = opened(aside, NEW_WORDS)
    assert notes(other) == ["van beiden"]
    other.close()


def test_a_copy_set_aside_is_a_vault_of_its_own(
    folder: Path, elsewhere: Path, beside: Callable[[], OpenVault]
) -> None:
    """Moved, not deleted: the same bytes, and the passphrase opens them where they lie now."""
    _worked(elsewhere, ("daar", 9))
    vault = beside()
    content = (folder / COPY).read_bytes()
    aside = folder / set_aside(vault, COPY)
    assert (aside.stat().st_mode & 0o777, aside.name) == (0o700, "aside-1")
    assert (aside / DATABASE).read_bytes() == content
    assert not (folder / COPY).exists()
    assert conflict_copies.place.strange_files(folder) == 0
    other = opened(aside)
    assert notes(other) == ["van beiden", "daar"]
    other.close()
    assert notes(vault) == ["van beiden"]


def test_a_second_copy_never_takes_the_place_of_the_first(
    folder: Path, beside: Callable[[], OpenVault]
) -> None:
    """Each gets a folder of its own."""
    vault = beside()
    shutil.copyfile(folder / COPY, folder / "data-000001 2.db")
    assert [set_aside(vault, name) for name in find(folder)] == ["aside-1", "aside-2"]


def test_what_a_copy_holds_can_be_put_back_like_any_backup(
    folder: Path, elsewhere: Path, beside: Callable[[], OpenVault]
) -> None:
    """As the newest of the backups, sealed with the vault's own keys, proved like the others."""
    _worked(elsewhere, ("daar", 9))
    vault = beside()
    entry = keep_as_backup(vault, COPY, NOW)
    assert backup.list_backups(folder)[0] == entry
    with backup.opened(folder, entry.name, backup.seal_of(vault).raw_key) as held:
        bodies = [row.text("body") for row in held.rows("SELECT body FROM words")]
    assert bodies == ["van beiden", "daar"]
