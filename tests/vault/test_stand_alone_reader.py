"""The reader that stands alone: whoever has a secret reads the notes without this program."""

from __future__ import annotations

import ast
import json
import runpy
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.operations import report_texts
from counsellor_app.vault import backup, case_store, rotation, schema
from counsellor_app.vault.connection import open_in_memory
from tests.new_vault import CODE, TODAY, WORDS, new_vault, write_note
from tests.vault.power_cut_child import at_desk

if TYPE_CHECKING:
    from counsellor_app.vault.vault import OpenVault

READER = Path(__file__).parents[2] / "packaging" / "read_vault.py"
PAGE = Path(__file__).parents[2] / "docs" / "format.md"
PASSPHRASE = WORDS.decode()
CODE_ON_ONE_LINE = CODE.replace("\n", " ").lower()
NOTE = "Zij belde na de draaidag.\nMorgen café."
AT = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)

# Even where the app is installed, this child cannot have it.
WITHOUT_THE_APP = """
import runpy, sys
sys.modules["counsellor_app"] = None
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""

Shown = subprocess.CompletedProcess[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with one case, its note, and a note of no case."""
    vault = new_vault(tmp_path / "vault")
    fill(vault)
    vault.close()
    return tmp_path / "vault"


def fill(vault: OpenVault) -> None:
    case_id = case_store.add(vault.connection, codebook_version=1, at=AT)
    vault.connection.run(
        "INSERT INTO words (case_id, owner, owner_id, field, body, changed_at, versioned_at)"
        " VALUES (:id, 'case', :id, 'note', :body, '', '')",
        id=case_id,
        body=NOTE,
    )
    write_note(vault, "Signaal over callsheets.")


def read(place: Path, *options: str, typed: str = PASSPHRASE) -> Shown:
    """What the reader shows, from a copy of its one file in an empty folder."""
    elsewhere = place.parent / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    shutil.copy(READER, elsewhere)
    before = contents(place.parent)
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", WITHOUT_THE_APP, READER.name, str(place), *options],
        cwd=elsewhere,
        env={"PYTHONUTF8": "1"},
        input=f"{typed}\n",
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert contents(place.parent) == before, "it wrote something"
    assert "Traceback" not in done.stderr, done.stderr
    return done


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def bodies(done: Shown) -> list[str]:
    """Every note in the answer, in order."""
    of = json.loads(done.stdout).values()
    return [row["body"] for each in of for row in each.get("words", [])]


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        (PASSPHRASE, ()),
        ("  zes\u00a0woorden  die \uff4eiemand raadt", ()),
        (CODE_ON_ONE_LINE, ("--recovery",)),
        (CODE_ON_ONE_LINE.replace("0", "o").replace("1", "l"), ("--recovery",)),
    ],
)
def test_either_secret_shows_the_notes(folder: Path, typed: str, options: tuple[str, ...]) -> None:
    """Typed as the app would take it, each secret shows every note, as text and as JSON."""
    as_text = read(folder, *options, typed=typed)
    as_json = read(folder, *options, "--json", typed=typed)
    assert (as_text.returncode, as_json.returncode) == (0, 0), as_text.stderr
    assert "case 1" in as_text.stdout
    assert "Zij belde na de draaidag." in as_text.stdout
    assert bodies(as_json) == [NOTE, "Signaal over callsheets."]
    assert json.loads(as_json.stdout)["case 1"]["cases"][0]["case_no"] == 1


@pytest.mark.parametrize(
    ("typed", "options", "told"),
    [
        ("zes andere woorden", (), "past niet"),
        (CODE_ON_ONE_LINE, (), "past niet"),
        (PASSPHRASE, ("--recovery",), "Regel 1"),
        (CODE_ON_ONE_LINE[:-1] + "#", ("--recovery",), "Regel 1"),
        (CODE_ON_ONE_LINE[:-1] + "u", ("--recovery",), "Regel 4"),
    ],
)
def test_a_wrong_secret_shows_nothing(
    folder: Path, typed: str, options: tuple[str, ...], told: str
) -> None:
    """What does not fit is said in two languages, a mistyped line of the code by its number."""
    done = read(folder, *options, typed=typed)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize("name", ["header.json", "header.bak.json"])
