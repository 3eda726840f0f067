from __future__ import annotations

import json
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.report_text import hints_in
from counsellor_app.anonymisation.text_hints import NamesHere
from counsellor_app.casework.answers import code
from counsellor_app.casework.codebook_reader import shipped_codebook
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import ReportText
from counsellor_app.commands import run as run_here
from counsellor_app.commands.fictitious import clock_of
from counsellor_app.commands.invented_report import report_told
from counsellor_app.commands.pool_year import REPORT_DAY, PoolYear
from counsellor_app.commands.stories import stories
from counsellor_app.operations import reporting, vault_access
from counsellor_app.operations.coded_access import coded_cases, coded_records
from counsellor_app.operations.pooling import published
from counsellor_app.pool.signed_file import kind_of
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
    codebook = shipped_codebook()
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
    """Vaults, passphrases, sheet, reports in every form, and every file of the pool."""
    found = {path.name for path in played.folder.iterdir()}
    assert found == {"vaults", "contributions", *played.summary["files"]}
    assert [path.name for path in sorted((played.folder / "vaults").iterdir())] == [
        f"{number:02}" for number in range(1, 6)
    ]
    assert list(played.passphrases) == played.summary["vaults"]
    assert (played.summary["counsellors"], played.summary["cases"]) == (5, 4)
    assert played.summary["left_out"] == []


def test_files_are_all_the_counsellors_shared(played: Played) -> None:
    """Cards and a roster; of both rounds an invitation, five contributions, list, sum, result."""
    sent = sorted((played.folder / "contributions").iterdir())
    kinds = Counter(kind_of(path.read_bytes()).value for path in sent)
    assert kinds == {
        "kaart": 5,
        "lijst": 1,
        "ronde": 2,
        "bijdrage": played.summary["contributions"],
        "deelnemers": 2,
        "halfsom": 2,
        "uitslag": 2,
    }
    assert played.summary["contributions"] == 10
    for name in ("bijdrage-2026-1-", "bijdrage-2026-0"):
        sizes = {path.stat().st_size for path in sent if path.name.startswith(name)}
        assert len(sizes) == 1, "a contribution's size tells something"


def test_the_pool_heard_of_as_many_reports_as_asked(desks: list[Desk]) -> None:
    """All of them new in the year, spread over separate vaults by the seed."""
    cases = [case for desk in desks for case in coded_cases(desk)]
    assert len(cases) == 4
    assert {case.registered_on.year for case in cases if case.registered_on} == {2026}


def test_the_report_holds_both_rounds(played: Played) -> None:
    """Total and work of the half-year and of the year; four reports are too few to be told."""
    report = json.loads((played.folder / "report.json").read_text("utf-8"))
    held = [
        (table["id"], table["window"]["from"], table["window"]["to"]) for table in report["tables"]
    ]
    assert held == [
        ("volume", "2026-01-01", "2026-06-30"),
        ("work", "2026-01-01", "2026-06-30"),
        ("volume", "2026-01-01", "2026-12-31"),
        ("work", "2026-07-01", "2026-12-31"),
        ("membership", "2026-01-01", "2026-06-30"),
        ("membership", "2026-01-01", "2026-12-31"),
    ]
    volumes = [table["rows"] for table in report["tables"] if table["id"] == "volume"]
    assert {rows[0]["text"] for rows in volumes} == {"minder dan 5"}
    assert not any("count" in rows[0] for rows in volumes)
    assert any("5 van 5 vertrouwenspersonen" in line for line in report["left_out"])
    forms = ["pdf", "pdf", "html", "xlsx", "csv", "pdf", "xlsx"]
    assert [line["kind"] for line in report["ledger"]] == [f"pool_report_{form}" for form in forms]


def test_every_printed_number_is_the_sum_of_all_vaults(played: Played, desks: list[Desk]) -> None:
    """The pool's work as printed is what the counsellors see of their own, added up."""
    report = json.loads((played.folder / "report.json").read_text("utf-8"))
    for half, window in ((1, "2026-01-01"), (2, "2026-07-01")):
        own = [
            reporting.own_figures(desk, HalfYear(2026, half)).groups[0].figures for desk in desks
        ]
        seen = Counter[str]()
        for figures in own:
            seen.update({figure.label.nl: figure.amount for figure in figures})
        (work,) = [
            table["rows"]
            for table in report["tables"]
            if table["id"] == "work" and table["window"]["from"] == window
        ]
        labels = {
            row["codes"][0]: desks[0].codebook.total(row["codes"][0]).label.nl for row in work
        }
        for row in work:
            own_sum = seen[labels[row["codes"][0]]]
            if row.get("text") == "niet getoond":
                of = {"case_hours": "contacts", "question_hours": "questions"}[row["codes"][0]]
                assert seen[labels[of]] < 5
            elif "text" in row:
                assert (row["text"], own_sum < 5) == ("minder dan 5", True)
            else:
                assert row["count"] == own_sum


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
    """Each vault's register holds the files its owner sent, in order, and nothing else."""
    first, second, *others = [reporting.list_ledger(desk) for desk in desks]
    round_kinds = ["pool_contribution", "pool_list", "pool_result"]
    assert [entry.line.kind.value for entry in first.entries] == [
        *("pool_card", "pool_roster", "pool_round"),
        *(*round_kinds, "pool_report_pdf", "sheet_pdf", "pool_round"),
        *round_kinds,
        *(f"pool_report_{form}" for form in ("pdf", "html", "xlsx", "csv", "pdf", "xlsx", "json")),
    ]
    assert [entry.line.kind.value for entry in second.entries] == [
        "pool_card",
        *("pool_contribution", "pool_half_sum") * 2,
    ]
    for ledger in others:
        kinds = [entry.line.kind.value for entry in ledger.entries]
        assert kinds == ["pool_card", "pool_contribution", "pool_contribution"]
    assert {ledger.broken_at for ledger in (first, second, *others)} == {None}


