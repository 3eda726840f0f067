"""A counsellor makes, opens, locks and keeps a vault."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, case_notes, vault_access, vault_care
from counsellor_app.vault import device_secret, keys, recovery_code
from counsellor_app.vault.describing import VaultState
from counsellor_app.vault.integrity import Finding
from counsellor_app.vault.keys import KdfProfile

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.vault_access import Created, Unlocked

QUICK = KdfProfile(memory_kib=64, passes=1, lanes=1)
WORDS = b"zes gewone woorden uit de lijst 4711"
NEW_WORDS = b"een heel andere reeks woorden 1302"


class Counsellor:
    """Acts on one folder the way the window does."""

    def __init__(self, folder: Path, codebook: Any, clock: Any) -> None:
        self.folder = folder
        self.clock = clock
        self._given = {"codebook": codebook, "clock": clock}

    def create(self, words: bytes = WORDS) -> Created:
        return vault_access.create_vault(self.folder, bytearray(words), kdf=QUICK, **self._given)

    def set_up(self) -> str:
        """A finished vault with one case, locked; its recovery code."""
        created = self.create()
        vault_access.confirm_recovery_code(created.desk, created.recovery_code)
        write_case(created.desk, "Mevrouw Peeters belde.")
        vault_access.lock(created.desk)
        return created.recovery_code

    def unlock(self, words: bytes = WORDS) -> Unlocked:
        return vault_access.unlock(self.folder, bytearray(words), **self._given)

    def recover(self, code: str) -> Unlocked:
        return vault_access.unlock_with_recovery_code(self.folder, code, **self._given)

    def restore(self, name: str, words: bytes = WORDS) -> None:
        backups.restore(self.folder, name, bytearray(words), clock=self.clock)


@pytest.fixture
def counsellor(tmp_path: Path, codebook: Any, clock: Any) -> Counsellor:
    """Somebody with a folder and no vault yet."""
    return Counsellor(tmp_path / "vault", codebook, clock)


def write_case(desk: Desk, note: str) -> None:
    """Start a case with a note."""
    case = case_notes.start_case(desk)
    case_notes.keep_note(desk, case.coded.case_id, FreeText(note))


def kept_notes(desk: Desk) -> list[str]:
    """Every note in the vault."""
    found = desk.vault.connection.rows("SELECT body FROM words ORDER BY words_id")
    return [row.text("body") for row in found]


def error_of(action: Callable[[], object]) -> ExpectedError:
    """What was refused."""
    with pytest.raises(ExpectedError) as raised:
        action()
    return raised.value


def test_a_vault_is_set_up_in_three_steps(counsellor: Counsellor) -> None:
    """Nothing, unfinished until the code was typed back, ready."""
    folder = counsellor.folder
    assert vault_access.describe_folder(folder).state is VaultState.NONE
    created = counsellor.create()
    assert vault_access.describe_folder(folder).state is VaultState.UNFINISHED
    assert vault_access.needs_recovery_code(created.desk)
    vault_access.confirm_recovery_code(created.desk, created.recovery_code.lower())
    assert vault_access.describe_folder(folder).state is VaultState.READY
    assert not vault_access.needs_recovery_code(created.desk)
    vault_access.lock(created.desk)


def test_a_weak_passphrase_makes_no_vault(counsellor: Counsellor) -> None:
    """And leaves no folder."""
    assert error_of(lambda: counsellor.create(b"geheim")).code is ErrorCode.WEAK_PASSPHRASE
    assert not counsellor.folder.exists()


def test_a_mistyped_code_confirms_nothing(counsellor: Counsellor) -> None:
    """A wrong character names its line; the code of another vault names none."""
    created = counsellor.create()
    lines = created.recovery_code.split("\n")
    lines[1] = ("1" if lines[1][0] == "0" else "0") + lines[1][1:]
    error = error_of(lambda: vault_access.confirm_recovery_code(created.desk, "\n".join(lines)))
    assert (error.code, error.numbers) == (ErrorCode.RECOVERY_CODE_MISTYPED, {"line": 2})
    other = "0000-0000-01\n0000-0000-02\n0000-0000-03\n0000-0000-04"
    error = error_of(lambda: vault_access.confirm_recovery_code(created.desk, other))
    assert (error.code, error.numbers) == (ErrorCode.RECOVERY_CODE_MISTYPED, {"line": 0})
    assert vault_access.needs_recovery_code(created.desk)
    vault_access.lock(created.desk)


def test_set_up_that_was_broken_off_goes_on_with_a_new_code(counsellor: Counsellor) -> None:
    """The first code was shown and not typed back: a second one takes its place."""
    created = counsellor.create()
    vault_access.lock(created.desk)
    desk = counsellor.unlock().desk
    code = vault_access.new_recovery_code(desk)
    vault_access.confirm_recovery_code(desk, code)
    vault_access.lock(desk)
    vault_access.lock(counsellor.recover(code).desk)
    error = error_of(lambda: counsellor.recover(created.recovery_code))
    assert error.code is ErrorCode.WRONG_RECOVERY_CODE


def test_a_vault_opens_with_its_data_and_only_with_its_words(counsellor: Counsellor) -> None:
    """Each wrong try gets the same answer, the empty one and the huge one too."""
    counsellor.set_up()
    for wrong in (b"", b"zes gewone woorden uit de lijst 4712", b"\xff", b"x" * 10_000_000):
        error = error_of(lambda wrong=wrong: counsellor.unlock(wrong))
        assert (error.code, error.numbers) == (ErrorCode.WRONG_PASSPHRASE, {})
    unlocked = counsellor.unlock()
    assert kept_notes(unlocked.desk) == ["Mevrouw Peeters belde."]
    assert unlocked.findings == ()
    vault_access.lock(unlocked.desk)
    vault_access.lock(unlocked.desk)


def test_each_wrong_passphrase_takes_the_same_time(
    counsellor: Counsellor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However wrong and however often: one derivation each, with the vault's own parameters."""
    counsellor.set_up()
    derived: list[KdfProfile] = []
    stretch = keys.stretch

    def counted(words: bytearray, salt: bytes, kdf: KdfProfile) -> bytearray:
        derived.append(kdf)
        return stretch(words, salt, kdf)

    monkeypatch.setattr(keys, "stretch", counted)
    for wrong in (b"", b"a", WORDS[:-1], b"x" * 5000) * 2:
        error_of(lambda wrong=wrong: counsellor.unlock(wrong))
    assert derived == [QUICK] * 8


