"""Own figures stay, activity figures may leave, and the ledger knows what left."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.ledger import ReleaseKind, chained
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import erasure, pool_records, reporting
from counsellor_app.operations.figure_groups import OVER_TIME, OwnFigure, OwnFigures
from tests.builders import a_case, a_contact, a_record, close

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

SPRING = HalfYear(2026, 1)


def figure(desk: Desk, label: str, window: HalfYear = SPRING) -> OwnFigure:
    totals = reporting.own_figures(desk, window).groups[0].figures
    return next(one for one in totals if one.label.nl == label)


def test_each_number_names_its_cases(desk: Desk) -> None:
    """The counter sees which cases form a number, by their own numbers."""
    first, second = a_case(desk), a_case(desk)
    a_contact(desk, second.coded.case_id)
    assert [case.case_no for case in figure(desk, "Nieuwe dossiers").cases] == [
        first.coded.case_no,
        second.coded.case_no,
    ]
    assert [case.case_no for case in figure(desk, "Contacten").cases] == [second.coded.case_no]


def test_a_breakdown_names_its_cases(desk: Desk) -> None:
    """A row of a field's table shows the case that stands behind it."""
    case = a_case(desk, behaviour_main="BULLY")
    groups = reporting.own_figures(desk, SPRING).groups
    table = next(group for group in groups if group.field == "behaviour_main")
    bully = next(one for one in table.figures if one.label.nl == "pesterijen")
    assert (bully.amount, bully.cases[0].case_no) == (1, case.coded.case_no)
    assert table.title is not None
    assert table.title.nl == "Hoofdaard"


def test_new_cases_stand_under_each_other_over_time(desk: Desk, clock: SetClock) -> None:
    """Half-year by half-year, the newest last, whichever is chosen; each names its cases."""
    first = a_case(desk)
    clock.set_day(date(2027, 2, 1))
    second, third = a_case(desk), a_case(desk)
    for window in (SPRING, HalfYear(2027, 1)):
        group = reporting.own_figures(desk, window).groups[1]
        assert group.field == OVER_TIME
        told = [(one.label.nl, one.amount) for one in group.shown]
        assert told == [
            ("januari–juni 2026", 1),
            ("juli–december 2026", 0),
            ("januari–juni 2027", 2),
        ]
        cases = [[case.case_no for case in one.cases] for one in group.shown]
        numbers = [each.coded.case_no for each in (first, second, third)]
        assert cases == [numbers[:1], [], numbers[1:]]


def test_only_the_newest_half_years_are_compared(desk: Desk, clock: SetClock) -> None:
    """Eight of them: longer ago, cases have been erased and a number says little."""
    a_case(desk)
    clock.set_day(date(2031, 2, 1))
    group = reporting.own_figures(desk, HalfYear(2031, 1)).groups[1]
    assert len(group.shown) == 8
    assert group.shown[0].label.nl == "juli–december 2027"


def test_another_half_year_counts_nothing_of_this_one(desk: Desk) -> None:
    """A window holds what was entered in it."""
    a_case(desk)
    assert figure(desk, "Nieuwe dossiers", SPRING.following).amount == 0


def test_the_half_years_to_choose_from(desk: Desk, clock: SetClock) -> None:
    """From the first thing there is to count up to now, newest first; now always."""
    assert reporting.windows(desk) == (SPRING,)
    a_case(desk)
    clock.set_day(date(2027, 2, 1))
    assert reporting.windows(desk) == (
        HalfYear(2027, 1),
        HalfYear(2026, 2),
        SPRING,
    )


def test_the_half_years_begin_with_a_finished_record(desk: Desk, clock: SetClock) -> None:
    """Before any case; a record begun and left counts for nothing."""
    pool_records.start_record(desk, Record.ACTIVITY)
    clock.set_day(date(2026, 8, 1))
    a_record(desk, Record.ACTIVITY, ac_participants=30, ac_counted_by_me="Y")
    clock.set_day(date(2027, 2, 1))
    assert reporting.windows(desk) == (HalfYear(2027, 1), HalfYear(2026, 2))


def test_the_half_years_begin_with_kept_codes(desk: Desk, clock: SetClock) -> None:
    """The codes kept of an erased case are counted still."""
    case_id = close(desk, a_case(desk).coded.case_id).coded.case_id
    erasure.erase_case(desk, case_id, keep_codes_for_counting=True)
    clock.set_day(date(2026, 8, 1))
    assert reporting.windows(desk) == (HalfYear(2026, 2), SPRING)


