"""What is asked before a vault is made, opened or put back: words, a place, a backup."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, vault_access
from tests.operations.conftest import QUICK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock


def refused(act: Callable[..., object], path: Path) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        act(path)
    return caught.value.code


def test_words_that_are_offered_are_strong_enough(
    tmp_path: Path, codebook: Codebook, clock: SetClock
) -> None:
    """Six words, other ones each time, with which a vault is made and opened as they are."""
    one, other = vault_access.suggest_passphrase(), vault_access.suggest_passphrase()
    assert [len(each.split()) for each in (one, other)] == [6, 6]
    assert one != other
    assert vault_access.judge_passphrase(one).is_enough
    assert not vault_access.judge_passphrase("wachtwoord").is_enough
    folder, words = tmp_path / "vault", one.encode()
    made = vault_access.create_vault(
        folder, bytearray(words), codebook=codebook, clock=clock, kdf=QUICK
    )
    vault_access.lock(made.desk)
    again = vault_access.unlock(folder, bytearray(words), codebook=codebook, clock=clock)
    vault_access.lock(again.desk)


def test_a_folder_in_use_is_told_before_anything_is_typed(desk: Desk) -> None:
    """Asking leaves nothing behind that would keep the vault shut."""
    folder = desk.vault.folder
    assert refused(vault_access.require_free, folder) is ErrorCode.VAULT_IN_USE
    vault_access.lock(desk)
    for _ in range(2):
        vault_access.require_free(folder)


def test_a_backup_on_another_disk_says_of_when_it_is(desk: Desk, tmp_path: Path) -> None:
    """Without a key, also under another name; what is spoilt or no backup is called so."""
    made = backups.back_up(desk)
    stick = tmp_path / made.name
    shutil.copyfile(desk.vault.folder / "backups" / made.name, stick)
    assert backups.look_at_backup(stick) == made
    renamed = stick.rename(tmp_path / "van mijn stick.zip")
    assert backups.look_at_backup(renamed).generation == made.generation
    whole = renamed.read_bytes()
    for spoilt, code in (
        (whole[:60] + bytes(20) + whole[80:], ErrorCode.BACKUP_DAMAGED),
        (whole[:-100], ErrorCode.BACKUP_FOREIGN),
    ):
        renamed.write_bytes(spoilt)
        assert refused(backups.look_at_backup, renamed) is code