def test_one_damaged_header_is_no_loss(folder: Path, name: str) -> None:
    """Either copy of the header alone still opens the vault."""
    spoil(folder / name)
    done = read(folder, "--json")
    assert (done.returncode, bodies(done)[0]) == (0, NOTE)


@pytest.mark.parametrize("content", ["{}\n", "[" * 16_000, "{" * 20_000, '{"slots":[[]]}', "\0"])
def test_two_damaged_headers_are_said(folder: Path, content: str) -> None:
    """Without a header there is no way in, and that is not called a wrong passphrase."""
    for name in ("header.json", "header.bak.json"):
        (folder / name).write_text(content, encoding="ascii")
    done = read(folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert "beschadigd" in done.stderr


def test_an_altered_header_is_refused(folder: Path) -> None:
    """A header whose slots open but whose other words were changed is damage."""
    for name in ("header.json", "header.bak.json"):
        change(folder / name, {"created_on": "2020-01-01"})
    done = read(folder)
    assert (done.returncode, done.stdout) == (1, "")


def change(path: Path, fields: dict[str, object]) -> None:
    plain = json.loads(path.read_text(encoding="ascii")) | fields
    spelled = json.dumps(plain, sort_keys=True, separators=(",", ":"))
    path.write_text(spelled + "\n", encoding="ascii")


@pytest.mark.parametrize("asked", [{"memory_kib": 1 << 21}, {"passes": 21}, {"lanes": 9}])
def test_absurd_work_is_refused(folder: Path, asked: dict[str, int]) -> None:
    """Planted parameters do not keep the machine busy; the recovery code needs none."""
    for name in ("header.json", "header.bak.json"):
        slots = json.loads((folder / name).read_text(encoding="ascii"))["slots"]
        slots[0]["kdf"] |= asked
        change(folder / name, {"slots": slots})
    done = read(folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "too much work" in done.stderr


def test_a_later_version_is_said(folder: Path) -> None:
    """A vault of a format to come is not called damaged."""
    for name in ("header.json", "header.bak.json"):
        change(folder / name, {"format": 2})
    done = read(folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "latere versie" in done.stderr


def test_a_backup_is_read_where_it_lies(tmp_path: Path) -> None:
    """A backup alone, without the vault it was made of, opens with either secret."""
    vault = new_vault(tmp_path / "vault")
    fill(vault)
    entry = backup.make(vault.folder, backup.seal_of(vault), vault.connection, AT)
    vault.close()
    kept = shutil.move(vault.folder / backup.FOLDER / entry.name, tmp_path / "kept.zip")
    shutil.rmtree(vault.folder)
    by_words = read(kept, "--json")
    by_code = read(kept, "--json", "--recovery", typed=CODE_ON_ONE_LINE)
    assert bodies(by_words) == bodies(by_code) == [NOTE, "Signaal over callsheets."]


def test_a_secret_kept_by_a_computer_is_said_to_be_missing(tmp_path: Path) -> None:
    """With the device option the passphrase is refused with the reason; the code still opens."""
    vault = new_vault(tmp_path / "vault")
    fill(vault)
    with_device = rotation.with_device(rotation.current(vault), bytearray(range(32)))
    rotation.rotate(vault, with_device, TODAY)
    vault.close()
    done = read(vault.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "geheim van de eigen computer" in done.stderr
    opened = read(vault.folder, "--json", "--recovery", typed=CODE_ON_ONE_LINE)
    assert bodies(opened)[0] == NOTE


def test_damaged_notes_are_said(folder: Path) -> None:
    """One flipped bit in the database, or no database, is damage and shows nothing."""
    database = next(folder.glob("data-*.db"))
    spoil(database)
    flipped = read(folder)
    database.unlink()
    lost = read(folder)
    for done in (flipped, lost):
        assert (done.returncode, done.stdout) == (1, "")
        assert "missing or damaged" in done.stderr


def test_an_interrupted_change_is_undone(tmp_path: Path) -> None:
    """Half a change on disk is read as it was before; with its journal gone it is noticed."""
    copy = tmp_path / "copy"
    vault = new_vault(tmp_path / "vault")
    for number in range(60):
        write_note(vault, f"eerst {number} " * 100)
    vault.connection.set_pragma("cache_size", "5")
    with vault.connection.transaction():
        vault.connection.run("UPDATE words SET body = replace(body, 'eerst', 'later')")
        shutil.copytree(vault.folder, copy)
    vault.close()
    done = read(copy, "--json")
    assert [body[:7] for body in bodies(done)] == [f"eerst {number}"[:7] for number in range(60)]
    next(copy.glob("*-journal")).unlink()
    assert "later" in read(copy, "--json").stdout, "nothing was half written: this proves nothing"


def test_a_folder_without_a_vault_is_said(tmp_path: Path) -> None:
    """An empty folder, a missing one and a foreign file are no vault."""
    empty, foreign = tmp_path / "empty", tmp_path / "letter.zip"
    empty.mkdir()
    foreign.write_text("Beste", encoding="utf-8")
    for place in (empty, tmp_path / "gone", foreign):
        done = read(place)
        assert (done.returncode, done.stdout) == (2, "")
        assert "geen kluis" in done.stderr


def test_the_reader_is_short_and_stands_alone() -> None:
    """One file of at most 200 lines, on the standard library and `cryptography` alone."""
    text = READER.read_text(encoding="utf-8")
    imported = {
        name.split(".")[0] for node in ast.walk(ast.parse(text)) for name in names_imported(node)
    }
    assert imported - sys.stdlib_module_names == {"cryptography"}
    assert len(text.splitlines()) <= 200


def tables_of_today() -> set[str]:
    connection = open_in_memory()
    schema.bring_up_to_date(connection)
    tables = {name for kind, name, _ in schema.design(connection) if kind == "table"}
    connection.close()
    return {name for name in tables if not name.startswith(("sqlite_", "words_index_"))}


NOT_SHOWN = {
    "note_version", "case_code", "company_link", "moved_in", "session_record", "words_index",
    "ledger", "erased_case", "frozen_codes", "vault_state", "vault_care", "restored",
    "content_mark",
    "pool_member", "pool_roster", "pool_book", "pool_covered", "pool_file", "pool_result",
}  # fmt: skip
"""What stands in the vault beside the notes: earlier wordings, links, copies, the pool's files."""


def test_texts_and_numbers_of_a_report_are_shown(tmp_path: Path) -> None:
    """What was written for the pool's report, and what mediarte supplied, as of today's app."""
    desk = at_desk(new_vault(tmp_path / "vault"))
    half_year = Period(date(2026, 1, 1), date(2026, 6, 30))
    text = report_texts.start_text(desk, half_year, TextKind.SIGNAL)
    report_texts.keep_text(desk, replace(text, words=FreeText("Callsheets komen te laat.")))
    report_texts.keep_supplied(desk, half_year, {pool_plan(desk.codebook).supplied[0].code: 412})
    desk.vault.close()
    shown = json.loads(read(tmp_path / "vault", "--json").stdout)["no case"]
    assert [row["words"] for row in shown["report_text"]] == ["Callsheets komen te laat."]
    assert [row["amount"] for row in shown["supplied_number"]] == [412]


def test_no_table_is_forgotten() -> None:
    """Each table of today is shown by the reader, or known to be none of the notes."""
    shown = set(runpy.run_path(str(READER))["TABLES"]) | {"report_text", "supplied_number"}
    assert tables_of_today() == shown | NOT_SHOWN


def names_imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_the_page_about_the_format_leaves_nothing_out(folder: Path) -> None:
    """Every table, every field of the header and the example of a code are those of the app."""
    page = PAGE.read_text(encoding="utf-8")
    ours = tables_of_today()
    header = json.loads((folder / "header.json").read_text(encoding="ascii"))
    fields = {*header, *(field for slot in header["slots"] for field in slot)}
    assert len(ours) > 15
    assert not {name for name in ours | fields if f"`{name}`" not in page}
    assert "".join(f"    {line}\n" for line in CODE.splitlines()) in page  # of the bytes 0 to 19