def test_the_recovery_code_opens_the_old_data_and_then_a_new_passphrase_does(
    counsellor: Counsellor,
) -> None:
    """Not merely a key: the note that was written before the passphrase was forgotten."""
    code = counsellor.set_up()
    desk = counsellor.recover(code.replace("-", "").lower()).desk
    assert kept_notes(desk) == ["Mevrouw Peeters belde."]
    vault_access.change_passphrase(desk, None, bytearray(NEW_WORDS), kdf=QUICK)
    vault_access.lock(desk)
    assert kept_notes(counsellor.unlock(NEW_WORDS).desk) == ["Mevrouw Peeters belde."]


def test_changing_the_passphrase_asks_the_old_one(counsellor: Counsellor) -> None:
    """Nobody does it at a desk left open, nor takes a weak one."""
    counsellor.set_up()
    desk = counsellor.unlock().desk
    for old in (None, bytearray(b"geraden"), bytearray()):
        error = error_of(
            lambda old=old: vault_access.change_passphrase(
                desk, old, bytearray(NEW_WORDS), kdf=QUICK
            )
        )
        assert error.code is ErrorCode.WRONG_PASSPHRASE
    error = error_of(
        lambda: vault_access.change_passphrase(desk, bytearray(WORDS), bytearray(b"kort"))
    )
    assert error.code is ErrorCode.WEAK_PASSPHRASE
    vault_access.lock(desk)
    vault_access.lock(counsellor.unlock().desk)