def test_figures_are_counted_anew_only_when_something_changed(desk: Desk, clock: SetClock) -> None:
    """The same object comes back; a change, another half-year or another day counts again."""
    known = reporting.own_figures(desk, SPRING)
    assert reporting.own_figures(desk, SPRING, known) is known
    assert reporting.own_figures(desk, SPRING.following, known).window == SPRING.following
    a_case(desk)
    newer = reporting.own_figures(desk, SPRING, known)
    assert (known.groups[0].figures[0].amount, newer.groups[0].figures[0].amount) == (0, 1)
    clock.set_day(date(2026, 8, 1))
    assert len(reporting.own_figures(desk, SPRING, newer).groups[1].figures) == 2


def test_there_is_no_way_to_release_own_figures(desk: Desk) -> None:
    """Of all that leaves, nothing takes own figures, and they hold no function that writes."""
    writers = {name for name in vars(reporting) if name.startswith("release")}
    assert writers == {"release_activity_figures"}
    assert {field.name for field in fields(OwnFigures)} == {"window", "groups", "as_of"}


def test_activity_figures_are_not_about_reports(desk: Desk) -> None:
    """With or without cases the activity figures are the same, to the byte."""
    a_record(desk, Record.ACTIVITY, ac_participants=30, ac_counted_by_me="Y")
    without = reporting.activity_report(desk, SPRING)
    a_contact(desk, a_case(desk, "woorden van niemand").coded.case_id)
    assert reporting.activity_report(desk, SPRING) == without


def test_joint_events_are_counted_by_one(desk: Desk) -> None:
    """An activity that a colleague counts is not counted here."""
    a_record(desk, Record.ACTIVITY, ac_participants=30, ac_counted_by_me="N")
    outreach, _ = reporting.activity_figures(desk, SPRING)
    assert {row.codes[0]: row.count for row in outreach.rows}["people_reached"] == 0


@pytest.mark.parametrize(
    ("name", "kind", "begins"),
    [
        ("a.pdf", ReleaseKind.REPORT_PDF, b"%PDF"),
        ("a.json", ReleaseKind.TABLES_JSON, b"{"),
        ("a.csv", ReleaseKind.TABLES_CSV, b"\xef\xbb\xbftable;"),
        ("zonder einde", ReleaseKind.REPORT_PDF, b"%PDF"),
    ],
)
def test_the_ending_chooses_the_form(
    name: str, kind: ReleaseKind, begins: bytes, desk: Desk, tmp_path: Path
) -> None:
    """Tables leave as PDF, JSON or CSV, each with its line."""
    line = reporting.release_activity_figures(desk, SPRING, tmp_path / name)
    assert line.kind is kind
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize("form", [reporting.Form.HTML, reporting.Form.XLSX])
def test_own_figures_have_three_forms(form: reporting.Form, desk: Desk, tmp_path: Path) -> None:
    """Page and spreadsheet are the pool's; asked for one counsellor's figures, nothing leaves."""
    with pytest.raises(ExpectedError) as caught:
        reporting.release_activity_figures(desk, SPRING, tmp_path / "a", form=form)
    assert caught.value.code is ErrorCode.NOT_RELEASABLE
    assert not (tmp_path / "a").exists()
    assert not reporting.list_ledger(desk).entries


def test_the_ledger_remembers_what_was_printed(desk: Desk, tmp_path: Path) -> None:
    """Every number that left can be read back, in order, and the chain holds."""
    a_record(desk, Record.ACTIVITY, ac_participants=164, ac_counted_by_me="Y")
    for name in ("a.csv", "b.pdf"):
        reporting.release_activity_figures(desk, SPRING, tmp_path / name)
    ledger = reporting.list_ledger(desk)
    assert ledger.broken_at is None
    assert [entry.entry_id for entry in ledger.entries] == [1, 2]
    assert ledger.entries[1].chain == chained(ledger.entries[1].line, 2, ledger.entries[0].chain)
    rows = json.loads(ledger.entries[1].line.content)["tables"][0]["rows"]
    assert {row["label"]: row["count"] for row in rows}["Mensen bereikt"] == 164


def test_a_refused_file_leaves_no_line(desk: Desk, tmp_path: Path) -> None:
    """What is refused beforehand is not recorded as having left."""
    (tmp_path / "a.csv").write_text("van vroeger")
    with pytest.raises(ExpectedError) as caught:
        reporting.release_activity_figures(desk, SPRING, tmp_path / "a.csv")
    assert caught.value.code is ErrorCode.FILE_EXISTS
    assert reporting.list_ledger(desk).entries == ()
