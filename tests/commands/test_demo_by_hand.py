"""A contribution is put back otherwise by hand: the report changes by just that."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.answers import code
from counsellor_app.casework.codebook_reader import shipped_codebook
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.commands import colleague, demo
from counsellor_app.commands.fictitious import clock_of, on_day
from counsellor_app.commands.pool_meetings import CONTRIBUTIONS, PoolMeetings
from counsellor_app.commands.pool_year import LAST_DAY, SHEET_DAY, PoolYear
from counsellor_app.commands.sentences import error_sentence
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import reporting, vault_access
from counsellor_app.operations.coded_access import coded_cases
from counsellor_app.operations.pooling import taking_part
from counsellor_app.operations.pooling.files import Target
from tests.builders import a_case

if TYPE_CHECKING:
    from counsellor_app.commands.colleague import Colleague
    from counsellor_app.operations.desk import Desk

YEAR = PoolYear(5, 60, 1)
PASSPHRASE = "zes gewone woorden uit de lijst 4711"
CODEBOOK = shipped_codebook()
RECOUNTED = {
    "age": ("age_band", {"U26": {"U26"}}),
    "employment": ("employment", {"PERM": {"PERM"}, "SELF": {"SELF"}}),
    "hours": ("hours", {"Y": {"Y"}}),
    "behaviour": ("behaviour_main", {"BULLY": {"BULLY"}, "SEX": {"SEX"}}),
    "function": ("function_cluster", {"MAKING": {"ART", "DIRECT", "PRODUCTION"}}),
    "time_since": ("time_since", {"RECENT": {"NOW", "U1M", "M1_6"}}),
}
"""Rows of tables, by the answers that they hold."""
WORK = {total.code: CODEBOOK.total(total.code).label.nl for total in pool_plan(CODEBOOK).totals}


@dataclass(frozen=True)
class Own:
    """What one vault holds of the year: codes of new reports, and the numbers of the work."""

    reports: list[dict[str, str]]
    work: Counter[str]


@dataclass(frozen=True)
class ByHand:
    """What came of a round in which one contribution was replaced, and replaced again."""

    refused: dict[str, ExpectedError]
    sizes: set[int]
    own: tuple[Own, Own]
    tables: dict[str, dict[str, Any]]
    all_own: list[Own]


@dataclass(frozen=True)
class Halfway:
    """A round in which everybody sent figures, and nobody looked at them yet."""

    meetings: PoolMeetings
    digest: str
    came: list[str]

    def add_up(self) -> date:
        return self.meetings.add_up("2026", self.digest, LAST_DAY, self.came)

    def refusal_of(self, raw: bytes) -> ExpectedError:
        """What is heard when these bytes lie in the place of the third contribution."""
        third = Path(self.came[2])
        whole = third.read_bytes()
        third.write_bytes(raw)
        with pytest.raises(ExpectedError) as caught:
            self.add_up()
        third.write_bytes(whole)
        return caught.value


@pytest.fixture(scope="module")
def by_hand(tmp_path_factory: pytest.TempPathFactory) -> ByHand:
    """Five processes, as the demonstration starts them; the third of them is left for a while."""
    folder = tmp_path_factory.mktemp("demo")
    with ExitStack() as ending:
        at = halfway(folder, ending)
        files = [Path(path) for path in at.came]
        refused = {
            "noise": at.refusal_of(bytes(range(256)) * 8),
            "cut": at.refusal_of(files[2].read_bytes()[:-40]),
            "of a colleague": at.refusal_of(files[3].read_bytes()),
            "an invitation": at.refusal_of(files[2].with_name("ronde-2026.poule").read_bytes()),
        }
        sizes = {files[2].stat().st_size}
        own = one_more(at, folder)
        sizes.add(files[2].stat().st_size)
        at.meetings.members.pop(2)
        told_on = at.add_up()
        ask = {"kind": "figures", "round_digest": at.digest, "file": str(folder / "report.json")}
        at.meetings.members[0].ask("report", told_on, **ask)
    report = json.loads((folder / "report.json").read_text("utf-8"))
    tables = {table["id"]: table for table in report["tables"]}
    all_own = [own_of_member(folder, number) for number in range(1, 6)]
    return ByHand(refused, sizes, own, tables, all_own)


def halfway(folder: Path, ending: ExitStack) -> Halfway:
    """Cards, roster, invitation, and everybody's figures in one folder."""
    (folder / "vaults").mkdir()
    (folder / CONTRIBUTIONS).mkdir()
    members: list[Colleague] = []
    for number in range(1, YEAR.counsellors + 1):
        told = demo.first_line(YEAR, number, vault(folder, number), PASSPHRASE)
        members.append(colleague.start(number, told))
        ending.callback(members[-1].end)
    for member in members:
        member.answer()
    meetings = PoolMeetings(folder, members)
    meetings.meet()
    digest = meetings.announce("2026", SHEET_DAY, LAST_DAY)
    return Halfway(meetings, digest, meetings.send_in("2026", digest, LAST_DAY))