def test_a_changed_passphrase_takes_the_backups_along(counsellor: Counsellor) -> None:
    """The old words open neither the vault nor a backup; the new ones and the code open both."""
    code = counsellor.set_up()
    desk = counsellor.unlock().desk
    backups.back_up(desk)
    vault_access.change_passphrase(desk, bytearray(WORDS), bytearray(NEW_WORDS), kdf=QUICK)
    vault_access.lock(desk)
    (entry,) = backups.list_backups(counsellor.folder)
    assert error_of(counsellor.unlock).code is ErrorCode.WRONG_PASSPHRASE
    assert error_of(lambda: counsellor.restore(entry.name)).code is ErrorCode.WRONG_PASSPHRASE
    counsellor.restore(entry.name, NEW_WORDS)
    vault_access.lock(counsellor.unlock(NEW_WORDS).desk)
    backups.restore_with_recovery_code(counsellor.folder, entry.name, code, clock=counsellor.clock)
    vault_access.lock(counsellor.recover(code).desk)


def test_a_new_code_counts_from_when_it_is_typed_back(counsellor: Counsellor) -> None:
    """Until then the old sheet is valid: losing power in between loses no way in."""
    old_code = counsellor.set_up()
    desk = counsellor.unlock().desk
    new_code = vault_access.new_recovery_code(desk)
    vault_access.lock(desk)
    desk = counsellor.recover(old_code).desk
    new_code = vault_access.new_recovery_code(desk)
    assert error_of(lambda: vault_access.confirm_recovery_code(desk, old_code)).code is (
        ErrorCode.RECOVERY_CODE_MISTYPED
    )
    vault_access.confirm_recovery_code(desk, new_code)
    vault_access.lock(desk)
    vault_access.lock(counsellor.recover(new_code).desk)
    assert error_of(lambda: counsellor.recover(old_code)).code is ErrorCode.WRONG_RECOVERY_CODE


def test_a_known_code_can_be_tested_at_any_time(counsellor: Counsellor) -> None:
    """The yearly look at the sheet changes no key."""
    code = counsellor.set_up()
    desk = counsellor.unlock().desk
    generation = desk.vault.header.generation
    vault_access.confirm_recovery_code(desk, code)
    assert desk.vault.header.generation == generation
    vault_access.lock(desk)


def test_a_damaged_vault_is_read_only_and_a_backup_puts_it_right(counsellor: Counsellor) -> None:
    """What was lost since the backup is lost; the rest is back, and no warning follows."""
    counsellor.set_up()
    desk = counsellor.unlock().desk
    entry = backups.back_up(desk)
    write_case(desk, "Later.")
    database = desk.vault.database
    vault_access.lock(desk)
    content = bytearray(database.read_bytes())
    content[len(content) - 4096 + 50] ^= 1
    database.write_bytes(content)
    damaged = counsellor.unlock()
    assert damaged.findings == (Finding.PAGES_DAMAGED,)
    assert error_of(lambda: write_case(damaged.desk, "x")).code is ErrorCode.VAULT_READ_ONLY
    assert backups.back_up_if_due(damaged.desk) is None
    vault_access.lock(damaged.desk)
    counsellor.restore(entry.name)
    restored = counsellor.unlock()
    assert restored.findings == ()
    assert kept_notes(restored.desk) == ["Mevrouw Peeters belde."]
    vault_access.lock(restored.desk)


def test_a_vault_of_which_only_backups_are_left_comes_back(counsellor: Counsellor) -> None:
    """Header, twin and database gone: the folder asks for a restore, and one suffices."""
    counsellor.set_up()
    desk = counsellor.unlock().desk
    entry = backups.back_up(desk)
    vault_access.lock(desk)
    for path in counsellor.folder.iterdir():
        if path.is_file():
            path.unlink()
    assert vault_access.describe_folder(counsellor.folder).state is VaultState.DAMAGED
    counsellor.restore(entry.name)
    desk = counsellor.unlock().desk
    assert kept_notes(desk) == ["Mevrouw Peeters belde."]
    vault_access.lock(desk)


def test_a_restore_that_is_refused_changes_nothing(counsellor: Counsellor) -> None:
    """A wrong passphrase, a name that is no backup, a vault that is open."""
    counsellor.set_up()
    desk = counsellor.unlock().desk
    entry = backups.back_up(desk)
    assert error_of(lambda: counsellor.restore(entry.name)).code is ErrorCode.VAULT_IN_USE
    vault_access.lock(desk)
    before = {p: p.read_bytes() for p in counsellor.folder.rglob("*") if p.is_file()}
    wrong = error_of(lambda: counsellor.restore(entry.name, b"iets anders"))
    assert wrong.code is ErrorCode.WRONG_PASSPHRASE
    for name in ("nothing.zip", "../header.json", "/etc/passwd"):
        error_of(lambda name=name: counsellor.restore(name))
    assert {p: p.read_bytes() for p in counsellor.folder.rglob("*") if p.is_file()} == before


