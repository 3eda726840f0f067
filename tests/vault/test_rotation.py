"""A change of credentials gives new keys to everything, and stops nowhere in between."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import atomic_file, header_files, rotation
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.integrity import Finding
from counsellor_app.vault.keys import Purpose, SlotKind
from tests.new_vault import (
    QUICK,
    RECOVERY,
    TODAY,
    closed_vault,
    new_vault,
    notes,
    opened,
    recovered,
    write_note,
)

if TYPE_CHECKING:
    from counsellor_app.vault.vault import OpenVault

NEW_WORDS = b"heel andere woorden van nu af"


def _change(vault: OpenVault) -> None:
    after = rotation.with_passphrase(rotation.current(vault), bytearray(NEW_WORDS), QUICK)
    rotation.rotate(vault, after, TODAY)


def _database_names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("data-*.db"))


def _opens_with(folder: Path, words: bytes) -> list[str] | ErrorCode:
    try:
        vault = opened(folder, words)
    except ExpectedError as error:
        return error.code
    found = notes(vault)
    assert vault.findings == ()
    vault.close()
    return found


def test_the_new_passphrase_opens_the_same_data_and_the_old_one_nothing(tmp_path: Path) -> None:
    """The recovery code goes on opening it without having been typed."""
    vault = new_vault(tmp_path / "vault")
    write_note(vault, "before")
    _change(vault)
    write_note(vault, "after")
    vault.close()
    assert _opens_with(vault.folder, NEW_WORDS) == ["before", "after"]
    assert _opens_with(vault.folder, b"zes woorden die niemand raadt") is ErrorCode.WRONG_PASSPHRASE
    again = recovered(vault.folder)
    assert notes(again) == ["before", "after"]
    again.close()


def test_everything_has_new_keys(tmp_path: Path) -> None:
    """Data key, database key, wraps and MAC all differ; the old key does not open the new file."""
    vault = new_vault(tmp_path / "vault")
    old_key = vault.key(Purpose.DATABASE)
    old = vault.header
    _change(vault)
    for kind in SlotKind:
        assert vault.header.slot(kind).wrapped != old.slot(kind).wrapped
        assert vault.header.slot(kind).ephemeral != old.slot(kind).ephemeral
    assert vault.header.mac != old.mac
    assert vault.header.generation == old.generation + 1
    database = vault.database
    vault.close()
    with pytest.raises(ExpectedError):
        open_database(database, old_key, must_exist=True)


def test_an_old_copy_of_the_header_does_not_open_the_new_data(tmp_path: Path) -> None:
    """Who saw the old passphrase and kept the old header has nothing of today's."""
    folder = closed_vault(tmp_path / "vault", "een woord")
    stolen = (folder / header_files.HEADER).read_bytes()
    vault = opened(folder)
    _change(vault)
    vault.close()
    for name in (header_files.HEADER, header_files.TWIN):
        (folder / name).write_bytes(stolen)
    assert _opens_with(folder, b"zes woorden die niemand raadt") is ErrorCode.DATABASE_MISSING


def test_one_database_is_left_and_the_vault_goes_on_working(tmp_path: Path) -> None:
    """Three changes in a row on one open vault."""
    vault = new_vault(tmp_path / "vault")
    for number in range(3):
        _change(vault)
        write_note(vault, str(number))
    assert _database_names(vault.folder) == ["data-000004.db"]
    assert notes(vault) == ["0", "1", "2"]
    vault.close()
    assert _opens_with(vault.folder, NEW_WORDS) == ["0", "1", "2"]


def test_an_older_generation_put_back_is_noticed(tmp_path: Path) -> None:
    """Commits count on through a rotation, so the whole folder of before is older."""
    folder = closed_vault(tmp_path / "vault", "een woord")
    shutil.copytree(folder, tmp_path / "old")
    vault = opened(folder)
    _change(vault)
    vault.close()
    shutil.rmtree(folder)
    (tmp_path / "old").rename(folder)
    again = opened(folder)
    assert again.findings == (Finding.OLDER_COPY,)
    again.close()


def test_a_new_recovery_code_replaces_the_old_one(tmp_path: Path) -> None:
    """The passphrase stays, and the header says that the code was typed back."""
    vault = new_vault(tmp_path / "vault")
    rotation.rotate(
        vault, rotation.with_recovery(rotation.current(vault), bytearray(b"n" * 20)), TODAY
    )
    assert vault.header.is_recovery_confirmed
    vault.close()
    recovered(vault.folder, b"n" * 20).close()
    with pytest.raises(ExpectedError) as raised:
        recovered(vault.folder, RECOVERY)
    assert raised.value.code is ErrorCode.WRONG_RECOVERY_CODE


