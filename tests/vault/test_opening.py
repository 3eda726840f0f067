"""Making and opening vaults, whole ones and ones that lost parts."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import header, header_files, opening, place
from counsellor_app.vault.describing import VaultState, describe
from counsellor_app.vault.integrity import Finding
from tests.new_vault import (
    CODE,
    QUICK,
    RECOVERY,
    TODAY,
    WORDS,
    closed_vault,
    new_vault,
    notes,
    opened,
    recovered,
    write_note,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DATABASE = "data-000001.db"
HEADER, TWIN = header_files.HEADER, header_files.TWIN


def _code_of(action: Callable[[], object]) -> ErrorCode:
    with pytest.raises(ExpectedError) as raised:
        action()
    return raised.value.code


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with one note."""
    return closed_vault(tmp_path / "vault", "een woord")


def test_what_was_kept_is_there_again(folder: Path) -> None:
    """With the passphrase and with the recovery code, and it is the same data."""
    for open_again in (opened, recovered):
        vault = open_again(folder)
        assert notes(vault) == ["een woord"]
        assert vault.findings == ()
        vault.close()


def test_the_folder_and_its_files_are_for_their_owner_only(folder: Path) -> None:
    """Nobody else on this computer can even list them."""
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir())


def test_nothing_readable_stands_in_the_folder(folder: Path) -> None:
    """Neither the note nor either secret is found in any byte."""
    everything = b"".join(_contents(folder).values())
    secrets = (b"een woord", WORDS, RECOVERY, RECOVERY.hex().encode(), CODE.encode())
    assert not [secret for secret in secrets if secret in everything]


def test_a_wrong_secret_opens_nothing_and_changes_nothing(folder: Path) -> None:
    """Each way says that it is wrong, and the files stay as they were."""
    before = _contents(folder)
    assert _code_of(lambda: opened(folder, b"iets anders")) is ErrorCode.WRONG_PASSPHRASE
    assert _code_of(lambda: recovered(folder, bytes(20))) is ErrorCode.WRONG_RECOVERY_CODE
    assert _contents(folder) == before


def test_a_vault_is_not_made_over_another(folder: Path) -> None:
    """Nor over any part of one, nor where only its backups are left."""
    assert _code_of(lambda: new_vault(folder)) is ErrorCode.VAULT_EXISTS
    for gone in (HEADER, TWIN):
        (folder / gone).unlink()
        assert _code_of(lambda: new_vault(folder)) is ErrorCode.VAULT_EXISTS
    (folder / DATABASE).unlink()
    (folder / "backups").mkdir()
    (folder / "backups" / "backup-20260312T100000Z-g000001-c3.zip").touch()
    assert _code_of(lambda: new_vault(folder)) is ErrorCode.VAULT_EXISTS


def test_an_empty_folder_is_no_vault_and_stays_empty(tmp_path: Path) -> None:
    """Looking and trying leave no lock file behind."""
    assert describe(tmp_path / "nothing").state is VaultState.NONE
    assert _code_of(lambda: opened(tmp_path)) is ErrorCode.NO_VAULT
    assert [each.name for each in tmp_path.iterdir()] == ["home"]


def test_a_file_in_the_way_is_said_not_crashed(tmp_path: Path) -> None:
    """A vault's place that is a file is a folder that cannot be written."""
    (tmp_path / "file").write_text("x")
    assert _code_of(lambda: new_vault(tmp_path / "file")) is ErrorCode.FOLDER_READ_ONLY
    assert _code_of(lambda: new_vault(tmp_path / "file" / "in")) is ErrorCode.DISK_FAILED


_LOST = {
    "gone": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "noise": lambda path: path.write_bytes(b"\x00\xff" * 400),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:300]),
}


