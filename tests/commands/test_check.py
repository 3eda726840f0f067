from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from counsellor_app.commands.check import main
from counsellor_app.commands.sentences import error_sentence, sentence
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault.integrity import Finding
from tests.commands.conftest import Played, Ran, run

Checker = Callable[..., Ran]


@pytest.fixture
def vault(played: Played, tmp_path: Path) -> Path:
    """A copy of the demonstration's first vault, to be damaged at will."""
    return Path(shutil.copytree(played.folder / "vaults" / "01", tmp_path / "vault"))


@pytest.fixture
def check(
    vault: Path,
    played: Played,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Checker:
    """Runs the command in this process, on the copy and with its own passphrase by default."""

    def checked(place: Path = vault, typed: str = "") -> Ran:
        passphrase = typed or played.passphrases["vaults/01"]
        given = io.TextIOWrapper(io.BytesIO(f"{passphrase}\n".encode()))
        monkeypatch.setattr("sys.stdin", given)
        code = main([str(place), "--passphrase-stdin"])
        told = capsys.readouterr()
        return Ran(code, told.out.splitlines(), told.err)

    return checked


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def database(vault: Path) -> Path:
    return next(vault.glob("data-*.db"))


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_where_nobody_can_type_nothing_opens(vault: Path) -> None:
    """Without a terminal, at the end of what comes in, it says a sentence and ends."""
    ran = subprocess.run(
        [sys.executable, "-m", "counsellor_app", "check", str(vault)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        start_new_session=True,  # else it would ask the terminal of whoever runs the tests
        text=True,
    )
    assert (ran.returncode, ran.stdout.strip()) == (
        2,
        error_sentence(ExpectedError(ErrorCode.WRONG_PASSPHRASE)),
    )
    assert "Traceback" not in ran.stderr


def test_a_sound_vault_is_said_to_be_sound(vault: Path, check: Checker) -> None:
    """Exit 0, a line for each part that was looked at, and nothing changed."""
    before = contents(vault)
    ran = check()
    assert ran.code == 0
    assert ran.lines == [
        "Deze kluis is gaaf: elke bladzijde, de opbouw en de inhoud kloppen.",
        "Gaaf: het sleutelbestand en zijn dubbel.",
        "Gaaf: het gegevensbestand.",
        "Gaaf: 1 van 1 reservekopieën.",
    ]
    assert not ran.errors
    assert contents(vault) == before


def test_a_flipped_bit_in_the_notes_is_found(vault: Path, check: Checker) -> None:
    """Exit 1, and the sentence says which part is not sound and what to do."""
    flip(database(vault), 4096 * 9 + 100)
    ran = check()
    assert ran.code == 1
    assert "zet een reservekopie terug" in ran.lines[0]
    assert any("bladzijden van het gegevensbestand" in line for line in ran.lines)
    assert "Gaaf: het gegevensbestand." not in ran.lines


def test_a_damaged_twin_and_backup_are_told_apart(vault: Path, check: Checker) -> None:
    """The notes themselves are said to be sound where they are."""
    flip(vault / "header.bak.json", 60)
    flip(next(vault.glob("backups/*.zip")), 9000)
    ran = check()
    assert ran.code == 1
    assert "Gaaf: het gegevensbestand." in ran.lines
    assert any("exemplaar van het sleutelbestand" in line for line in ran.lines)
    assert "Niet gaaf: 1 van 1 reservekopieën." in ran.lines


def test_a_vault_without_its_notes_is_damaged(vault: Path, check: Checker) -> None:
    """A missing or an unreadable database is damage, not a vault that will not open."""
    database(vault).write_bytes(b"")
    assert check().code == 1
    database(vault).unlink()
    ran = check()
    assert ran.code == 1
    assert "ontbreekt" in ran.lines[-1]


def test_both_headers_gone_is_damage(vault: Path, check: Checker) -> None:
    """Keys that cannot be read any more are damage too."""
    for name in ("header.json", "header.bak.json"):
        (vault / name).write_bytes(b"{")
    ran = check()
    assert ran.code == 1
    assert "sleutelbestand" in ran.lines[-1]


def test_a_wrong_passphrase_opens_nothing(check: Checker) -> None:
    """Exit 2 and a sentence; the passphrase typed is in no output."""
    ran = check(typed="fout geraden")
    assert ran.code == 2
    (line,) = ran.lines
    assert line.startswith("Dit is niet de wachtzin of de herstelcode van deze kluis.")
    assert not ran.errors


def test_a_foreign_folder_is_no_vault(tmp_path: Path, check: Checker) -> None:
    """Exit 2 for an empty folder, a folder of other things and no folder at all."""
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "brief.txt").write_text("dag")
    (tmp_path / "empty").mkdir()
    for name in ("letters", "empty", "nowhere"):
        ran = check(tmp_path / name)
        assert ran.code == 2, name
        assert ran.lines == ["In deze map staat geen kluis. Er is niets veranderd."]


def test_files_of_others_are_mentioned(vault: Path, check: Checker) -> None:
    """A copy a sync program left is no damage, but the counsellor is told."""
    (vault / "data-000001 (conflict).db").write_bytes(b"")
    ran = check()
    assert ran.code == 0
    assert any("niet van de kluis" in line and "Aantal: 1." in line for line in ran.lines)


def test_a_twin_that_differs_and_no_backups(vault: Path, check: Checker) -> None:
    """Each has its own sentence."""
    (vault / "header.bak.json").unlink()
    shutil.rmtree(vault / "backups")
    ran = check()
    assert ran.code == 1
    assert any("dubbel" in line or "exemplaar" in line for line in ran.lines[1:])
    assert any("geen reservekopieën" in line for line in ran.lines)


def test_the_passphrase_is_asked_without_showing_it(
    vault: Path, played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without --passphrase-stdin it is asked for as passphrases are."""
    prompts: list[str] = []

    def asked(prompt: str) -> str:
        prompts.append(prompt)
        return played.passphrases["vaults/01"]

    monkeypatch.setattr("getpass.getpass", asked)
    assert main([str(vault)]) == 0
    assert prompts == ["Wachtzin van deze kluis, of de herstelcode: "]


def test_every_finding_has_its_sentence() -> None:
    """In both languages, and an error without one still says its code."""
    for finding in Finding:
        opening = "Gaaf" if finding is Finding.NEWER_VERSION else "Niet gaaf"
        assert sentence("check", finding.value).startswith(opening)
    strange = ExpectedError(ErrorCode.SHEET_EMPTY)
    assert "sheet_empty" in error_sentence(strange)


def test_the_command_as_a_process(vault: Path, played: Played) -> None:
    """The same from a shell: exit code, sentences on standard output, nothing beside them."""
    typed = f"{played.passphrases['vaults/01']}\r\n"
    ran = run(vault.parent / "home", "check", str(vault), "--passphrase-stdin", typed=typed)
    assert ran.code == 0
    assert ran.lines[0].startswith("Deze kluis is gaaf")
    assert not ran.errors


def test_a_letter_that_cannot_be_shown_is_no_damage(vault: Path, played: Played) -> None:
    """Exit 1 is for a vault that is not sound, not for a console without diaeresis."""
    typed = f"{played.passphrases['vaults/01']}\n"
    home = vault.parent / "home"
    ran = run(home, "check", str(vault), "--passphrase-stdin", typed=typed, letters="ascii")
    assert (ran.code, ran.lines[-1]) == (0, "Gaaf: 1 van 1 reservekopie?n.")
    assert not ran.errors


def test_commands_never_load_qt(vault: Path, played: Played) -> None:
    """A command runs on a machine without a screen or Qt's libraries."""
    program = (
        "import sys; from counsellor_app.__main__ import main; main(sys.argv[1:]);"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "check", str(vault), "--passphrase-stdin"],
        input=played.passphrases["vaults/01"].encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
