"""Every part of a vault lost or damaged, alone and in pairs: a known end, nothing overwritten."""

from __future__ import annotations

import shutil
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

import pytest

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, vault_access
from counsellor_app.operations.desk import Desk
from counsellor_app.settings import resource
from counsellor_app.vault import device_secret, header_files
from tests.new_vault import CODE, WORDS, new_vault, notes, write_note
from tests.vault.power_cut_child import clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PARTS = ("header", "twin", "database", "secret")
NOTE = "een woord"
CODEBOOK = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
FILES = {"header": "header.json", "twin": "header.bak.json", "database": "data-000002.db"}


class End(NamedTuple):
    """What typing the passphrase comes to, and what the recovery code."""

    passphrase: str
    recovery: str


OPENS = "opens"
FINE = End(OPENS, OPENS)
CODE_ONLY = End("device_secret_missing", OPENS)
NO_HEADER = End("header_damaged", "header_damaged")
NO_DATABASE = End("database_missing", "database_missing")
SPOILT = End("database_damaged", "database_damaged")
SPOILT_CODE_ONLY = End("device_secret_missing", "database_damaged")

# Worked out from what the pages promise: either header will do, the database must be there and
# whole, and what this computer keeps is needed for the passphrase alone.
ENDS = {
    "": FINE,
    "header gone": FINE,
    "header spoilt": FINE,
    "twin gone": FINE,
    "twin spoilt": FINE,
    "database gone": NO_DATABASE,
    "database spoilt": SPOILT,
    "secret gone": CODE_ONLY,
    "secret spoilt": CODE_ONLY,
    "header gone, twin gone": NO_HEADER,
    "header gone, twin spoilt": NO_HEADER,
    "header spoilt, twin gone": NO_HEADER,
    "header spoilt, twin spoilt": NO_HEADER,
    "header gone, database gone": NO_DATABASE,
    "header gone, database spoilt": SPOILT,
    "header spoilt, database gone": NO_DATABASE,
    "header spoilt, database spoilt": SPOILT,
    "header gone, secret gone": CODE_ONLY,
    "header gone, secret spoilt": CODE_ONLY,
    "header spoilt, secret gone": CODE_ONLY,
    "header spoilt, secret spoilt": CODE_ONLY,
    "twin gone, database gone": NO_DATABASE,
    "twin gone, database spoilt": SPOILT,
    "twin spoilt, database gone": NO_DATABASE,
    "twin spoilt, database spoilt": SPOILT,
    "twin gone, secret gone": CODE_ONLY,
    "twin gone, secret spoilt": CODE_ONLY,
    "twin spoilt, secret gone": CODE_ONLY,
    "twin spoilt, secret spoilt": CODE_ONLY,
    "database gone, secret gone": NO_DATABASE,
    "database gone, secret spoilt": NO_DATABASE,
    "database spoilt, secret gone": SPOILT_CODE_ONLY,
    "database spoilt, secret spoilt": SPOILT_CODE_ONLY,
}


