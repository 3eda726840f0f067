"""A list of past cases is taken over: seen before, whole or not at all, and taken back truly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.pool_count import count_round
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.answers import code, day
from counsellor_app.casework.coded_case import CaseStatus, Record
from counsellor_app.casework.old_list import plain
from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, case_notes, moving_in, today
from counsellor_app.operations.coded_access import coded_cases, coded_records
from counsellor_app.operations.finding_cases import CaseFilter, CaseOrder, count_cases, list_cases
from counsellor_app.operations.moving_in import (
    Becomes,
    DryRun,
    Ground,
    Kind,
    ListMapping,
    OldList,
    Rules,
    Why,
    WithoutEnd,
)
from tests.casework.old_lists import ROWS
from tests.intake.workbooks import workbook
from tests.operations.test_erasure import everything_at_rest

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.case import Case
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

BEHAVIOUR = 6
CHANNEL = 3


def looked(desk: Desk, folder: Path, rows: tuple[tuple[str, ...], ...] = ROWS) -> OldList:
    path = folder / "dossiers.xlsx"
    path.write_bytes(workbook(rows))
    return moving_in.look_at(desk.codebook, path).list


def proposed(desk: Desk, old: OldList) -> ListMapping:
    return ListMapping(tuple(view.guess.becomes for view in moving_in.propose(desk.codebook, old)))


def tried(desk: Desk, old: OldList, rules: Rules, **values: str) -> DryRun:
    """A dry run with the proposed columns; `values` say what is meant by a behaviour."""
    mapping = proposed(desk, old)
    said = {(BEHAVIOUR, text): meant for text, meant in values.items()}
    read = moving_in.read(desk.codebook, old, replace(mapping, values=said), rules, desk.today())
    return moving_in.dry_run(desk, read)


def all_cases(desk: Desk) -> list[Case]:
    wanted = CaseFilter(order=CaseOrder.CASE_NO, descending=False)
    rows = list_cases(desk, wanted, offset=0, limit=100)
    return [case_notes.open_case(desk, row.case_id) for row in rows]


def test_columns_are_proposed_by_their_names(desk: Desk, tmp_path: Path) -> None:
    """Under a title and a blank row the names are found; each guess says what it rests on."""
    views = moving_in.propose(desk.codebook, looked(desk, tmp_path))
    told = {v.name.reveal(): (v.guess.becomes.kind, v.guess.becomes.code) for v in views}
    assert told == {
        "Nr": (Kind.NOTE, ""),
        "Datum melding": (Kind.FIELD, "received_on"),
        "Naam": (Kind.PERSON, "APPLICANT"),
        "Kanaal": (Kind.FIELD, "channel_in"),
        "Sector": (Kind.FIELD, "segment"),
        "Statuut": (Kind.FIELD, "employment"),
        "Aard van het gedrag": (Kind.FIELD, "behaviour_main"),
        "Over wie": (Kind.PERSON, "ACCUSED"),
        "Uren": (Kind.HOURS, ""),
        "Afgesloten op": (Kind.FIELD, "closed_on"),
        "Afloop": (Kind.FIELD, "outcome"),
        "Leeftijd": (Kind.FIELD, "age_band"),
        "Opmerkingen": (Kind.NOTE, ""),
        "Kleur": (Kind.NOTE, ""),
    }
    assert [v.guess.ground for v in views][-1] is Ground.NONE


def test_columns_without_names_are_proposed_by_what_is_in_them(desk: Desk, tmp_path: Path) -> None:
    """Days and known values speak; a long text is a note."""
    rows = (
        ("1/2/2024", "pesterijen", "tel", "Zij belde na de opnames en vertelde hoe het ging."),
        ("2/2/2024", "conflict", "mail", "Hij schreef een lange mail over de laatste weken daar."),
    )
    old = moving_in.with_head(looked(desk, tmp_path, rows), 0)
    views = moving_in.propose(desk.codebook, old)
    assert [v.guess.becomes.code for v in views] == [
        "received_on",
        "behaviour_main",
        "channel_in",
        "",
    ]
    assert {v.guess.ground for v in views[:3]} == {Ground.VALUES}


def test_what_is_not_known_is_asked(desk: Desk, tmp_path: Path) -> None:
    """Words of no code, and words only like one: with what is likely, never taken by itself."""
    old = looked(desk, tmp_path)
    asked = moving_in.what_to_ask(desk.codebook, old, proposed(desk, old))
    assert [(a.column, a.text.reveal(), a.count, a.likely) for a in asked] == [
        (CHANNEL, "duif", 1, ""),
        (BEHAVIOUR, "pesteryen", 1, "BULLY"),
        (11, "jong", 1, ""),
    ]


def test_a_dry_run_says_what_would_be_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    """Three rows are cases; five are none, each with its number and its reason."""
    run = tried(desk, looked(desk, tmp_path), Rules())
    assert [row.number for row in run.ready] == [4, 5, 6, 9]
    assert [(n.number, n.why) for n in run.read.not_read] == [
        (7, Why.NOT_A_DAY),
        (8, Why.IN_FUTURE),
        (11, Why.ENDED_BEFORE),
        (12, Why.NO_DAY),
    ]
    assert run.of_this_half_year == 1
    assert count_cases(desk, CaseFilter()) == 0


def test_nothing_of_a_row_is_lost(desk: Desk, tmp_path: Path) -> None:
    """Codes and days as understood, persons for the anonymiser, the rest in the note as it was."""
    old = looked(desk, tmp_path)
    moving_in.take_over(desk, tried(desk, old, Rules(), pesteryen="BULLY").ready)
    first, second, third, _ = all_cases(desk)
    assert first.coded.status is CaseStatus.CLOSED
    assert day(first.coded.answers, "received_on") == date(2024, 2, 3)
    assert code(first.coded.answers, "outcome") == "INFRES"
    assert code(first.coded.answers, "age_band") == "U26"
    assert code(first.coded.answers, "reporter_role") == "UNK"
    assert first.retention_until == date(2026, 4, 12)
    assert [(p.role, p.name.reveal()) for p in first.persons] == [
        ("APPLICANT", "Zoë Verzonnen"),
        ("ACCUSED", "Bas Bedacht"),
    ]
    assert first.note.reveal().split("\n") == [
        "Overgenomen uit een lijst, rij 4.",
        "Nr: 1",
        "Opmerkingen: Wou vooral gehoord worden.",
        "Kleur: groen",
    ]
    assert [row.answers["c_minutes"] for row in first.coded.rows(Record.CONTACT)] == [210]
    assert code(second.coded.answers, "behaviour_main") == "SEX"
    assert third.coded.status is CaseStatus.NEW
    assert code(third.coded.answers, "behaviour_main") == "BULLY"
    assert third.note.reveal().split("\n")[2:] == [
        "Kanaal: duif",
        "Uren: veel",
        "Leeftijd: jong",
        "Opmerkingen: Loopt nog.",
        "Uitkomst: opgelost na informele tussenkomst",
    ]


def test_old_terms_do_not_fall_due(desk: Desk, tmp_path: Path) -> None:
    """Of open cases of long ago no reply and no hearing is asked; of last week's the hearing is."""
    rows = (("Datum", "Aard"), ("1/2/2025", "conflict"), ("8/3/2026", "conflict"))
    moving_in.take_over(desk, tried(desk, looked(desk, tmp_path, rows), Rules()).ready)
    assert [(d.kind, d.case_no) for d in today.what_is_due(desk) if d.case_id] == [
        (today.DueKind.HEARING, 2)
    ]