def test_backups_are_made_when_due_and_proved_on_demand(counsellor: Counsellor) -> None:
    """One after a change, none without; a proof opens the file and finds it whole or not."""
    counsellor.set_up()
    desk = counsellor.unlock().desk
    entry = backups.back_up_if_due(desk)
    assert entry is not None
    assert backups.back_up_if_due(desk) is None
    vault_care.try_backup(desk, entry.name)
    path = counsellor.folder / "backups" / entry.name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    error = error_of(lambda: vault_care.try_backup(desk, entry.name))
    assert error.code is ErrorCode.BACKUP_DAMAGED
    vault_access.lock(desk)


def test_a_check_reads_everything_and_changes_nothing(counsellor: Counsellor) -> None:
    """Sound; then each fault is named. The recovery code opens as much as the passphrase."""
    code = counsellor.set_up()
    desk = counsellor.unlock().desk
    entry = backups.back_up(desk)
    vault_access.lock(desk)
    report = vault_access.check_vault(counsellor.folder, bytearray(WORDS))
    assert report.is_sound
    assert (report.backups, report.backups_damaged, report.strange_files) == (1, 0, 0)
    (counsellor.folder / "header.bak.json").unlink()
    (counsellor.folder / "backups" / entry.name).write_bytes(b"PK")
    (counsellor.folder / "header (conflict).json").touch()
    report = vault_access.check_vault(counsellor.folder, bytearray(WORDS))
    assert report == vault_access.check_vault(counsellor.folder, bytearray(code.lower().encode()))
    assert (report.is_sound, report.is_header_alone) == (False, True)
    assert (report.backups_damaged, report.strange_files) == (1, 1)
    assert not (counsellor.folder / "header.bak.json").exists()
    other = recovery_code.new_recovery_code().encode()
    for typed, refusal in ((b"", "wrong_passphrase"), (other, "wrong_recovery_code")):
        check = partial(vault_access.check_vault, counsellor.folder, bytearray(typed))
        assert error_of(check).code.value == refusal


def test_unlocking_takes_little_more_than_the_derivation(counsellor: Counsellor) -> None:
    """With a derivation of a millisecond, opening and checking a small vault is under a second."""
    counsellor.set_up()
    begun = time.process_time()
    desk = counsellor.unlock().desk
    assert time.process_time() - begun < 1
    vault_access.lock(desk)