class Store:
    """Stands for this computer's key store: it keeps what it is given."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, _user: str) -> str | None:
        return self.kept.get(service)

    def set_password(self, service: str, _user: str, secret: str) -> None:
        self.kept[service] = secret


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch, made: tuple[Path, dict[str, str]]) -> Store:
    """The key store of this computer, which knows the vault's secret."""
    store = Store()
    store.kept = dict(made[1])
    monkeypatch.setattr(device_secret, "_store", lambda: store)
    return store


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A closed vault that asks for the device secret, with a note and a backup; and the secret."""
    store, folder = Store(), tmp_path_factory.mktemp("made") / "vault"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(device_secret, "_store", lambda: store)
        patched.setenv("XDG_STATE_HOME", str(folder.parent / "state"))
        vault = new_vault(folder)
        desk = Desk(vault, CODEBOOK, clock)
        write_note(vault, NOTE)
        vault_access.confirm_recovery_code(desk, CODE)
        vault_access.set_device_secret(desk, on=True)
        backups.back_up(desk)
        vault_access.lock(desk)
    return folder, store.kept


@pytest.fixture
def folder(made: tuple[Path, dict[str, str]], tmp_path: Path) -> Path:
    """A copy of the vault, to lose parts of."""
    return shutil.copytree(made[0], tmp_path / "vault")


def spoil(folder: Path, store: Store, told: str) -> None:
    """Do what a line of the table says."""
    for part, how in (each.split() for each in told.split(", ") if each):
        if part == "secret":
            (service,) = store.kept
            store.kept = {} if how == "gone" else {service: "geen geheim"}
        elif how == "gone":
            (folder / FILES[part]).unlink()
        else:
            held = (folder / FILES[part]).read_bytes()
            (folder / FILES[part]).write_bytes(held[:40] + bytes(120) + held[160:])


def outcome(unlock: Callable[[], vault_access.Unlocked]) -> str:
    """How an attempt ends; one that opens must show the note and find nothing."""
    try:
        again = unlock()
    except ExpectedError as error:
        return error.code.value
    assert (again.findings, notes(again.desk.vault)) == ((), [NOTE])
    vault_access.lock(again.desk)
    return OPENS


def by_passphrase(folder: Path) -> str:
    return outcome(
        lambda: vault_access.unlock(folder, bytearray(WORDS), codebook=CODEBOOK, clock=clock)
    )


def by_recovery_code(folder: Path) -> str:
    return outcome(
        lambda: vault_access.unlock_with_recovery_code(folder, CODE, codebook=CODEBOOK, clock=clock)
    )


def held_in(folder: Path) -> set[bytes]:
    """What every file but the lock's holds, wherever it lies and whatever it is called."""
    held = {path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {content for content in held if len(content) > 60}


def tried(folder: Path, attempt: Callable[[Path], str]) -> tuple[str, set[bytes]]:
    """How an attempt ends, and what is nowhere any more; an open vault changes its database."""
    before, database = held_in(folder), folder / FILES["database"]
    going_on = database.read_bytes() if database.exists() else b""
    end = attempt(folder)
    lost = before - held_in(folder)
    return end, lost - {going_on} if end == OPENS else lost


def test_the_table_is_complete() -> None:
    """Nothing, each part, and each pair of parts, gone and spoilt."""
    singles = [f"{part} {how}" for part, how in product(PARTS, ("gone", "spoilt"))]
    pairs = [
        f"{one} {how}, {other} {otherwise}"
        for one, other in combinations(PARTS, 2)
        for how, otherwise in product(("gone", "spoilt"), repeat=2)
    ]
    assert set(ENDS) == {"", *singles, *pairs}
    assert {code for end in ENDS.values() for code in end} - set(ErrorCode) == {OPENS}


@pytest.mark.parametrize("told", ENDS)
def test_the_end_is_known_and_nothing_is_overwritten(
    told: str, folder: Path, store: Store, tmp_path: Path
) -> None:
    """Passphrase and recovery code, each on a copy of its own; then a backup puts all right."""
    spoil(folder, store, told)
    for name, attempt in (("one", by_passphrase), ("other", by_recovery_code)):
        copy = shutil.copytree(folder, tmp_path / name)
        end = ENDS[told].passphrase if name == "one" else ENDS[told].recovery
        assert tried(copy, attempt) == (end, set())
        shutil.rmtree(copy)
    newest = backups.list_backups(folder)[0].name
    backups.restore_with_recovery_code(folder, newest, CODE, clock=clock)
    assert by_recovery_code(folder) == OPENS


def test_what_is_thrown_away_is_seen(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: an opening that writes over a header it could not read is found out."""
    spoil(folder, store, "twin spoilt")
    spoilt = (folder / FILES["twin"]).read_bytes()
    monkeypatch.setattr(header_files, "_set_aside", _thrown_away)
    assert tried(folder, by_recovery_code) == (OPENS, {spoilt})


def _thrown_away(*_: object) -> None:
    """A header is not set aside."""
