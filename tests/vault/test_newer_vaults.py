"""A vault that a later version opened: read where that is safe, never written, never lost."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import CaseId, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, case_notes, vault_access
from counsellor_app.settings import resource
from counsellor_app.vault import backup, fingerprint, inspection, opening, schema
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.describing import VaultState, describe
from counsellor_app.vault.header_files import HEADER, TWIN
from counsellor_app.vault.integrity import Finding
from counsellor_app.vault.keys import Purpose, SlotKind
from tests.operations.conftest import SetClock
from tests.vault.stored_vaults import StoredVault, stored_vaults, unlock
from tests.vault.told_vault import told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.vault.connection import Connection

STORED: StoredVault = stored_vaults()[-1]
LATER = """
ALTER TABLE person ADD COLUMN shade TEXT NOT NULL DEFAULT '';
CREATE TABLE promise (promise_id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
INSERT INTO promise (body) VALUES ('Wat alleen later bestaat.');
CREATE TRIGGER promise_made AFTER INSERT ON words BEGIN UPDATE vault_state SET header = x''; END;
"""
OTHERWISE = "ALTER TABLE person RENAME COLUMN role TO part;"


@pytest.fixture
def codebook() -> Codebook:
    """The codebook that is shipped."""
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """The stored vault of the present format, from which a later one is made."""
    return STORED.copied_to(tmp_path / "vault")


@pytest.fixture(scope="module")
def raised(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytearray]:
    """The same after a later version worked in it, and the key of its pages."""
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("later")
        patch.setenv("XDG_STATE_HOME", str(home / "state"))
        vault = STORED.copied_to(home / "vault")
        return vault, raise_to_later(vault, LATER)


@pytest.fixture
def newer(raised: tuple[Path, bytearray], tmp_path: Path) -> Path:
    """A copy of that."""
    return shutil.copytree(raised[0], tmp_path / "newer")


def later(script: str) -> Callable[[Connection], None]:
    """A step that a later version might take."""
    return lambda connection: connection.script(script)


def typed() -> bytearray:
    return bytearray(STORED.passphrase.encode())


def raise_to_later(vault: Path, script: str) -> bytearray:
    """What a later version does with it: one more step, and its own mark; the key of its pages."""
    opened = opening.open_vault(vault, SlotKind.PASSPHRASE, typed(), lambda _: bytearray())
    schema.bring_up_to_date(opened.connection, (*schema.STEPS, later(script)))
    fingerprint.settle(opened.connection)
    key = opened.key(Purpose.DATABASE)
    opened.close()
    return key


def contents(vault: Path) -> dict[str, bytes]:
    """Everything that may not change: the headers, the database, the backups."""
    found = (*vault.glob("header*"), *vault.glob("data-*.db"), *vault.glob("backups/*"))
    return {str(path.relative_to(vault)): path.read_bytes() for path in found}


def refusal(act: Callable[[], object]) -> ErrorCode:
    with pytest.raises(ExpectedError) as refused:
        act()
    return refused.value.code


def test_it_is_read_whole_and_not_changed(
    newer: Path, raised: tuple[Path, bytearray], codebook: Codebook
) -> None:
    """Every record of ours is told; no note can be kept; not a byte is another afterwards."""
    before = contents(newer)
    opened = unlock(newer, STORED.passphrase, codebook)
    assert opened.findings == (Finding.NEWER_VERSION,)
    assert told(opened.desk) == STORED.holds()
    assert refusal(lambda: case_notes.start_case(opened.desk)) is ErrorCode.VAULT_READ_ONLY
    note = FreeText("Dit mag er niet bij.")
    kept = refusal(lambda: case_notes.keep_note(opened.desk, CaseId(1), note))
    assert kept is ErrorCode.VAULT_READ_ONLY
    assert backups.back_up_if_due(opened.desk) is None
    vault_access.lock(opened.desk)
    assert contents(newer) == before
    require_whole_for_the_later_version(newer, raised[1])


def require_whole_for_the_later_version(vault: Path, key: bytearray) -> None:
    """It finds its own tables and rows as it left them."""
    connection = open_database(next(vault.glob("data-*.db")), key, must_exist=True)
    schema.require_ours(connection, (*schema.STEPS, later(LATER)))
    assert fingerprint.holds(connection)
    assert [row.text("body") for row in connection.rows("SELECT body FROM promise")] == [
        "Wat alleen later bestaat."
    ]
    connection.close()


def test_an_answer_of_a_later_codebook_is_shown_by_its_code(
    vault: Path, codebook: Codebook
) -> None:
    """Its label came with the later version; nothing else of the case suffers from it."""
    raise_to_later(vault, "UPDATE cases SET answers = json_set(answers, '$.segment', 'SPACE');")
    opened = unlock(vault, STORED.passphrase, codebook)
    case = case_notes.open_case(opened.desk, CaseId(1))
    vault_access.lock(opened.desk)
    segment = codebook.field(Record.CASE, "segment")
    assert segment.wording(case.coded.answers["segment"], "nl") == "SPACE"
    assert segment.wording("BROAD", "nl") == "omroep, zender of streamer"


def test_with_the_recovery_code_it_is_read_as_well(newer: Path, codebook: Codebook) -> None:
    """The other secret writes no note of having been tried."""
    before = contents(newer)
    opened = vault_access.unlock_with_recovery_code(
        newer, STORED.recovery_code, codebook=codebook, clock=SetClock()
    )
    assert opened.findings == (Finding.NEWER_VERSION,)
    vault_access.lock(opened.desk)
    assert contents(newer) == before


@pytest.mark.parametrize(
    "script", [OTHERWISE, "DROP TABLE words_index;", "PRAGMA application_id=7;"]
)
def test_what_this_version_cannot_read_is_refused_kindly(
    vault: Path, codebook: Codebook, script: str
) -> None:
    """Tables of another shape are called those of a newer version, not damaged."""
    raise_to_later(vault, script)
    before = contents(vault)
    code = refusal(lambda: unlock(vault, STORED.passphrase, codebook))
    assert code is ErrorCode.VAULT_TOO_NEW
    assert contents(vault) == before


def raise_headers(vault: Path) -> None:
    for name in (HEADER, TWIN):
        plain = json.loads((vault / name).read_text(encoding="ascii")) | {"format": 2}
        spelled = json.dumps(plain, sort_keys=True, separators=(",", ":"))
        (vault / name).write_text(spelled + "\n", encoding="ascii")


def raise_tables(vault: Path) -> None:
    raise_to_later(vault, LATER)


@pytest.mark.parametrize("raise_it", [raise_headers, raise_tables])
def test_an_older_backup_does_not_take_its_place(
    vault: Path, raise_it: Callable[[Path], None]
) -> None:
    """Who goes back to an earlier version loses nothing by putting a backup of then back."""
    raise_it(vault)
    (name,) = (entry.name for entry in backup.list_backups(vault))
    before = contents(vault)
    code = refusal(lambda: backups.restore(vault, name, typed(), clock=SetClock()))
    assert code is ErrorCode.VAULT_TOO_NEW
    assert contents(vault) == before


def test_a_header_of_a_later_format_is_refused_kindly(vault: Path, codebook: Codebook) -> None:
    """What the header means by then is unknown, so the vault is neither opened nor touched."""
    raise_headers(vault)
    before = contents(vault)
    code = refusal(lambda: unlock(vault, STORED.passphrase, codebook))
    assert (code, describe(vault).state) == (ErrorCode.VAULT_TOO_NEW, VaultState.TOO_NEW)
    assert contents(vault) == before


def test_a_later_backup_is_neither_damaged_nor_thrown_away(vault: Path) -> None:
    """Beside an earlier vault it is passed over, and no change of passphrase drops it."""
    (entry,) = backup.list_backups(vault)
    opened = opening.open_vault(vault, SlotKind.PASSPHRASE, typed(), lambda _: bytearray())
    key, seal = opened.key(Purpose.DATABASE), backup.seal_of(opened)
    opened.close()
    work = vault / "later.db"
    with backup.opened(vault, entry.name, key) as connection:
        connection.copy_to(work, key)
    connection = open_database(work, key, must_exist=True)
    schema.bring_up_to_date(connection, (*schema.STEPS, later(LATER)))
    fingerprint.settle(connection)
    connection.close()
    backup.backup_file.pack(vault / "backups" / entry.name, seal.header, work)
    held = contents(vault)
    report = inspection.inspect(vault, typed(), lambda _: bytearray())
    assert (report.is_sound, report.backups, report.backups_damaged) == (True, 1, 0)
    for act in (
        lambda: backup.prove(vault, entry.name, key),
        lambda: backup.rewrite(vault, seal, lambda _: True),
        lambda: backup.reseal(vault, key, backup.Seal(seal.header, seal.generation + 1, key)),
        lambda: backups.restore(vault, entry.name, typed(), clock=SetClock()),
    ):
        assert refusal(act) is ErrorCode.VAULT_TOO_NEW
    assert contents(vault) == held


def test_a_check_finds_it_sound(newer: Path) -> None:
    """Pages and structure of a later vault are checked; its newer rows are no damage."""
    report = inspection.inspect(newer, typed(), lambda _: bytearray())
    assert (report.is_sound, report.findings) == (True, (Finding.NEWER_VERSION,))
