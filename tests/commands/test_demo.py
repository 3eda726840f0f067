from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from counsellor_app.casework.answers import code
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.commands import run as run_here
from counsellor_app.commands.fictitious import clock_of
from counsellor_app.commands.pool_year import REPORT_DAY, PoolYear
from counsellor_app.operations import reporting, vault_access
from counsellor_app.operations.coded_access import coded_cases, coded_records
from counsellor_app.settings import resource
from tests.commands.conftest import Played, run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.operations.desk import Desk


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.fixture(scope="module")
def desks(played: Played) -> Iterator[list[Desk]]:
    """All vaults of the demonstration, opened with the passphrases it lists."""
    codebook = read_codebook(resource("codebook/codebook.toml").read_text("utf-8"))
    opened = [
        vault_access.unlock(
            played.folder / name,
            bytearray(passphrase.encode()),
            codebook=codebook,
            clock=clock_of(REPORT_DAY),
        ).desk
        for name, passphrase in played.passphrases.items()
    ]
    yield opened
    for desk in opened:
        vault_access.lock(desk)


def test_it_leaves_what_it_says(played: Played) -> None:
    """Vaults, passphrases, sheet, report in two forms, and an empty folder for contributions."""
    found = {path.name for path in played.folder.iterdir()}
    assert found == {"vaults", "contributions", *played.summary["files"]}
    assert [path.name for path in sorted((played.folder / "vaults").iterdir())] == [
        f"{number:02}" for number in range(1, 6)
    ]
    assert not list((played.folder / "contributions").iterdir())
    assert list(played.passphrases) == played.summary["vaults"]


def test_the_summary_tells_what_is_left_out(played: Played) -> None:
    """Contributions, rounds, figures about reports, and that nothing is summed yet."""
    assert (played.summary["counsellors"], played.summary["cases"]) == (5, 4)
    assert played.summary["contributions"] == 0
    told = " ".join(played.summary["left_out"])
    for missing in (
        "contributions/ is leeg",
        "rondes",
        "geen enkel cijfer over meldingen",
        "poule",
    ):
        assert missing in told


def test_the_pool_heard_of_as_many_reports_as_asked(desks: list[Desk]) -> None:
    """All of them new in the year, spread over separate vaults by the seed."""
    cases = [case for desk in desks for case in coded_cases(desk)]
    assert len(cases) == 4
    assert {case.registered_on.year for case in cases if case.registered_on} == {2026}


def test_the_report_holds_no_number_about_reports(played: Played) -> None:
    """Only outreach and learning, for both half-years, though there were cases to count."""
    report = json.loads((played.folder / "report.json").read_text("utf-8"))
    assert {table["id"] for table in report["tables"]} == {"outreach", "learning"}
    windows = {(table["window"]["from"], table["window"]["to"]) for table in report["tables"]}
    assert windows == {("2026-01-01", "2026-06-30"), ("2026-07-01", "2026-12-31")}
    printed = {code for table in report["tables"] for row in table["rows"] for code in row["codes"]}
    assert not printed & {"new_cases", "contacts", "case_hours", "questions", "signal_reports"}
    assert any("geen enkel cijfer over meldingen" in line for line in report["left_out"])
    assert [line["kind"] for line in report["ledger"]] == ["report_pdf"]


def test_every_printed_number_is_the_vaults_own(played: Played, desks: list[Desk]) -> None:
    """What report.json prints is what the first counsellor sees on the page of figures."""
    report = json.loads((played.folder / "report.json").read_text("utf-8"))
    for half, window in ((1, "2026-01-01"), (2, "2026-07-01")):
        own = reporting.own_figures(desks[0], HalfYear(2026, half)).groups[0].figures
        seen = {figure.label.nl: figure.amount for figure in own}
        printed = {
            row["label"]: row["count"]
            for table in report["tables"]
            if table["window"]["from"] == window
            for row in table["rows"]
        }
        assert printed
        assert printed.items() <= seen.items()


def test_joint_events_are_counted_once(desks: list[Desk]) -> None:
    """Over all vaults together, each activity is counted by exactly one of those who were there."""
    counted = [
        (row.day, row.answers["ac_kind"])
        for desk in desks
        for row in coded_records(desk, Record.ACTIVITY)
        if code(row.answers, "ac_counted_by_me") == "Y"
    ]
    assert counted
    assert len(counted) == len(set(counted))


def test_everything_that_left_is_in_the_ledger(desks: list[Desk]) -> None:
    """One sheet and two files of figures, by the first counsellor; nothing from anybody else."""
    first, *others = [reporting.list_ledger(desk) for desk in desks]
    kinds = [entry.line.kind.value for entry in first.entries]
    assert kinds == ["sheet_pdf", "report_pdf", "tables_json"]
    assert first.broken_at is None
    assert all(not ledger.entries for ledger in others)


def test_the_sheet_names_nobody(played: Played) -> None:
    """One approved sheet, without a name, company or day of the case it is about."""
    text = text_of(played.folder / "sheet.pdf")
    assert "Wie zwijgt, mag blijven" in text
    assert "Concept" not in text
    for name in ("Maaike", "Zonnestraal", "Berten", "Lantaarn", "2026", "Veerle"):
        assert name not in text


def test_documents_say_nothing_about_who_made_them(played: Played) -> None:
    """No author, program or time of day in either PDF; both can be read as text."""
    for name in ("sheet.pdf", "report.pdf"):
        about = pypdfium2.PdfDocument(played.folder / name).get_metadata_dict()
        assert not about["Author"]
        assert not about["Creator"]
        assert "T" not in about["CreationDate"].removeprefix("D:")
    assert "Bereik" in text_of(played.folder / "report.pdf")


def test_the_same_seed_gives_the_same_report(
    played: Played, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Byte for byte, report and sheet; another seed plays another year."""
    again = tmp_path / "again"
    assert run_here(["demo", str(again), "--counsellors", "5", "--cases", "4"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == played.summary
    for name in ("report.json", "report.pdf", "sheet.pdf"):
        assert (again / name).read_bytes() == (played.folder / name).read_bytes(), name
    assert PoolYear(5, 4, 1).received() == PoolYear(5, 4, 1).received()
    assert PoolYear(5, 4, 1).received() != PoolYear(5, 4, 2).received()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    """A sentence, exit code 2, and the folder as it was."""
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("liefste")
    ran = run(tmp_path / "home", "demo", str(mine))
    assert ran.code == 2
    assert "Er is niets veranderd" in ran.lines[-1]
    assert [path.name for path in mine.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("option", [("--counsellors", "4"), ("--cases", "0"), ("--seed", "x")])
def test_impossible_pools_are_refused(option: tuple[str, str], tmp_path: Path) -> None:
    """Fewer than five counsellors, no reports, a seed that is no number."""
    with pytest.raises(SystemExit) as stopped:
        run_here(["demo", str(tmp_path / "x"), *option])
    assert stopped.value.code == 2
    assert not (tmp_path / "x").exists()


def test_a_large_year_goes_round_the_stories() -> None:
    """More reports than stories: each still has an owner and a day in the year."""
    received = PoolYear(7, 60, 3).received()
    assert len(received) == 60
    assert {owner for owner, _, _ in received} == set(range(7))
    assert {on.year for _, _, on in received} == {2026}


def test_no_command_is_no_command() -> None:
    """Whatever does not begin with a command is the window's."""
    assert run_here([]) is None
    assert run_here(["--demo"]) is None
    assert run_here(["demonstrate"]) is None
