"""A whole vault is erased: nothing opens afterwards; a kill leaves it whole or shut for good."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from counsellor_app import settings
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, vault_access
from counsellor_app.vault import backup, conflict_copies, device_secret, ending, header_files
from tests.new_vault import CODE, WORDS, closed_vault, new_vault, notes, opened, write_note
from tests.vault.power_cut_child import clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from counsellor_app.vault.vault import OpenVault

NOTE = "de klapstoel achter het decor"
NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)


def full_vault(folder: Path) -> OpenVault:
    """Two backups, a copy of a sync program and one set aside."""
    vault = new_vault(folder)
    for number in range(2):
        write_note(vault, NOTE)
        backup.make(folder, backup.seal_of(vault), vault.connection, NOW.replace(minute=number))
    for name in ("data-000001 (conflict).db", "data-000001 (ander).db"):
        (folder / name).write_bytes(vault.database.read_bytes())
    (folder / "header (conflict).json").write_bytes((folder / "header.json").read_bytes())
    conflict_copies.set_aside(vault, "data-000001 (ander).db")
    return vault


def ways_in(folder: Path) -> list[Path]:
    """Every file from which a key could still be had: each as its reader takes it."""
    found: list[Path] = []
    for path in folder.rglob("*"):
        if path.suffix == ".zip" or "header" in path.name:
            held = path.read_bytes()
            found += [path] if b'"slots"' in held else []
    return found


def test_nothing_is_left(tmp_path: Path, at_home: Callable[[Path], None]) -> None:
    """The folder with all its copies, and what this computer noted of the vault, are gone."""
    at_home(tmp_path)
    folder = tmp_path / "vault"
    vault = full_vault(folder)
    assert len(ways_in(folder)) >= 5
    vault_id = vault.vault_id
    assert ending.erase(vault) == ending.Erased(left=0, is_device_left=False)
    assert not folder.exists()
    assert not list(settings.state_folder().glob(f"*{vault_id}*"))
    assert not vault.is_open
    assert not any(vault.data_key)


def test_files_of_others_stay(tmp_path: Path, at_home: Callable[[Path], None]) -> None:
    """What the app did not make is not its to erase: it is counted, and so is told."""
    at_home(tmp_path)
    vault = full_vault(tmp_path / "vault")
    (tmp_path / "vault" / "boodschappen.txt").write_text("melk", encoding="utf-8")
    (tmp_path / "vault" / "backups" / "foto.jpg").write_bytes(b"jpg")
    assert ending.erase(vault).left == 2
    rest = sorted(path.name for path in (tmp_path / "vault").rglob("*") if path.is_file())
    assert rest == ["boodschappen.txt", "foto.jpg"]


def test_the_keys_are_overwritten_where_they_stood(
    tmp_path: Path, at_home: Callable[[Path], None]
) -> None:
    """Whoever holds a file by another name finds no slot in it any more."""
    at_home(tmp_path)
    vault = full_vault(tmp_path / "vault")
    held = tmp_path / "held"
    held.mkdir()
    for number, path in enumerate(ways_in(tmp_path / "vault")):
        (held / f"{number}-{path.name}").hardlink_to(path)
    assert ways_in(held)
    ending.erase(vault)
    assert ways_in(held) == []


def test_a_header_that_went_missing_is_no_matter(
    tmp_path: Path, at_home: Callable[[Path], None]
) -> None:
    """The last way in is written anew first, so that the other ones never go before it is there."""
    at_home(tmp_path)
    vault = full_vault(tmp_path / "vault")
    (tmp_path / "vault" / header_files.HEADER).unlink()
    assert ending.erase(vault).left == 0
    assert not (tmp_path / "vault").exists()


def test_a_secret_of_this_computer_is_forgotten(
    tmp_path: Path, at_home: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the key store does not answer: then it is told."""
    at_home(tmp_path)
    asked: list[str] = []

    def forget(vault_id: str) -> None:
        asked.append(vault_id)
        raise ExpectedError(ErrorCode.DEVICE_SECRET_UNAVAILABLE)

    monkeypatch.setattr(device_secret, "forget", forget)
    folder = closed_vault(tmp_path / "vault")
    (folder / header_files.TWIN).unlink()
    told = json.dumps({"ended": "ab" * 16, "device": True})
    (folder / header_files.HEADER).write_text(told, encoding="ascii")
    assert ending.finish(folder)
    assert asked == ["ab" * 16]