@pytest.mark.parametrize("how", _LOST)
@pytest.mark.parametrize("copy", [HEADER, TWIN])
def test_one_lost_header_is_mended_from_the_other(folder: Path, copy: str, how: str) -> None:
    """The vault opens, both copies are whole again, and a damaged one is kept aside."""
    whole = (folder / copy).read_bytes()
    _LOST[how](folder / copy)
    damaged = (folder / copy).read_bytes() if how != "gone" else None
    vault = opened(folder)
    assert notes(vault) == ["een woord"]
    vault.close()
    assert (folder / HEADER).read_bytes() == (folder / TWIN).read_bytes() == whole
    aside = [path.read_bytes() for path in folder.glob("*.aside-*.json")]
    assert aside == ([] if damaged is None else [damaged])
    assert place.strange_files(folder) == 0


@pytest.mark.parametrize("how", _LOST)
def test_both_headers_lost_is_damage_and_nothing_is_touched(folder: Path, how: str) -> None:
    """There is no key any more but in the backups; the database stays where it is."""
    _LOST[how](folder / HEADER)
    _LOST[how](folder / TWIN)
    before = _contents(folder)
    assert _code_of(lambda: opened(folder)) is ErrorCode.HEADER_DAMAGED
    assert describe(folder).state is VaultState.DAMAGED
    assert _contents(folder) == before


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("gone", ErrorCode.DATABASE_MISSING),
        ("empty", ErrorCode.DATABASE_MISSING),
        ("noise", ErrorCode.DATABASE_DAMAGED),
        ("cut", ErrorCode.DATABASE_DAMAGED),
    ],
)
@pytest.mark.parametrize("copy", ["neither", HEADER, TWIN])
def test_a_lost_database_is_said_and_nothing_is_overwritten(
    folder: Path, how: str, code: ErrorCode, copy: str
) -> None:
    """With both headers, or one: what is left stays as it is for a restore."""
    _LOST[how](folder / DATABASE)
    if copy != "neither":
        (folder / copy).unlink()
    before = _contents(folder)
    assert _code_of(lambda: opened(folder)) is code
    after = _contents(folder)
    assert {name: after[name] for name in before} == before
    assert (folder / DATABASE).exists() is (how != "gone")


def test_everything_lost_but_backups_asks_for_a_restore(folder: Path) -> None:
    """Not for a new vault in their place."""
    for name in (HEADER, TWIN, DATABASE):
        (folder / name).unlink()
    (folder / "backups").mkdir()
    (folder / "backups" / "backup-20260312T100000Z-g000001-c3.zip").touch()
    described = describe(folder)
    assert (described.state, described.fault) == (VaultState.DAMAGED, ErrorCode.DATABASE_MISSING)


def test_damage_inside_leaves_a_vault_that_can_be_read_only(folder: Path) -> None:
    """A bit of a page turned: what can be read is shown, nothing is written, not even tidied."""
    vault = opened(folder)
    write_note(vault, "x" * 40_000)
    vault.close()
    with (folder / DATABASE).open("r+b") as file:
        file.seek(-4096 * 2 + 100, 2)
        held = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([held[0] ^ 1]))
    (folder / TWIN).unlink()
    vault = opened(folder)
    assert vault.findings == (Finding.PAGES_DAMAGED,)
    assert vault.connection.is_read_only
    vault.close()
    assert not (folder / TWIN).exists()