@pytest.mark.parametrize(("counts", "expected"), [(False, 0), (True, 1)])
def test_past_cases_never_count_anew(
    desk: Desk, tmp_path: Path, counts: bool, expected: int
) -> None:
    """A round has none of them and none of their hours; or those of this half-year if asked."""
    from_day = moving_in.counting_begins_on(desk.today()) if counts else None
    run = tried(desk, looked(desk, tmp_path), Rules(counted_from=from_day))
    moving_in.take_over(desk, run.ready)
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    tally = count_round(
        coded_cases(desk),
        coded_records(desk),
        period=year,
        counted={1: frozenset(), 2: frozenset(), 3: frozenset()},
        plan=pool_plan(desk.codebook),
    )
    told = {figure.code: figure.amount for figure in tally.totals}
    assert {level: len(cases) for level, cases in tally.covered.items()} == dict.fromkeys(
        (1, 2, 3), expected
    )
    assert (told["contacts"], told["case_hours"]) == (expected, 2 * expected)  # 90 minutes
    assert case_notes.open_case(desk, all_cases(desk)[0].coded.case_id).coded.registered_on == (
        desk.today()
    )


def test_cases_without_an_end_may_be_closed_today(desk: Desk, tmp_path: Path) -> None:
    """Their outcome stays a code then."""
    run = tried(desk, looked(desk, tmp_path), Rules(without_end=WithoutEnd.CLOSED_TODAY))
    moving_in.take_over(desk, run.ready)
    third = all_cases(desk)[2].coded
    assert third.status is CaseStatus.CLOSED
    assert day(third.answers, "closed_on") == desk.today()
    assert code(third.answers, "outcome") == "INFRES"


