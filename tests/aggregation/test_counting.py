from __future__ import annotations

import pickle
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.counting import count
from counsellor_app.aggregation.tables import broken_down, codes_counted
from counsellor_app.casework.coded_case import Record, RecordId
from counsellor_app.casework.half_year import HalfYear
from tests.aggregation.hand_vault import CASES, RECORDS, case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.aggregation.tally import Tally
    from counsellor_app.casework.codebook import Codebook

SPRING, AUTUMN = HalfYear(2026, 1), HalfYear(2026, 2)


# Worked out on paper from the hand-made vault; minutes are 75+30+50+15 = 170, 29, 270 and 330.
SPRING_TOTALS = {
    "new_cases": (3, [1, 3, 8]),
    "active_cases": (2, [1, 2]),
    "closed_cases": (1, [2]),
    "open_cases": (3, [1, 3, 8]),
    "signal_reports": (1, [7]),
    "left_out_cases": (3, [4, 5, 6]),
    "questions": (2, []),
    "contacts": (4, [1, 2, 7]),
    "outside_contacts": (1, [1]),
    "case_hours": (3, [1, 2, 7]),
    "question_hours": (0, []),
    "sessions_held": (2, []),
    "explanations_given": (0, []),
    "organisations_guided": (1, []),
    "people_reached": (52, []),
    "young_reached": (38, []),
    "activity_hours": (5, []),
    "supervisions": (1, []),
    "counsellors_supervised": (1, []),
    "pool_intervisions": (1, []),
    "learning_hours": (6, []),
}


@pytest.fixture(scope="module")
def spring(codebook: Codebook) -> Tally:
    """The first half of 2026."""
    return count(CASES, RECORDS, window=SPRING, codebook=codebook)


def cells(tally: Tally, record: Record, field: str) -> dict[str, tuple[int, list[int]]]:
    return {
        figure.code: (figure.amount, list(figure.cases))
        for figure in tally.breakdown(record, field).figures
        if figure.amount
    }


def test_totals_agree_with_those_worked_out_by_hand(spring: Tally) -> None:
    """Every total of the half-year, with the cases that form it."""
    assert {f.code: (f.amount, list(f.cases)) for f in spring.totals} == SPRING_TOTALS


def test_the_next_half_year_counts_what_happened_then(codebook: Codebook) -> None:
    """A case is new once, and active or closed when that happens."""
    autumn = count(CASES, RECORDS, window=AUTUMN, codebook=codebook)
    counted = {f.code: (f.amount, list(f.cases)) for f in autumn.totals if f.amount}
    assert counted == {
        "active_cases": (1, [1]),
        "closed_cases": (1, [1]),
        "open_cases": (2, [3, 8]),
        "questions": (1, []),
        "contacts": (1, [1]),
        "case_hours": (2, [1]),
        "question_hours": (1, []),
    }
    assert cells(autumn, Record.CASE, "outcome") == {"INFRES": (1, [1])}
    assert cells(autumn, Record.CASE, "duration_band") == {"O6M": (1, [1])}


def test_breakdowns_are_of_the_new_cases(spring: Tally) -> None:
    """What was left open counts as unknown; a field counted in groups shows no finer value."""
    assert cells(spring, Record.CASE, "behaviour_main") == {
        "BULLY": (1, [1]),
        "SEX": (1, [8]),
        "UNK": (1, [3]),
    }
    assert cells(spring, Record.CASE, "age_band") == {"A26P": (2, [1, 8]), "UNKNOWN": (1, [3])}


def test_several_answers_are_mentions(spring: Tally) -> None:
    """A case that mentions two kinds counts once under each."""
    assert cells(spring, Record.CASE, "behaviour_also") == {
        "VIOL_V": (1, [1]),
        "CONF": (1, [1]),
        "UNK": (2, [3, 8]),
    }


def test_response_is_counted_in_bands(spring: Tally) -> None:
    """A reply after one day, after five, and none yet; one hearing in time, two not yet."""
    assert cells(spring, Record.CASE, "reply_band") == {
        "D1": (1, [1]),
        "D4_7": (1, [8]),
        "NONE": (1, [3]),
    }
    assert cells(spring, Record.CASE, "heard_band") == {"IN10": (1, [1]), "NOTYET": (2, [3, 8])}


