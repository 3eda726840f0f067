"""What a change of passphrase does to the cost of a guess, and what is noted of the code."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import (
    backup,
    backup_file,
    calibration,
    care_store,
    credentials,
    device_secret,
    keys,
    opening,
    restore,
)
from counsellor_app.vault.care_store import Care
from counsellor_app.vault.header import from_bytes
from counsellor_app.vault.keys import FLOOR, STANDARD, KdfProfile, SlotKind
from tests.new_vault import CODE, QUICK, RECOVERY, TODAY, WORDS, new_vault, opened

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.vault import OpenVault

NEW_WORDS = b"zes andere woorden die ook niemand raadt"


def _cost(vault: OpenVault) -> KdfProfile | None:
    """As the header on the disk says it."""
    return from_bytes((vault.folder / "header.json").read_bytes()).slot(SlotKind.PASSPHRASE).kdf


def test_a_vault_of_the_floor_gets_the_standard_with_its_new_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Measured, once, and stretched for real; the new passphrase opens it at the new cost."""
    monkeypatch.setattr(calibration, "RUNS", 1)
    monkeypatch.setattr(calibration, "WANTED_SECONDS", 0.01)
    folder = tmp_path / "vault"
    chosen = opening.NewSecrets(bytearray(WORDS), bytearray(RECOVERY), FLOOR)
    vault = opening.create(folder, chosen, TODAY)
    assert _cost(vault) == FLOOR
    credentials.change_passphrase(vault, bytearray(WORDS), bytearray(NEW_WORDS), TODAY, None)
    cost = _cost(vault)
    vault.close()
    assert cost is not None
    assert cost.memory_kib >= STANDARD.memory_kib
    assert cost.passes >= STANDARD.passes
    assert cost.lanes == STANDARD.lanes
    opened(folder, NEW_WORDS).close()


def test_a_slower_computer_never_lowers_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is measured is only ever added to what the vault had."""
    costly = KdfProfile(memory_kib=256, passes=5, lanes=2)
    chosen = opening.NewSecrets(bytearray(WORDS), bytearray(RECOVERY), costly)
    vault = opening.create(tmp_path / "vault", chosen, TODAY)

    def slow(*_: object) -> KdfProfile:
        return QUICK

    monkeypatch.setattr(calibration, "calibrate", slow)
    credentials.change_passphrase(vault, bytearray(WORDS), bytearray(NEW_WORDS), TODAY, None)
    assert _cost(vault) == costly
    vault.close()


@pytest.mark.parametrize("change", ["recovery code", "confirmed"])
def test_other_changes_leave_the_cost_as_it_is(change: str, tmp_path: Path) -> None:
    """The passphrase is not typed for them, and only what is typed can be stretched anew."""
    vault = new_vault(tmp_path / "vault")
    code = credentials.new_recovery_code(vault) if change == "recovery code" else CODE
    credentials.confirm_recovery_code(vault, code, TODAY)
    assert _cost(vault) == QUICK
    vault.close()


class _Forgetful:
    """A key store that says it kept something, and did not."""

    def set_password(self, *_: str) -> None:
        return

    def get_password(self, *_: str) -> None:
        return


def test_a_device_secret_that_was_not_kept_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read back before the header depends on it."""
    vault = new_vault(tmp_path / "vault")
    credentials.try_recovery_code(vault, CODE, TODAY)
    before = (vault.folder / "header.json").read_bytes()
    monkeypatch.setattr(device_secret, "_store", _Forgetful)
    with pytest.raises(device_secret.DeviceSecretError) as raised:
        credentials.turn_device_secret_on(vault, TODAY)
    assert raised.value.reason is device_secret.Unavailable.NOT_KEPT
    vault.close()
    assert (vault.folder / "header.json").read_bytes() == before
    opened(vault.folder).close()


def test_the_day_a_code_fitted_is_kept_and_of_one_that_did_not_nothing(tmp_path: Path) -> None:
    """Through the change of keys that a new code brings."""
    vault = new_vault(tmp_path / "vault")
    wrong = CODE.replace("R4-8R", "R4-8S")
    with pytest.raises(ExpectedError) as raised:
        credentials.confirm_recovery_code(vault, wrong, TODAY)
    assert raised.value.code is ErrorCode.RECOVERY_CODE_MISTYPED
    assert care_store.days(vault.connection) == {}
    care_store.keep(vault.connection, Care.CODE_LATER, TODAY)
    code = credentials.new_recovery_code(vault)
    credentials.confirm_recovery_code(vault, code, TODAY)
    assert care_store.days(vault.connection) == {Care.CODE_TRIED: TODAY}
    vault.close()
    vault = opened(tmp_path / "vault")
    assert care_store.days(vault.connection) == {Care.CODE_TRIED: TODAY}
    vault.close()


def test_the_paper_is_tried_whatever_new_code_was_shown_and_left(tmp_path: Path) -> None:
    """Whoever looked at a new code and gave up still has the old one, and may prove that."""
    vault = new_vault(tmp_path / "vault")
    shown = credentials.new_recovery_code(vault)
    with pytest.raises(ExpectedError):
        credentials.try_recovery_code(vault, shown, TODAY)
    generation = vault.header.generation
    credentials.try_recovery_code(vault, CODE, TODAY)
    assert vault.header.generation == generation
    assert care_store.days(vault.connection) == {Care.CODE_TRIED: TODAY}
    vault.close()


@pytest.mark.parametrize(
    "planted",
    [(keys.MAX_MEMORY_KIB + 1, 3, 4), (1024, keys.MAX_PASSES + 1, 4), (1024, 3, 9), (8, 3, 4)],
)
def test_planted_parameters_are_refused_before_any_work(
    planted: tuple[int, int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the header and in a backup alike, not one pass of the derivation is run."""
    folder = tmp_path / "vault"
    vault = new_vault(folder)
    made = backup.make(
        folder, backup.seal_of(vault), vault.connection, datetime(2026, 3, 12, 14, tzinfo=UTC)
    )
    vault.close()
    memory, passes, lanes = planted
    cost = b'"lanes":1,"memory_kib":64,"name":"argon2id","passes":1'
    planted_cost = b'"lanes":%d,"memory_kib":%d,"name":"argon2id","passes":%d'
    content = (folder / "header.json").read_bytes()
    assert cost in content
    header = content.replace(cost, planted_cost % (lanes, memory, passes))
    for name in ("header.json", "header.bak.json"):
        (folder / name).write_bytes(header)
    backup_file.unpack(folder / "backups" / made.name, folder / "inside.db")
    backup_file.pack(folder / "backups" / made.name, header, folder / "inside.db")

    def worked(*_: object) -> bytearray:
        raise AssertionError("a derivation was begun")

    monkeypatch.setattr(keys, "stretch", worked)
    secret = (SlotKind.PASSPHRASE, bytearray(WORDS))
    for act in (
        lambda: opened(folder),
        lambda: restore.unlock_and_restore(
            folder, made.name, secret, datetime(2026, 3, 12, 15, tzinfo=UTC)
        ),
    ):
        with pytest.raises(ExpectedError) as raised:
            act()
        assert raised.value.code is ErrorCode.HEADER_EXTREME
