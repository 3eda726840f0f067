"""Every format that was released opens in the present version, with every record it held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, vault_access
from counsellor_app.settings import resource
from counsellor_app.vault import header, inspection, schema
from counsellor_app.vault.pool_tables import POOL_TABLES
from counsellor_app.vault.tables import TABLES
from tests.operations.conftest import SetClock
from tests.vault import stored_vaults
from tests.vault.stored_vaults import StoredVault, present_format, store, unlock
from tests.vault.test_stand_alone_reader import bodies, read, tables_of_today
from tests.vault.told_vault import told

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.vault.connection import Connection

STORED = stored_vaults.stored_vaults()
EACH = pytest.mark.parametrize("stored", STORED, ids=lambda stored: stored.name)


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """The codebook that is shipped."""
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


def records_in(vault: Path, passphrase: str, codebook: Codebook) -> dict[str, Any]:
    """Everything in a vault that nothing was found amiss with."""
    opened = unlock(vault, passphrase, codebook)
    try:
        assert opened.findings == ()
        return told(opened.desk)
    finally:
        vault_access.lock(opened.desk)


def missing_from(names: set[str]) -> set[str]:
    """The present format, where no vault of it is stored."""
    return {present_format()} - names


@EACH
def test_every_record_is_read_back(stored: StoredVault, tmp_path: Path, codebook: Codebook) -> None:
    """Each row of each kind is what it was in the version that stored it, also the second time."""
    vault = stored.copied_to(tmp_path / "vault")
    first = records_in(vault, stored.passphrase, codebook)
    assert first == stored.holds()
    assert records_in(vault, stored.passphrase, codebook) == first


@EACH
def test_the_recovery_code_opens_it_too(
    stored: StoredVault, tmp_path: Path, codebook: Codebook
) -> None:
    """The other secret opens the same vault, on a computer that never saw it."""
    opened = vault_access.unlock_with_recovery_code(
        stored.copied_to(tmp_path / "vault"),
        stored.recovery_code,
        codebook=codebook,
        clock=SetClock(),
    )
    held = told(opened.desk)
    vault_access.lock(opened.desk)
    assert opened.findings == ()
    assert {**held, "care": {}} == {**stored.holds(), "care": {}}, "but for the code tried today"


@EACH
def test_its_backup_is_put_back(stored: StoredVault, tmp_path: Path, codebook: Codebook) -> None:
    """The backup of that version gives back what it was made of: all but the last case."""
    vault = stored.copied_to(tmp_path / "vault")
    (name,) = (entry.name for entry in backups.list_backups(vault))
    for path in vault.glob("*.*"):
        path.unlink()
    clock = SetClock()
    backups.restore(vault, name, bytearray(stored.passphrase.encode()), clock=clock)
    held, before = records_in(vault, stored.passphrase, codebook), stored.holds()
    assert held["cases"] == before["cases"][:-1]
    assert [case["note"] for case in before["cases"][-1:]] == ["Na de back-up."]
    for kind in ("records", "sessions", "sheets", "texts", "ledger", "published", "keys"):
        assert held[kind] == before[kind], kind


@EACH
def test_it_is_found_sound(stored: StoredVault, tmp_path: Path) -> None:
    """The check of a whole vault finds nothing amiss, in its backup neither."""
    typed = bytearray(stored.passphrase.encode())
    report = inspection.inspect(stored.copied_to(tmp_path / "vault"), typed, lambda _: bytearray())
    assert (report.is_sound, report.backups) == (True, 1)


@EACH
def test_it_is_read_without_the_app(stored: StoredVault, tmp_path: Path) -> None:
    """The stand-alone reader of today shows the notes of then."""
    done = read(stored.copied_to(tmp_path / "vault"), "--json", typed=stored.passphrase)
    assert done.returncode == 0, done.stderr
    notes = {case["note"] for case in stored.holds()["cases"]} - {""}
    assert notes <= set(bodies(done))


def test_the_first_format_holds_what_was_typed() -> None:
    """What was read at its storing is what had been typed: words, days, codes, worked out apart."""
    held = StoredVault(stored_vaults.FOLDER / "1.1").holds()
    first = held["cases"][0]
    assert [case["coded"]["case_no"] for case in held["cases"]] == [1, 2, 3, 4, 5, 6, 7, 9, 10]
    assert first["note"] == "Noor belde over Bas. Ze slaapt slecht."
    assert held["earlier wordings"][0][0]["text"] == "Noor belde over Bas."
    assert first["persons"][0]["aliases"] == ["Nootje"]
    assert [row["coded"]["record"] for row in first["timeline"]] == [
        "CONTACT", "INTERVENTION", "REFERRAL", "CONSENT", "SAFETY",
    ]  # fmt: skip
    assert (first["timeline"][4]["next_step"], first["timeline"][4]["next_step_on"]) == (
        "Bellen",
        "2026-03-20",
    )
    assert [paper["title"] for paper in held["papers"][0]] == ["brief", "De draaidag"]
    assert held["erased"] == [[8, "2026-07-02", 0]]
    assert held["supplied"] == {"companies": 412}
    assert held["sessions"][0]["agreements"] == "Telefoons blijven buiten."
    assert [sheet["approved_on"] for sheet in held["sheets"]] == [None, "2026-03-13"]
    assert held["texts"][0]["review"]["reviewers"] == ["Els Verzonnen", "Tom Bedacht"]


def test_the_present_format_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    """No format number goes up without a stored vault of it; a number that did is noticed."""
    names = {stored.name for stored in STORED}
    told = "store one: python packaging/store_vault.py"
    assert not missing_from(names), told
    for module, number in ((header, "FORMAT"), (schema, "SCHEMA_VERSION")):
        with monkeypatch.context() as patch:
            patch.setattr(module, number, getattr(module, number) + 1)
            assert missing_from(names)


def test_a_vault_can_be_stored_for_the_next_release(tmp_path: Path, codebook: Codebook) -> None:
    """What would be stored today has a row in every table, and holds what the stored one does."""
    made = store(tmp_path, codebook)
    opened = unlock(made.copied_to(tmp_path / "vault"), made.passphrase, codebook)
    count = "SELECT count(*) AS number FROM {}"
    rows = {
        table: next(iter(opened.desk.vault.connection.rows(count.format(table)))).number("number")
        for table in tables_of_today()
    }
    vault_access.lock(opened.desk)
    assert not [table for table, number in rows.items() if number == 0]
    stored = StoredVault(stored_vaults.FOLDER / present_format()).holds()
    for kind in ("cases", "records", "sessions", "texts", "supplied", "papers"):
        assert made.holds()[kind] == stored[kind], kind


def test_a_changed_table_is_noticed(tmp_path: Path, codebook: Codebook) -> None:
    """The control: tables of a released format that are edited in place no longer fit it."""

    def edited(connection: Connection) -> None:
        connection.script(TABLES.replace("role TEXT NOT NULL", "role TEXT"))
        connection.script(POOL_TABLES)

    stored = STORED[-1]
    opened = unlock(stored.copied_to(tmp_path / "vault"), stored.passphrase, codebook)
    connection = opened.desk.vault.connection
    schema.require_ours(connection)
    with pytest.raises(ExpectedError) as refused:
        schema.require_ours(connection, (edited,))
    vault_access.lock(opened.desk)
    assert refused.value.code is ErrorCode.DATABASE_DAMAGED