def test_risk_groups_are_counted_apart_and_together(spring: Tally) -> None:
    """One case in three groups; of the others nothing is claimed."""
    assert cells(spring, Record.CASE, "risk_tech") == {"Y": (1, [1]), "UNK": (2, [3, 8])}
    assert cells(spring, Record.CASE, "risk_start") == {"N": (2, [1, 8]), "UNK": (1, [3])}
    assert cells(spring, Record.CASE, "risk_any") == {"Y": (1, [1]), "UNK": (2, [3, 8])}
    assert cells(spring, Record.CASE, "risk_count") == {"R2P": (1, [1]), "UNK": (2, [3, 8])}


def test_closure_is_counted_over_the_closed(spring: Tally) -> None:
    """Outcome and duration are of the cases closed in the window, new or not."""
    assert cells(spring, Record.CASE, "outcome") == {"HEARD": (1, [2])}
    assert cells(spring, Record.CASE, "duration_band") == {"M1_3": (1, [2])}


def test_interventions_are_three_totals(spring: Tally) -> None:
    """All three kinds stand in the table, at zero too; each row keeps its record."""
    figures = spring.breakdown(Record.INTERVENTION, "iv_kind").figures
    assert [(f.code, f.amount) for f in figures] == [("I1", 1), ("I2", 0), ("I3", 0), ("UNK", 0)]
    assert spring.breakdown(Record.INTERVENTION, "iv_kind").figure("I1").records == (13,)


def test_work_beside_cases_is_broken_down(spring: Tally) -> None:
    """Questions by topic, activities and learning by kind."""
    assert cells(spring, Record.QUESTION, "q_topic") == {"ROLE": (1, []), "JOINING": (1, [])}
    assert cells(spring, Record.LEARNING, "le_kind") == {"SUPERV": (1, []), "IV_POOL": (1, [])}
    assert cells(spring, Record.ACTIVITY, "ac_kind") == {
        "INFO": (1, []),
        "GUIDE": (1, []),
        "STUDENT": (1, []),
    }


def test_policy_signals_are_never_counted(spring: Tally) -> None:
    """A signal is text; neither its kind nor the cases it rests on become a number."""
    assert Record.SIGNAL not in {breakdown.record for breakdown in spring.breakdowns}
    assert all(RecordId(110) not in figure.records for figure in spring.totals)


def test_every_total_is_named_in_the_codebook(spring: Tally, codebook: Codebook) -> None:
    """And in the same order, so that page and report list them alike."""
    assert [f.code for f in spring.totals] == [total.code for total in codebook.totals]
    assert spring.codebook_version == codebook.version


def leaves(value: object) -> Iterator[str]:
    yield repr(value)
    yield str(value)
    yield f"{value}"


def test_a_tally_gives_nothing_away(spring: Tally) -> None:
    """With one case the tally is the case: it prints as its window and is not serialised."""
    assert set(leaves(spring)) == {"<Tally of 2026-1>"}
    with pytest.raises(TypeError):
        pickle.dumps(spring)


def test_nothing_asked_and_no_unknown_adds_to_nothing(codebook: Codebook) -> None:
    """A derived field without unknown among its values stays out of its table when absent."""
    status = codebook.field(Record.CASE, "status")
    assert codes_counted(status, {}) == frozenset()
    assert codes_counted(codebook.field(Record.CASE, "hours"), {}) == frozenset({"UNK"})
    assert status in broken_down(codebook)


def test_a_case_closed_on_the_last_day_is_not_open_at_the_end(codebook: Codebook) -> None:
    """It is closed in that half-year, and open in none after it."""
    closed = case(1, "2026-06-30", {"closed_on": date(2026, 6, 30), "outcome": "HEARD"})
    tallies = [count([closed], [], window=w, codebook=codebook) for w in (SPRING, AUTUMN)]
    assert [tally.total("closed_cases").amount for tally in tallies] == [1, 0]
    assert [tally.total("open_cases").amount for tally in tallies] == [0, 0]
