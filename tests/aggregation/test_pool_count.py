from __future__ import annotations

import pickle
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.pool_count import RoundTally, count_round
from counsellor_app.casework.answers import with_answer
from counsellor_app.casework.coded_case import CaseId, Record
from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode, ExpectedError
from tests.aggregation.hand_vault import CASES, RECORDS, case, contact, row

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
NOTHING_COUNTED: dict[int, set[CaseId]] = {1: set(), 2: set(), 3: set()}

# Worked out on paper for 2026, where case 2 was in an earlier total but in no earlier breakdown:
# reports 1, 3 and 8 are new, and 1, 2, 3 and 8 are behind the tables.
TOTALS = {
    "counter": 1,
    "reports_1": 3,
    "reports_2": 4,
    "reports_3": 4,
    "questions": 3,
    "contacts": 5,  # 11, 12 and 15 of case 1, 22 of case 2, 71 of the signal
    "case_hours": 5,  # 75 + 30 + 120 + 50 + 15 = 290 minutes
    "question_hours": 1,  # 89 minutes
    "outside_contacts": 1,
    "sessions_held": 2,
    "explanations_given": 0,
    "organisations_guided": 1,
    "people_reached": 52,
    "young_reached": 38,
    "activity_hours": 5,  # 270 minutes
    "counsellors_supervised": 1,
    "pool_intervisions": 1,
    "learning_hours": 6,  # 330 minutes
}
TABLES = {
    "interventions_i1": [1, 3],
    "interventions_i2": [0, 4],
    "interventions_i3": [1, 3],
    "first_reply": [1, 0, 1, 2],
    "heard": [1, 0, 1, 2, 0],
    "channel": [0, 0, 0, 0, 4],
    "committee": [0, 0, 0, 4],
    "joined": [0, 4],
    "behaviour": [0, 1, 1, 0, 0, 0, 2],
    "behaviour_also_viol": [1, 3],
    "behaviour_also_bully": [0, 4],
    "behaviour_also_sex": [0, 4],
    "behaviour_also_disc": [0, 4],
    "behaviour_also_conf": [1, 3],
    "behaviour_also_other": [0, 4],
    "function": [1, 0, 0, 0, 0, 0, 3],
    "employment": [0, 0, 1, 0, 3],
    "hours": [1, 0, 3],
    "age": [0, 2, 2],
    "time_since": [0, 0, 4],
    "segment": [0, 0, 0, 4],
    "setting": [0, 0, 0, 0, 0, 4],
    "company_size": [0, 0, 4],
    "role": [0, 0, 0, 4],
    "request": [0, 2, 1, 1],
    "relation": [0, 0, 0, 4],
    "power_yes": [0, 4],
    "outcome": [2, 0, 0, 0, 0, 2],
    "referral_wellbeing": [0, 4],
    "referral_desk": [0, 4],
    "referral_care": [0, 4],
    "referral_law": [0, 4],
    "referral_interest": [0, 4],
    "referral_education": [0, 4],
    "referral_other": [0, 4],
    "duration": [1, 1, 2],
    "recusal": [0, 4],
    "found_via": [0, 0, 4],
    "language": [0, 4],
    "information_role": [0, 4],
    "information_secrecy": [0, 4],
    "information_informal": [0, 4],
    "information_formal": [0, 4],
    "information_notes": [0, 4],
    "information_counting": [0, 4],
}
# Each cell that is not empty, by its codes, with the reports in it.
CROSSES = {
    "function_employment": {"TECH.SELF": [1], "OTHER.OTHER": [2, 3, 8]},
    "behaviour_function": {"BULLY.TECH": [1], "SEX.OTHER": [8], "UNK.OTHER": [2, 3]},
    "behaviour_employment": {"BULLY.SELF": [1], "SEX.OTHER": [8], "UNK.OTHER": [2, 3]},
    "behaviour_hours": {"BULLY.Y": [1], "SEX.UNK": [8], "UNK.UNK": [2, 3]},
    "behaviour_age": {"BULLY.A26P": [1], "SEX.A26P": [8], "UNK.UNKNOWN": [2, 3]},
}


@pytest.fixture(scope="module")
def tally(plan: PoolPlan) -> RoundTally:
    """The year 2026 of the hand-made vault, with case 2 in a total before."""
    counted = NOTHING_COUNTED | {1: {CaseId(2)}}
    return count_round(CASES, RECORDS, period=YEAR, counted=counted, plan=plan)


def test_totals_agree_with_those_worked_out_by_hand(tally: RoundTally) -> None:
    """Level 1, in the order in which it travels."""
    assert [(f.code, f.amount) for f in tally.totals] == list(TOTALS.items())


def test_tables_agree_with_those_worked_out_by_hand(tally: RoundTally) -> None:
    """Level 2: every report stands in exactly one cell of each table."""
    held = {table.table_id: [f.amount for f in table.figures] for table in tally.tables}
    assert held == TABLES
    assert {sum(cells) for cells in held.values()} == {4}


def test_cross_tables_agree_with_those_worked_out_by_hand(tally: RoundTally) -> None:
    """Level 3, with the reports that form each cell."""
    held = {
        table.table_id: {f.code: list(f.cases) for f in table.figures if f.amount}
        for table in tally.crosses
    }
    assert held == CROSSES