def one_more(at: Halfway, folder: Path) -> tuple[Own, Own]:
    """The third enters a report that was forgotten, and sends again; her own before and after."""
    at.meetings.members[2].end()
    desk = opened(folder, 3)
    before = own_of(desk)
    a_case(on_day(desk, date(2026, 12, 29)), request_kind="INFO")
    target = Target(Path(at.came[2]), may_replace=True)
    taking_part.contribute(on_day(desk, date(2027, 1, 1)), bytes.fromhex(at.digest), target)
    after = own_of(desk)
    vault_access.lock(desk)
    return before, after


def vault(folder: Path, number: int) -> Path:
    return folder / "vaults" / f"{number:02}"


def opened(folder: Path, number: int) -> Desk:
    return vault_access.unlock(
        vault(folder, number),
        bytearray(PASSPHRASE.encode()),
        codebook=CODEBOOK,
        clock=clock_of(date(2027, 1, 5)),
    ).desk


def own_of(desk: Desk) -> Own:
    """Counted anew, without the count of the pool."""
    new = [
        {field: code(case.answers, field) or "" for field, _ in RECOUNTED.values()}
        for case in coded_cases(desk)
        if case.registered_on is not None
        and case.registered_on <= LAST_DAY
        and case.answers["request_kind"] != "SIGNAL"
        and case.answers.get("count_objection") != "Y"
        and case.answers.get("handover") != "GIVEN"
    ]
    work = Counter[str]()
    for half in (1, 2):
        for figure in reporting.own_figures(desk, HalfYear(2026, half)).groups[0].figures:
            if figure.label.nl in WORK.values():
                work[figure.label.nl] += figure.amount
    return Own(new, work)


def test_the_total_rises_by_the_one_report(by_hand: ByHand) -> None:
    """All vaults together, with the report entered by hand; her work is what it was."""
    before, after = by_hand.own
    assert (len(after.reports), after.work) == (len(before.reports) + 1, before.work)
    assert by_hand.all_own[2] == after
    (row,) = by_hand.tables["volume"]["rows"]
    assert row["count"] == YEAR.cases + 1 == sum(len(own.reports) for own in by_hand.all_own)
    seen = sum((own.work for own in by_hand.all_own), Counter[str]())
    rows = {told["codes"][0]: told for told in by_hand.tables["work"]["rows"]}
    held_back = {name for name, told in rows.items() if told.get("text") == "niet getoond"}
    with_too_few = {"question_hours": "questions", "case_hours": "contacts"}
    assert held_back == {hours for hours, of in with_too_few.items() if "text" in rows[of]}
    for told in (told for name, told in rows.items() if name not in held_back):
        name, true = told["codes"][0], seen[WORK[told["codes"][0]]]
        # Hours are rounded for each counsellor: here for each half of the year, there once.
        near = len(by_hand.all_own) if name.endswith("hours") else 0
        assert abs(told.get("count", true) - true) <= near, name
        assert "count" in told or (true < 5 and told["text"] == "minder dan 5")


def test_every_breakdown_is_what_all_vaults_hold(by_hand: ByHand) -> None:
    """Each number is at least five, each table adds up, and a slow recount finds the same."""
    broken_down = [table for table in by_hand.tables.values() if table["total"] is not None]
    assert len(broken_down) > 10
    for table in broken_down:
        counts = [row["count"] for row in table["rows"]]
        assert min(counts) >= 5, table["id"]
        assert sum(counts) == table["total"] == YEAR.cases + 1, table["id"]
    recounted = {
        (table_id, row["codes"][0]): (row["count"], held_in(by_hand, field, rows[row["codes"][0]]))
        for table_id, (field, rows) in RECOUNTED.items()
        for row in by_hand.tables.get(table_id, {"rows": []})["rows"]
        if row["codes"][0] in rows
    }
    assert len(recounted) >= 5
    assert {place: told for place, (told, true) in recounted.items() if told != true} == {}


def held_in(by_hand: ByHand, field: str, answers: set[str]) -> int:
    return sum(report[field] in answers for own in by_hand.all_own for report in own.reports)


def own_of_member(folder: Path, number: int) -> Own:
    desk = opened(folder, number)
    found = own_of(desk)
    vault_access.lock(desk)
    return found


def test_the_file_tells_nothing_by_its_size(by_hand: ByHand) -> None:
    """With a report more it is as long as it was."""
    assert len(by_hand.sizes) == 1


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("noise", ErrorCode.POOL_FILE_UNREADABLE),
        ("cut", ErrorCode.POOL_FILE_UNREADABLE),
        ("of a colleague", ErrorCode.POOL_NOT_CLOSED),
        ("an invitation", ErrorCode.POOL_FILE_OTHER_KIND),
    ],
)
def test_what_is_no_contribution_of_hers_is_refused(
    by_hand: ByHand, what: str, code: ErrorCode
) -> None:
    """Noise, a cut file, a colleague's file under her name: a sentence, and the round goes on."""
    refusal = by_hand.refused[what]
    assert refusal.code is code
    assert len(error_sentence(refusal).split()) > 5