def test_an_altered_header_is_passed_over_for_its_twin(folder: Path) -> None:
    """A flag set by another hand fails the MAC; the twin, still authentic, opens and mends."""
    plain = json.loads((folder / HEADER).read_bytes())
    plain["recovery_confirmed"] = True
    altered = json.dumps(plain, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    (folder / HEADER).write_bytes(altered)
    vault = opened(folder)
    assert not vault.header.is_recovery_confirmed
    vault.close()
    assert (folder / HEADER).read_bytes() == (folder / TWIN).read_bytes() != altered


def test_two_altered_headers_are_damage(folder: Path) -> None:
    """The right passphrase is not called wrong."""
    plain = json.loads((folder / HEADER).read_bytes()) | {"recovery_confirmed": True}
    altered = json.dumps(plain, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    for name in (HEADER, TWIN):
        (folder / name).write_bytes(altered)
    assert _code_of(lambda: opened(folder)) is ErrorCode.HEADER_DAMAGED


def test_a_header_of_a_later_format_is_never_touched(folder: Path) -> None:
    """One copy suffices: the whole folder belongs to a newer app."""
    (folder / HEADER).write_bytes(b'{"format":2,"magic":"counsellor-vault"}\n')
    before = _contents(folder)
    assert _code_of(lambda: opened(folder)) is ErrorCode.VAULT_TOO_NEW
    assert describe(folder).state is VaultState.TOO_NEW
    assert _contents(folder) == before


def test_a_planted_header_with_extreme_parameters_does_not_stop_its_twin(folder: Path) -> None:
    """One planted copy is set aside; two are refused before any work."""
    plain = json.loads((folder / HEADER).read_bytes())
    plain["slots"][0]["kdf"]["memory_kib"] = 64 * 1024 * 1024
    planted = json.dumps(plain, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    (folder / HEADER).write_bytes(planted)
    opened(folder).close()
    for name in (HEADER, TWIN):
        (folder / name).write_bytes(planted)
    assert _code_of(lambda: opened(folder)) is ErrorCode.HEADER_EXTREME


def test_a_header_of_another_vault_does_not_replace_this_one(folder: Path, tmp_path: Path) -> None:
    """A foreign header.json with a wrong key is passed over, and kept aside."""
    other = tmp_path / "other"
    stranger = opening.NewSecrets(bytearray(b"heel iets anders"), bytearray(20), QUICK)
    opening.create(other, stranger, TODAY).close()
    shutil.copy(other / HEADER, folder / HEADER)
    vault = opened(folder)
    assert notes(vault) == ["een woord"]
    vault.close()
    assert [p.read_bytes() for p in folder.glob("*.aside-*")] == [(other / HEADER).read_bytes()]


def test_an_older_copy_of_the_folder_is_noticed(folder: Path, tmp_path: Path) -> None:
    """This computer saw later commits; going on is possible and then forgotten."""
    shutil.copytree(folder, tmp_path / "old")
    vault = opened(folder)
    write_note(vault, "later")
    vault.close()
    shutil.rmtree(folder)
    (tmp_path / "old").rename(folder)
    vault = opened(folder)
    assert vault.findings == (Finding.OLDER_COPY,)
    assert not vault.connection.is_read_only
    vault.close()
    vault = opened(folder)
    assert vault.findings == ()
    vault.close()


def test_a_copy_that_went_another_way_is_noticed(folder: Path, tmp_path: Path) -> None:
    """As many commits, other contents: two computers worked on one vault."""
    shutil.copytree(folder, tmp_path / "copy")
    for place_of, note in ((tmp_path / "copy", "there"), (folder, "here")):
        vault = opened(place_of)
        write_note(vault, note)
        vault.close()
    vault = opened(tmp_path / "copy")
    assert vault.findings == (Finding.OLDER_COPY,)
    vault.close()


def test_an_open_vault_holds_a_copy_of_its_header_inside(folder: Path) -> None:
    """From it both lost copies could be written again."""
    vault = opened(folder)
    kept = vault.connection.row("SELECT header FROM vault_state")
    assert kept is not None
    assert header.from_bytes(kept.blob("header")) == vault.header
    vault.close()


def test_a_vault_lost_while_open_is_whole_after_lock(folder: Path) -> None:
    """Headers deleted by another program are rewritten from memory when the vault closes."""
    vault = opened(folder)
    (folder / HEADER).unlink()
    (folder / TWIN).unlink()
    vault.close()
    assert describe(folder).state is VaultState.UNFINISHED
    opened(folder).close()


def test_closing_wipes_the_keys_and_can_be_repeated(folder: Path) -> None:
    """What stays in the object is zeros."""
    vault = opened(folder)
    data_key = vault.data_key
    vault.close()
    vault.close()
    assert data_key == bytes(32)
    assert "data_key" not in repr(vault)


def test_the_reserve_is_kept_and_can_be_given_back(folder: Path) -> None:
    """Four real megabytes, once; missing ones are laid in again at the next opening."""
    assert (folder / place.RESERVE).stat().st_blocks * 512 >= place.RESERVE_BYTES
    assert place.release_reserve(folder)
    assert not place.release_reserve(folder)
    opened(folder).close()
    assert (folder / place.RESERVE).stat().st_size == place.RESERVE_BYTES