def test_too_little_room_is_said_before_anything_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three times the database must be free; the answer says how much is missing."""
    vault = new_vault(tmp_path / "vault")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(
        "shutil.disk_usage", lambda _: usage._replace(free=vault.database.stat().st_size)
    )
    with pytest.raises(ExpectedError) as raised:
        _change(vault)
    assert raised.value.code is ErrorCode.DISK_FULL
    assert raised.value.numbers["missing_bytes"] == 2 * vault.database.stat().st_size
    assert _database_names(vault.folder) == ["data-000001.db"]
    vault.close()


def test_a_header_that_cannot_be_written_leaves_the_open_vault_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is removed, work goes on, and the old passphrase still opens it."""
    vault = new_vault(tmp_path / "vault")

    def full(*_: object) -> None:
        raise ExpectedError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(header_files, "write_whole", full)
    with pytest.raises(ExpectedError):
        _change(vault)
    monkeypatch.undo()
    write_note(vault, "goes on")
    assert _database_names(vault.folder) == ["data-000001.db"]
    vault.close()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert _opens_with(vault.folder, b"zes woorden die niemand raadt") == ["goes on"]


def test_a_twin_that_cannot_be_written_is_mended_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commit point was passed: the change holds."""
    vault = new_vault(tmp_path / "vault")
    write = atomic_file.write_whole

    def twin_refused(path: Path, content: bytes) -> None:
        if path.name == header_files.TWIN:
            raise ExpectedError(ErrorCode.DISK_FULL)
        write(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(header_files, "write_whole", twin_refused)
        _change(vault)
        vault.close()
    assert _opens_with(vault.folder, NEW_WORDS) == []
    copies = {(vault.folder / name).read_bytes() for name in ("header.json", "header.bak.json")}
    assert len(copies) == 1


def test_what_an_interrupted_rotation_left_is_swept(tmp_path: Path) -> None:
    """A database of the next generation without a header is gone after the next opening."""
    folder = closed_vault(tmp_path / "vault", "een woord")
    (folder / "data-000002.db").write_bytes(b"left behind")
    (folder / "header.json.new").write_bytes(b"{")
    (folder / "data-000009.db").write_bytes(b"of a header that may be found again")
    opened(folder).close()
    assert _database_names(folder) == ["data-000001.db", "data-000009.db"]
    assert not (folder / "header.json.new").exists()


# The child rotates and ends without a word at the n-th change it makes to the folder.
_CHILD = """
import os, sys
from pathlib import Path
from counsellor_app.vault import atomic_file, opening, rotation
from tests.new_vault import QUICK, TODAY, opened
stop_at = int(sys.argv[2])
steps = 0
def watch(event, args):
    global steps
    named = str(args[0]) if args else ""
    if event in ("os.rename", "os.remove", "open", "sqlite3.connect") and "vault" in named:
        if event == "open" and not args[2] & (os.O_WRONLY | os.O_RDWR):
            return
        if steps == stop_at:
            os._exit(9)
        steps += 1
vault = opened(Path(sys.argv[1]))
after = rotation.with_passphrase(
    rotation.current(vault), bytearray(b"heel andere woorden van nu af"), QUICK
)
sys.addaudithook(watch)
rotation.rotate(vault, after, TODAY)
os._exit(0)
"""


@pytest.mark.slow
def test_killed_at_any_step_the_old_or_the_new_vault_is_whole(tmp_path: Path) -> None:
    """Every write, rename and removal is a place to stop; one passphrase opens the note at each."""
    folder = closed_vault(tmp_path / "vault", "een woord")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    outcomes: list[str] = []
    for step in range(40):
        copy = tmp_path / f"vault-{step}"
        shutil.copytree(folder, copy)
        ended = subprocess.run(
            [sys.executable, "-c", _CHILD, str(copy), str(step)],
            env=environment,
            check=False,
            timeout=60,
        )
        assert ended.returncode in {0, 9}
        old, new = (
            _opens_with_either(copy, words)
            for words in (b"zes woorden die niemand raadt", NEW_WORDS)
        )
        assert [old, new].count(["een woord"]) == 1, (step, old, new)
        assert len(_database_names(copy)) == 1
        outcomes.append("old" if old == ["een woord"] else "new")
        if ended.returncode == 0:
            break
    assert outcomes == sorted(outcomes, reverse=True), "once new, always new"
    assert outcomes.count("old") >= 4
    assert outcomes.count("new") >= 3


def _opens_with_either(folder: Path, words: bytes) -> list[str] | ErrorCode:
    try:
        vault = opened(folder, words)
    except ExpectedError as error:
        return error.code
    found = notes(vault)
    vault.close()
    return found