def test_all_vaults_know_the_same_rounds(desks: list[Desk]) -> None:
    """What was printed stands in each vault, taken from the results alone."""
    told = [published.published_rounds(desk) for desk in desks]
    assert len(told[0]) == 2
    assert all(each == told[0] for each in told)


def test_the_sheet_names_nobody(played: Played) -> None:
    """One approved sheet, without a name, company or day of the case it is about."""
    text = text_of(played.folder / "sheet.pdf")
    assert "Wie zwijgt, mag blijven" in text
    assert "Concept" not in text
    for name in ("Maaike", "Zonnestraal", "Berten", "Lantaarn", "2026", "Veerle"):
        assert name not in text


def test_documents_say_nothing_about_who_made_them(played: Played) -> None:
    """No author, program or time of day in any PDF; all can be read as text."""
    for name in ("sheet.pdf", "report.pdf", "report-spring.pdf", "evaluation.pdf"):
        about = pypdfium2.PdfDocument(played.folder / name).get_metadata_dict()
        assert not about["Author"]
        assert not about["Creator"]
        assert "T" not in about["CreationDate"].removeprefix("D:")
    assert "Halfjaarverslag van de poule" in text_of(played.folder / "report.pdf")
    assert "Jaarlijkse evaluatie van de poule" in text_of(played.folder / "evaluation.pdf")


def test_the_reports_hold_reviewed_texts(played: Played) -> None:
    """Signals in the half-yearly report; the steps of the work and advice in the evaluation."""
    half_year = (played.folder / "report.html").read_text("utf-8")
    evaluation = text_of(played.folder / "evaluation.pdf")
    assert "Freelancers zien vaak af van een vervolgstap" in half_year
    assert "Dossiers worden gewist wanneer hun termijn voorbij is" not in half_year
    assert "Dossiers worden gewist wanneer hun termijn voorbij is" in " ".join(evaluation.split())
    assert "Zilverberk" not in half_year + evaluation


@pytest.mark.parametrize("report", ["spring", "year"])
def test_invented_texts_ask_for_no_decision(report: str) -> None:
    """No number under five, no company, no function with a month: nothing had to be let stand."""
    told = report_told(report)
    period = Period(date(2026, 1, 1), date(2026, 6, 30))
    for text in told.texts:
        written = ReportText(1, period, text.kind, text.codes, text.words, text.proposal)
        assert not hints_in(written, shared_engine(), NamesHere())
    kinds = Counter(text.kind for text in told.texts)
    if report == "year":
        assert kinds == {"signal": 2, "workflow": 9, "learning": 1, "recommendation": 3}


def test_the_same_seed_gives_the_same_report(
    played: Played, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Byte for byte, report and sheet; another seed plays another year."""
    again = tmp_path / "again"
    assert run_here(["demo", str(again), "--counsellors", "5", "--cases", "4"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == played.summary
    reports = [
        name for name in played.summary["files"] if name.startswith(("report", "eval", "sec"))
    ]
    assert len(reports) == 8
    for name in (*reports, "sheet.pdf"):
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
    assert len(received) == 75, "fifteen things were told that are no reports of the pool's"
    assert {owner for owner, _, _ in received} == set(range(7))
    assert {on.year for _, _, on in received} == {2026}


def test_a_story_told_again_is_about_somebody_else() -> None:
    """Large years are no copies of a few cases: what is crossed in tables is drawn anew."""
    told = [story.answers for _, story, _ in PoolYear(7, 300, 3).received()]
    fields = ("age_band", "behaviour_main", "employment", "function_cluster", "hours")
    assert len({tuple(answers[field] for field in fields) for answers in told}) > 100
    first = [story for _, story, _ in PoolYear(7, 6, 3).received()]
    assert all(story in stories() for story in first)


def test_no_command_is_no_command() -> None:
    """Whatever does not begin with a command is the window's."""
    assert run_here([]) is None
    assert run_here(["--demo"]) is None
    assert run_here(["demonstrate"]) is None