def test_a_secret_that_was_forgotten_is_not_told_as_left(
    tmp_path: Path, at_home: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And a vault that never had a backup goes like any other."""
    at_home(tmp_path)
    asked: list[str] = []
    monkeypatch.setattr(device_secret, "forget", asked.append)
    vault = new_vault(tmp_path / "vault")
    vault.header = replace(vault.header, needs_device=True)
    shutil.rmtree(vault.folder / backup.FOLDER, ignore_errors=True)
    assert ending.erase(vault) == ending.Erased(left=0, is_device_left=False)
    assert asked == [vault.vault_id]


def test_only_an_end_mark_is_finished(tmp_path: Path, at_home: Callable[[Path], None]) -> None:
    """A sound vault, a damaged header, a mark beside a twin that opens: none is touched."""
    at_home(tmp_path)
    folder = closed_vault(tmp_path / "vault", NOTE)
    assert not ending.finish(folder)
    (folder / header_files.HEADER).write_text('{"ended": "../../etc"}', encoding="ascii")
    assert not ending.finish(folder)
    twin = (folder / header_files.TWIN).rename(tmp_path / "twin")
    nested = "[" * 5000
    for no_mark in ('{"ended": "../../etc"}', '{"ended": 7}', '["ended"]', "ended", "{}", nested):
        (folder / header_files.HEADER).write_text(no_mark, encoding="ascii")
        assert not ending.finish(folder), no_mark
    twin.rename(folder / header_files.TWIN)
    (folder / header_files.HEADER).write_text(f'{{"ended": "{"ab" * 16}"}}', encoding="ascii")
    assert not ending.finish(folder)
    vault = opened(folder)
    assert notes(vault) == [NOTE]
    vault.close()


def test_killed_at_any_change_it_is_whole_or_shut_for_good(
    tmp_path: Path, at_home: Callable[[Path], None], record_property: Callable[..., None]
) -> None:
    """0 half-erased vaults: each opens with its words, or neither words, code nor backup opens."""
    at_home(tmp_path)
    full_vault(tmp_path / "sound").close()
    command = [sys.executable, "-m", "tests.vault.ending_child", str(tmp_path)]
    subprocess.run(command, check=True, timeout=300)
    left = sorted((p for p in tmp_path.iterdir() if p.name.isdigit()), key=lambda p: int(p.name))
    judged = [judge(folder) for folder in left]
    record_property("examined", len(judged))
    assert {*judged} == {"whole", "shut"}
    first_shut = judged.index("shut")
    assert judged[first_shut:] == ["shut"] * (len(judged) - first_shut)
    assert first_shut > 20, "so few changes before the last header: this proves nothing"


def judge(folder: Path) -> str:
    """What a kill left, by what still opens it; what is shut for good is then taken away."""
    try:
        vault = opened(folder)
    except ExpectedError:
        assert not opens_otherwise(folder), f"{folder.name} opens by another way"
        assert ending.finish(folder) or not (folder / header_files.HEADER).exists()
        return "shut"
    held = notes(vault)
    vault.close()
    return "whole" if held == [NOTE, NOTE] else "words lost"


def opens_otherwise(folder: Path) -> bool:
    """By the recovery code, or out of any backup that is left."""
    for entry in backups.list_backups(folder):
        try:
            backups.restore(folder, entry.name, bytearray(WORDS), clock=clock)
        except ExpectedError:
            continue
        return True
    try:
        vault_access.unlock_with_recovery_code(folder, CODE, codebook=None, clock=clock)  # pyright: ignore[reportArgumentType]  never reached
    except ExpectedError:
        return bool(ways_in(folder))
    return True