def test_cases_kept_too_long_may_stay_behind(desk: Desk, tmp_path: Path, clock: SetClock) -> None:
    """Those closed more than two years ago are counted apart, and taken or left."""
    clock.set_day(date(2026, 4, 20))
    old = looked(desk, tmp_path)
    assert [row.is_past_retention for row in tried(desk, old, Rules()).ready] == [
        True,
        False,
        False,
        False,
    ]
    run = tried(desk, old, Rules(takes_past_retention=False))
    assert ([row.number for row in run.ready], run.read.left) == ([5, 6, 9], 1)


def test_a_row_is_taken_over_once(desk: Desk, tmp_path: Path) -> None:
    """The same list again, longer by a row, or after stopping half-way: only what is new comes."""
    old = looked(desk, tmp_path)
    moving_in.take_over(desk, tried(desk, old, Rules()).ready[:3])
    again = tried(desk, old, Rules())
    assert ([row.number for row in again.ready], again.known) == ([9], 3)
    moving_in.take_over(desk, again.ready)
    longer = looked(desk, tmp_path, (*ROWS, ROWS[3]))
    rest = tried(desk, longer, Rules())
    assert ([row.number for row in rest.ready], rest.known) == ([13], 4)


def test_taking_back_erases_truly(desk: Desk, tmp_path: Path) -> None:
    """Every case of the go is gone from vault and backups, no other; the list may come again."""
    kept = case_notes.start_case(desk).coded.case_id
    run = tried(desk, looked(desk, tmp_path), Rules())
    batch = moving_in.take_over(desk, run.ready[:2])
    moving_in.take_over(desk, run.ready[2:], batch)
    backups.back_up(desk)
    assert b"verzonnen" in everything_at_rest(desk, tmp_path / "work.db")
    last = moving_in.last_taken_over(desk)
    assert last is not None
    assert (last.number, last.cases) == (batch, 4)
    assert moving_in.take_back(desk, batch) == 4
    assert [case.coded.case_id for case in all_cases(desk)] == [kept]
    assert moving_in.last_taken_over(desk) is None
    assert b"verzonnen" not in everything_at_rest(desk, tmp_path / "work.db")
    assert tried(desk, looked(desk, tmp_path), Rules()).known == 0


def test_a_piece_is_whole_or_not_at_all(desk: Desk, tmp_path: Path) -> None:
    """A row that cannot be kept takes the others of its piece along."""
    run = tried(desk, looked(desk, tmp_path), Rules())
    spoilt = replace(run.ready[1], answers={**run.ready[1].answers, "segment": "NOSUCH"})
    with pytest.raises(ExpectedError) as caught:
        moving_in.take_over(desk, (run.ready[0], spoilt))
    assert caught.value.code is ErrorCode.ANSWER_INVALID
    assert count_cases(desk, CaseFilter()) == 0


def test_an_empty_list_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    """Nothing can be asked of a file without rows."""
    with pytest.raises(ExpectedError) as caught:
        looked(desk, tmp_path, ((),))
    assert caught.value.code is ErrorCode.SPREADSHEET_EMPTY


def test_a_column_may_be_left_behind(desk: Desk, tmp_path: Path) -> None:
    """What the counsellor leaves is nowhere."""
    old = looked(desk, tmp_path)
    columns = tuple(
        Becomes(Kind.LEFT) if n != 1 else c for n, c in enumerate(proposed(desk, old).columns)
    )
    read = moving_in.read(desk.codebook, old, ListMapping(columns), Rules(), desk.today())
    assert read.rows[0].note.reveal() == "Overgenomen uit een lijst, rij 4."
    assert not any(row.persons or row.minutes for row in read.rows)


def test_every_word_of_the_data_names_something(desk: Desk) -> None:
    """Columns, values and ranges of words.toml are fields, roles and codes that exist."""
    words = moving_in.list_words()
    offered = {field.code: field for field in moving_in.offered_fields(desk.codebook)}
    for becomes, names in words.columns.items():
        assert becomes.kind is not Kind.FIELD or becomes.code in offered, becomes
        assert names
    for field, codes in {**words.values, **words.ranges}.items():
        if field == "yes_no":
            assert set(codes) == {"Y", "N"}
        else:
            assert set(codes) <= {value.code for value in offered[field].choices()}, field


def test_no_name_of_a_value_means_two(desk: Desk) -> None:
    """A word for one code is never the label of another code of its field."""
    for field in moving_in.offered_fields(desk.codebook):
        for meant, names in moving_in.list_words().values.get(field.code, {}).items():
            others = {plain(v.label.nl) for v in field.choices() if v.code != meant}
            assert not others & set(map(plain, names)), (field.code, meant)