def test_the_device_secret_is_off_and_asks_nothing_of_this_computer(
    counsellor: Counsellor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until it is turned on, no key store is touched by any operation."""

    def never() -> None:
        pytest.fail("the key store was asked")

    monkeypatch.setattr(device_secret, "_store", never)
    code = counsellor.set_up()
    desk = counsellor.unlock().desk
    vault_access.set_device_secret(desk, False)
    vault_access.change_passphrase(desk, bytearray(WORDS), bytearray(NEW_WORDS), kdf=QUICK)
    vault_access.lock(desk)
    vault_access.lock(counsellor.recover(code).desk)


def test_the_device_secret_that_cannot_be_kept_leaves_the_vault_as_it_was(
    counsellor: Counsellor,
) -> None:
    """No store here: the reason is told, the option stays off, the passphrase alone opens."""
    counsellor.set_up()
    desk = counsellor.unlock().desk
    error = error_of(lambda: vault_access.set_device_secret(desk, True))
    assert isinstance(error, device_secret.DeviceSecretError)
    assert vault_access.device_secret_state(desk).reason is device_secret.Unavailable.NO_STORE
    assert not vault_access.device_secret_state(desk).is_on
    vault_access.lock(desk)
    vault_access.lock(counsellor.unlock().desk)


def test_a_vault_that_reached_this_computer_without_its_secret_says_so(
    counsellor: Counsellor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The passphrase is not called wrong; the recovery code opens, and a change turns it off."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(device_secret, "_store", lambda: Shelf(kept))
    code = counsellor.set_up()
    desk = counsellor.unlock().desk
    vault_access.set_device_secret(desk, True)
    vault_access.set_device_secret(desk, True)
    assert len(kept) == 1
    entry = backups.back_up(desk)
    vault_care.try_backup(desk, entry.name)
    vault_access.lock(desk)
    vault_access.lock(counsellor.unlock().desk)
    kept.clear()
    assert error_of(counsellor.unlock).code is ErrorCode.DEVICE_SECRET_MISSING
    desk = counsellor.recover(code).desk
    vault_access.change_passphrase(desk, None, bytearray(NEW_WORDS), kdf=QUICK)
    vault_access.lock(desk)
    assert not vault_access.describe_folder(counsellor.folder).needs_device
    vault_access.lock(counsellor.unlock(NEW_WORDS).desk)


class Shelf:
    """A key store that works."""

    def __init__(self, kept: dict[str, str]) -> None:
        self._kept = kept

    def set_password(self, service: str, _: str, secret: str) -> None:
        self._kept[service] = secret

    def get_password(self, service: str, _: str) -> str | None:
        return self._kept.get(service)

    def delete_password(self, service: str, _: str) -> None:
        del self._kept[service]


def test_the_device_secret_waits_for_the_recovery_code(counsellor: Counsellor) -> None:
    """Without a code on paper a forgetful computer would be the end."""
    created = counsellor.create()
    error = error_of(lambda: vault_access.set_device_secret(created.desk, True))
    assert error.code is ErrorCode.RECOVERY_CODE_MISTYPED
    vault_access.lock(created.desk)


_ON_A_REAL_SERVICE = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from counsellor_app.errors import ExpectedError
from counsellor_app.operations import vault_access as va
from counsellor_app.vault import device_secret
from counsellor_app.vault.keys import KdfProfile
folder, words = Path(sys.argv[1]), b"zes gewone woorden uit de lijst 4711"
new = b"een heel andere reeks woorden 1302"
given = {"codebook": None, "clock": lambda: datetime.now(UTC)}
def tried(call):
    try:
        found = call()
    except ExpectedError as error:
        return error.code.value
    va.lock(found.desk)
    return "open"
unlock = lambda w=words: va.unlock(folder, bytearray(w), **given)
created = va.create_vault(folder, bytearray(words), kdf=KdfProfile(64, 1, 1), **given)
va.confirm_recovery_code(created.desk, created.recovery_code)
va.set_device_secret(created.desk, True)
print(va.device_secret_state(created.desk).is_on, va.describe_folder(folder).needs_device)
va.lock(created.desk)
print(tried(unlock), tried(lambda: unlock(b"verkeerd")))
desk = unlock().desk
va.change_passphrase(desk, bytearray(words), bytearray(new), kdf=KdfProfile(64, 1, 1))
va.lock(desk)
print(tried(lambda: unlock(new)))
kept = device_secret.fetch(desk.vault.vault_id)
device_secret.forget(desk.vault.vault_id)
print(tried(lambda: unlock(new)))
desk = va.unlock_with_recovery_code(folder, created.recovery_code, **given).desk
va.set_device_secret(desk, True)
va.lock(desk)
print(tried(lambda: unlock(new)), device_secret.fetch(desk.vault.vault_id) != kept)
desk = unlock(new).desk
va.set_device_secret(desk, False)
va.lock(desk)
print(tried(lambda: unlock(new)), va.describe_folder(folder).needs_device)
try:
    device_secret.fetch(desk.vault.vault_id)
except ExpectedError as error:
    print(error.code.value)
"""


@pytest.mark.skipif(
    not shutil.which("gnome-keyring-daemon") and not os.environ.get("CI"),
    reason="gnome-keyring-daemon is not installed",
)
def test_the_device_secret_on_a_real_service(tmp_path: Path) -> None:
    """On: both are needed; forgotten by the computer: the recovery code, then set anew; off."""
    root = Path(__file__).parents[2]
    said = subprocess.run(
        [
            root / "tests" / "with-secret-service.sh",
            sys.executable,
            "-c",
            _ON_A_REAL_SERVICE,
            str(tmp_path / "vault"),
        ],
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert said.stdout.splitlines() == [
        "True True",
        "open wrong_passphrase",
        "open",
        "device_secret_missing",
        "open True",
        "open False",
        "device_secret_missing",
    ], said.stderr
