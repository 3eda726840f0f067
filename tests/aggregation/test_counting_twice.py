"""A second, slow and obvious way of counting must always agree with the first."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import given, settings

from counsellor_app.aggregation.counting import count
from counsellor_app.casework.coded_case import CodedCase, CodedRecord, Record
from counsellor_app.casework.half_year import HalfYear
from tests.aggregation.drawn_vaults import WINDOWS, vaults

if TYPE_CHECKING:
    from counsellor_app.aggregation.tally import Tally
    from counsellor_app.casework.codebook import Codebook


def slowly(cases: list[CodedCase], records: list[CodedRecord], window: HalfYear) -> dict[str, int]:
    """Every number by walking over everything, each rule written out as it reads."""
    numbers: Counter[str] = Counter()
    minutes: Counter[str] = Counter()
    for case in cases:
        if (case.registered_on or date.max) <= window.last_on:
            add_case(case, window, numbers, minutes)
    for record in records:
        if not record.is_draft and window.first_on <= record.day <= window.last_on:
            add_record(record, numbers, minutes)
    for name, spent in minutes.items():
        numbers[name] = int(Fraction(spent, 60) + Fraction(1, 2))
    return {name: amount for name, amount in numbers.items() if amount}


def add_case(
    case: CodedCase, window: HalfYear, numbers: Counter[str], minutes: Counter[str]
) -> None:
    assert case.registered_on is not None
    is_new = case.registered_on >= window.first_on
    if is_out(case):
        numbers["left_out_cases"] += is_new
        return
    has_contact = add_timeline(case, window, numbers, minutes)
    if case.answers.get("request_kind") == "SIGNAL":
        numbers["signal_reports"] += is_new
        return
    numbers["active_cases"] += has_contact
    if is_new:
        add_new(case, numbers)
    add_closure(case, window, numbers)


def is_out(case: CodedCase) -> bool:
    return (
        case.answers.get("count_objection") == "Y"
        or case.answers.get("count_exclusion") in ("DOUBLE", "COLLEAGUE")
        or case.answers.get("handover") == "GIVEN"
    )


def add_timeline(
    case: CodedCase, window: HalfYear, numbers: Counter[str], minutes: Counter[str]
) -> bool:
    has_contact = False
    for held in case.timeline:
        if held.is_draft or not window.first_on <= held.day <= window.last_on:
            continue
        if held.record is Record.INTERVENTION:
            numbers["iv_kind " + str(held.answers.get("iv_kind", "UNK"))] += 1
        if held.record is Record.CONTACT:
            has_contact = True
            numbers["contacts"] += 1
            numbers["outside_contacts"] += held.answers.get("c_outside") == "Y"
            minutes["case_hours"] += int(str(held.answers["c_minutes"]))
    return has_contact


def add_new(case: CodedCase, numbers: Counter[str]) -> None:
    bands = {"U26": "U26", "A51P": "A26P"}
    numbers["new_cases"] += 1
    numbers["hours " + str(case.answers.get("hours", "UNK"))] += 1
    numbers["age " + bands.get(str(case.answers.get("age_band")), "UNKNOWN")] += 1
    also = case.answers.get("behaviour_also", ("UNK",))
    assert isinstance(also, tuple)
    for kind in also:
        numbers[f"also {kind}"] += 1


def add_closure(case: CodedCase, window: HalfYear, numbers: Counter[str]) -> None:
    closed_on = case.answers.get("closed_on")
    if not isinstance(closed_on, date) or closed_on > window.last_on:
        numbers["open_cases"] += 1
    elif closed_on >= window.first_on:
        numbers["closed_cases"] += 1
        numbers["outcome " + str(case.answers.get("outcome", "UNK"))] += 1


def add_record(record: CodedRecord, numbers: Counter[str], minutes: Counter[str]) -> None:
    held = record.answers
    if record.record is Record.QUESTION:
        numbers["questions"] += 1
        minutes["question_hours"] += int(str(held["q_minutes"]))
    if record.record is Record.LEARNING:
        numbers["supervisions"] += held.get("le_kind") == "SUPERV"
        numbers["counsellors_supervised"] = int(numbers["supervisions"] > 0)
        numbers["pool_intervisions"] += held.get("le_kind") == "IV_POOL"
        minutes["learning_hours"] += int(str(held["le_minutes"]))
    if record.record is Record.ACTIVITY:
        minutes["activity_hours"] += int(str(held["ac_minutes"]))
        if held.get("ac_counted_by_me") == "Y":
            numbers["sessions_held"] += 1
            numbers["explanations_given"] += held.get("ac_kind") == "EXPLAIN"
            numbers["organisations_guided"] += held.get("ac_kind") == "GUIDE"
            numbers["people_reached"] += int(str(held["ac_participants"]))
            numbers["young_reached"] += int(str(held.get("ac_young", 0)))


def fast(tally: Tally) -> dict[str, int]:
    """The same numbers out of a tally."""
    numbers = {figure.code: figure.amount for figure in tally.totals}
    for prefix, record, field in (
        ("iv_kind", Record.INTERVENTION, "iv_kind"),
        ("hours", Record.CASE, "hours"),
        ("age", Record.CASE, "age_band"),
        ("also", Record.CASE, "behaviour_also"),
        ("outcome", Record.CASE, "outcome"),
    ):
        for figure in tally.breakdown(record, field).figures:
            numbers[f"{prefix} {figure.code}"] = figure.amount
    return {name: amount for name, amount in numbers.items() if amount}


@given(vaults(), WINDOWS)
@settings(max_examples=100, deadline=None)
def test_both_ways_of_counting_agree(
    codebook: Codebook, vault: tuple[list[CodedCase], list[CodedRecord]], window: HalfYear
) -> None:
    """On any vault and in any half-year."""
    cases, records = vault
    assert fast(count(cases, records, window=window, codebook=codebook)) == slowly(
        cases, records, window
    )


@given(vaults(), WINDOWS)
@settings(max_examples=25, deadline=None)
def test_every_number_is_formed_by_what_it_keeps(
    codebook: Codebook, vault: tuple[list[CodedCase], list[CodedRecord]], window: HalfYear
) -> None:
    """Counting again with only the cases behind a number gives that number."""
    cases, records = vault
    tally = count(cases, records, window=window, codebook=codebook)
    for figure in tally.totals:
        kept = [case for case in cases if case.case_id in figure.cases]
        again = count(kept, records, window=window, codebook=codebook)
        assert again.total(figure.code).amount == figure.amount


@given(vaults())
@settings(max_examples=25, deadline=None)
def test_each_case_is_new_exactly_once(
    codebook: Codebook, vault: tuple[list[CodedCase], list[CodedRecord]]
) -> None:
    """Over all half-years together every entered case is new, a signal or left out, once."""
    cases, records = vault
    seen: list[int] = []
    window = HalfYear(2025, 1)
    while window < HalfYear(2027, 2):
        tally = count(cases, records, window=window, codebook=codebook)
        for name in ("new_cases", "signal_reports", "left_out_cases"):
            seen += tally.total(name).cases
        window = window.following
    assert sorted(seen) == [case.case_id for case in cases if case.registered_on]