def test_the_vectors_hold_what_the_tables_say(tally: RoundTally, plan: PoolPlan) -> None:
    """Flattened in the order of the layout, and found back by it."""
    first, second, third = tally.vectors
    assert (len(first), len(second), len(third)) == plan.layout().lengths
    assert first == tuple(TOTALS.values())
    for table_id, place in plan.places(2).items():
        assert list(second[place]) == TABLES[table_id]
    for table_id, place in plan.places(3).items():
        cells = [len(cases) for cases in CROSSES[table_id].values()]
        assert sorted(n for n in third[place] if n) == sorted(cells)


def test_what_to_mark_is_told_by_level(tally: RoundTally) -> None:
    """The reports to mark as counted once a level was printed."""
    assert tally.covered == {1: (1, 3, 8), 2: (1, 2, 3, 8), 3: (1, 2, 3, 8)}


def test_a_report_is_counted_once_per_level(tally: RoundTally, plan: PoolPlan) -> None:
    """Marked reports are in no later round, whatever is changed in them."""
    later = Period(date(2027, 1, 1), date(2027, 6, 30))
    counted = {level: set(cases) for level, cases in tally.covered.items()}
    counted[1].add(CaseId(2))
    edited = [
        case(c.case_no, "2027-02-02", with_answer(c.answers, "behaviour_main", "DISC"))
        for c in CASES[:3]
    ]
    again = count_round([*edited, *CASES[3:]], (), period=later, counted=counted, plan=plan)
    assert again.covered == {1: (), 2: (), 3: ()}
    assert sum(again.vectors[1]) == 0


def test_what_came_late_joins_the_next_round(plan: PoolPlan) -> None:
    """A report registered long before the period is counted if it was not yet."""
    old = case(1, "2024-03-03", {})
    tally = count_round([old], (), period=SPRING, counted=NOTHING_COUNTED, plan=plan)
    assert tally.covered[1] == (1,)
    young = case(1, "2026-07-01", {})
    tally = count_round([young], (), period=SPRING, counted=NOTHING_COUNTED, plan=plan)
    assert tally.covered[1] == ()


@pytest.mark.parametrize(
    "answers",
    [
        {"count_objection": "Y"},
        {"count_exclusion": "DOUBLE"},
        {"count_exclusion": "COLLEAGUE"},
        {"handover": "GIVEN"},
        {"request_kind": "SIGNAL"},
    ],
    ids=lambda held: "-".join(held.values()),
)
def test_what_is_left_out_is_in_no_level(answers: dict[str, str], plan: PoolPlan) -> None:
    """Objection, exclusion, hand-over and a signal without request for help."""
    left_out = case(1, "2026-03-03", answers)
    tally = count_round([left_out], (), period=SPRING, counted=NOTHING_COUNTED, plan=plan)
    assert tally.vectors[0][:4] == (1, 0, 0, 0)
    assert (sum(tally.vectors[1]), sum(tally.vectors[2])) == (0, 0)


def test_nothing_at_all_has_the_same_length(plan: PoolPlan) -> None:
    """So silence says nothing: everybody sends a vector of the same form."""
    empty = count_round((), (), period=SPRING, counted=NOTHING_COUNTED, plan=plan)
    assert tuple(len(v) for v in empty.vectors) == plan.layout().lengths
    assert sum(map(sum, empty.vectors)) == 1


def test_mentions_of_several_rows_count_the_report_once(plan: PoolPlan) -> None:
    """Two referrals of one group and a draft of another: one yes, and nothing of the draft."""
    referred = case(
        1,
        "2026-03-03",
        {},
        row(1, Record.REFERRAL, "2026-03-04", ref_to=("PAPS", "GP")),
        row(2, Record.REFERRAL, "2026-03-05", ref_to=("INTVP",)),
        row(3, Record.REFERRAL, "2026-03-06", ref_to=("POLICE",), is_draft=1),
    )
    tally = count_round([referred], (), period=SPRING, counted=NOTHING_COUNTED, plan=plan)
    held = {t.table_id: t.figures[0].amount for t in tally.tables if t.table_id[:8] == "referral"}
    assert {name for name, amount in held.items() if amount} == {
        "referral_wellbeing",
        "referral_care",
    }
    assert max(held.values()) == 1


def test_a_number_too_large_is_refused_before_it_is_sent(plan: PoolPlan) -> None:
    """It would spoil the whole round for everybody."""
    many = [
        row(n, Record.ACTIVITY, "2026-03-03", ac_participants=100_000, ac_counted_by_me="Y")
        for n in range(11)
    ]
    with pytest.raises(ExpectedError) as raised:
        count_round((), many, period=SPRING, counted=NOTHING_COUNTED, plan=plan)
    assert raised.value.code is ErrorCode.POOL_FIGURE_TOO_LARGE


def test_a_round_tally_gives_nothing_away(tally: RoundTally) -> None:
    """It prints as nothing and is not serialised."""
    assert {repr(tally), str(tally), f"{tally}"} == {"<RoundTally>"}
    with pytest.raises(TypeError):
        pickle.dumps(tally)


def test_work_on_a_case_left_out_is_left_out_too(plan: PoolPlan) -> None:
    """Its contacts and hours would tell of it."""
    objects = case(1, "2026-03-03", {"count_objection": "Y"}, contact(1, "2026-03-03", 60))
    tally = count_round([objects], (), period=SPRING, counted=NOTHING_COUNTED, plan=plan)
    assert sum(tally.vectors[0]) == 1
