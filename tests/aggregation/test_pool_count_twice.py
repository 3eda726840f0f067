"""Rounds of the pool, counted a second time in a slow and obvious way."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.aggregation.pool_count import count_round
from counsellor_app.casework.coded_case import CaseId, CodedCase, CodedRecord, Record
from counsellor_app.casework.period import Period
from counsellor_app.settings import resource
from tests.aggregation.drawn_vaults import vaults
from tests.aggregation.hand_vault import case as case_of

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.codebook import Codebook

ROUNDS = (
    Period(date(2025, 1, 1), date(2025, 12, 31)),
    Period(date(2026, 1, 1), date(2026, 6, 30)),
    Period(date(2026, 7, 1), date(2026, 12, 31)),
    Period(date(2027, 1, 1), date(2027, 6, 30)),
)
LEFT_OUT = {
    ("count_objection", "Y"),
    ("count_exclusion", "DOUBLE"),
    ("count_exclusion", "COLLEAGUE"),
    ("handover", "GIVEN"),
    ("request_kind", "SIGNAL"),
}
AGE = {"U26": "U26", "A51P": "A26P"}
BEHAVIOUR = {"VIOL_P": "VIOL", "SEX": "SEX", "ORG": "OTHER"}
FUNCTION = {"TECH": "TECH", "CAST": "CAST"}
EMPLOYMENT = {"SELF": "SELF", "PERM": "PERM"}
ALSO = {"VIOL": {"VIOL_P", "VIOL_V"}, "SEX": {"SEX"}}
REFERRED = {"wellbeing": {"PAPS"}, "care": {"GP", "PSY"}, "law": {"TWW"}, "other": {"UNK"}}


def slowly(cases: list[CodedCase], period: Period, counted: dict[int, set[CaseId]]) -> Counter[str]:
    """The cells by walking over the cases, each rule written out as it reads."""
    numbers: Counter[str] = Counter()
    for case in cases:
        answers = case.answers
        if case.registered_on is None or case.registered_on > period.last_on:
            continue
        if any((field, answers.get(field)) in LEFT_OUT for field, _ in LEFT_OUT):
            continue
        for level in (1, 2, 3):
            numbers[f"reports_{level}"] += case.case_id not in counted[level]
        if case.case_id not in counted[2]:
            add_tables(case, numbers)
        if case.case_id not in counted[3]:
            add_crosses(case, numbers)
    return numbers


def add_tables(case: CodedCase, numbers: Counter[str]) -> None:
    answers = case.answers
    numbers["age " + AGE.get(str(answers.get("age_band")), "UNKNOWN")] += 1
    numbers["behaviour " + BEHAVIOUR.get(str(answers.get("behaviour_main")), "UNK")] += 1
    numbers["hours " + str(answers.get("hours", "UNK"))] += 1
    numbers["outcome " + outcome(case)] += 1
    numbers["heard " + heard(case)] += 1
    also = answers.get("behaviour_also", ())
    for group, codes in ALSO.items():
        is_mentioned = isinstance(also, tuple) and bool(codes & set(also))
        numbers[f"behaviour_also_{group.lower()} " + ("YES" if is_mentioned else "NO")] += 1
    rows = [row for row in case.timeline if not row.is_draft]
    for kind in ("I1", "I2", "I3"):
        was_done = any(row.answers.get("iv_kind") == kind for row in rows)
        numbers[f"interventions_{kind.lower()} " + ("YES" if was_done else "NO")] += 1
    named = {code for row in rows for code in referred_to(row)}
    for group, codes in REFERRED.items():
        numbers[f"referral_{group} " + ("YES" if codes & named else "NO")] += 1


def add_crosses(case: CodedCase, numbers: Counter[str]) -> None:
    answers = case.answers
    behaviour = BEHAVIOUR.get(str(answers.get("behaviour_main")), "UNK")
    function = FUNCTION.get(str(answers.get("function_cluster")), "OTHER")
    employment = EMPLOYMENT.get(str(answers.get("employment")), "OTHER")
    age = AGE.get(str(answers.get("age_band")), "UNKNOWN")
    numbers[f"function_employment {function}.{employment}"] += 1
    numbers[f"behaviour_function {behaviour}.{function}"] += 1
    numbers[f"behaviour_employment {behaviour}.{employment}"] += 1
    numbers[f"behaviour_hours {behaviour}.{answers.get('hours', 'UNK')}"] += 1
    numbers[f"behaviour_age {behaviour}.{age}"] += 1


def referred_to(row: CodedRecord) -> tuple[str, ...]:
    held = row.answers.get("ref_to", ())
    return held if row.record is Record.REFERRAL and isinstance(held, tuple) else ()


def outcome(case: CodedCase) -> str:
    if not isinstance(case.answers.get("closed_on"), date):
        return "OPEN"
    return {"HEARD": "HELPED", "LOST": "ENDED"}.get(str(case.answers.get("outcome")), "OUTSIDE")


def heard(case: CodedCase) -> str:
    received, heard_on = case.answers.get("received_on"), case.answers.get("heard_on")
    if heard_on is None or heard_on == "NOTYET":
        return "NOTYET"
    if not isinstance(heard_on, date) or not isinstance(received, date):
        return "UNK"
    return "IN10" if heard_on <= received + timedelta(days=10) else "LATE_VP"


@given(vaults(), st.lists(st.booleans(), min_size=4, max_size=4))
@settings(max_examples=60, deadline=None)
def test_both_ways_of_counting_rounds_agree(
    plan: PoolPlan, vault: tuple[list[CodedCase], list[CodedRecord]], sent: list[bool]
) -> None:
    """Round after round, some of them missed; what was counted before is counted no more."""
    cases, records = vault
    counted: dict[int, set[CaseId]] = {1: set(), 2: set(), 3: set()}
    for period, is_sent in zip(ROUNDS, sent, strict=True):
        if not is_sent:
            continue
        tally = count_round(cases, records, period=period, counted=counted, plan=plan)
        slow = slowly(cases, period, counted)
        fast = {f.code: f.amount for f in tally.totals[1:4]}
        for table in (*tally.tables, *tally.crosses):
            fast |= {f"{table.table_id} {f.code}": f.amount for f in table.figures}
        assert {name: fast[name] for name in slow} == dict(slow)
        assert {sum(f.amount for f in table.figures) for table in tally.tables} == {
            slow["reports_2"]
        }
        for level, covered in tally.covered.items():
            assert counted[level].isdisjoint(covered)
            counted[level].update(covered)


@pytest.fixture(scope="module")
def asked(codebook: Codebook) -> dict[str, tuple[str, dict[str, str]]]:
    """Each table about an asked choice, out of the very files: its field, and a cell for each code.

    Codes that stand nowhere in a group are cells of their own.
    """
    fields = {
        row["code"]: row
        for row in tomllib.loads(resource("codebook/codebook.toml").read_text("utf-8"))["field"]
        if row.get("record", "case") == "case"
    }
    found: dict[str, tuple[str, dict[str, str]]] = {}
    for table in tomllib.loads(resource("codebook/pool_tables.toml").read_text("utf-8"))["table"]:
        row = fields.get(table["field"], {})
        is_asked = row.get("kind") == "choice" and row["need"] != "derived"
        if table.get("record", "case") != "case" or not is_asked:
            continue
        by_value = table.get("finest") == "values"
        step = [] if by_value else (row.get("ladder") or [[]])[0]
        cells = {v.code: v.code for v in codebook.field(Record.CASE, row["code"]).values}
        for group in (one for one in step if isinstance(one, dict)):
            cells |= dict.fromkeys(group["of"], group["code"])
        found[table["id"]] = row["code"], cells
    return found


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_every_asked_table_agrees_with_the_files(
    asked: dict[str, tuple[str, dict[str, str]]], plan: PoolPlan, data: st.DataObject
) -> None:
    """Any answer to any question, or none: each report in the cell that the files say."""
    assert len(asked) > 15
    cases: list[CodedCase] = []
    slow: Counter[tuple[str, str]] = Counter()
    for number in range(1, data.draw(st.integers(1, 8)) + 1):
        answers: dict[str, str] = {}
        for field, cells in asked.values():
            drawn = data.draw(st.sampled_from([None, *(c for c in cells if c != "SIGNAL")]))
            answers |= {} if drawn is None else {field: drawn}
        cases.append(case_of(number, "2026-03-03", answers))
        slow.update((name, cells[answers.get(f, "UNK")]) for name, (f, cells) in asked.items())
    counted: dict[int, set[CaseId]] = {1: set(), 2: set(), 3: set()}
    tally = count_round(cases, [], period=ROUNDS[1], counted=counted, plan=plan)
    fast = {
        (table.table_id, figure.code): figure.amount
        for table in tally.tables
        for figure in table.figures
        if table.table_id in asked and figure.amount
    }
    assert fast == dict(slow)


@given(vaults())
@settings(max_examples=30, deadline=None)
def test_each_number_is_formed_by_the_cases_it_names(
    plan: PoolPlan, vault: tuple[list[CodedCase], list[CodedRecord]]
) -> None:
    """Of every cell about reports: as many cases as the number says, each once."""
    cases, records = vault
    counted: dict[int, set[CaseId]] = {1: set(), 2: set(), 3: set()}
    tally = count_round(cases, records, period=ROUNDS[2], counted=counted, plan=plan)
    for table in (*tally.tables, *tally.crosses):
        named = [case_id for figure in table.figures for case_id in figure.cases]
        assert sorted(named) == sorted(tally.covered[2])
        assert all(len(figure.cases) == figure.amount for figure in table.figures)
