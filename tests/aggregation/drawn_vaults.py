"""Vaults drawn at random, in codes."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from counsellor_app.casework.coded_case import (
    CaseId,
    CaseStatus,
    CodedCase,
    CodedRecord,
    Record,
    RecordId,
)
from counsellor_app.casework.half_year import HalfYear

DAYS = st.dates(date(2025, 6, 1), date(2027, 2, 1))
WINDOWS = st.builds(HalfYear, st.integers(2025, 2026), st.integers(1, 2))


def maybe(*codes: str) -> st.SearchStrategy[str | None]:
    return st.sampled_from([None, *codes])


def answers(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    """Some of the fields, each with one of its answers."""
    return st.fixed_dictionaries(fields).map(
        lambda drawn: {field: value for field, value in drawn.items() if value is not None}
    )


CASE_ANSWERS = answers(
    received_on=st.none() | DAYS,
    first_reply_on=st.none() | DAYS,
    closed_on=st.none() | DAYS,
    request_kind=maybe("ADV", "HEAR", "SIGNAL"),
    function_cluster=maybe("TECH", "CAST", "UNK"),
    hours=maybe("Y", "N", "UNK"),
    employment=maybe("SELF", "PERM"),
    age_band=maybe("U26", "A51P", "PNS"),
    behaviour_also=st.none()
    | st.lists(st.sampled_from(["VIOL_P", "VIOL_V", "SEX"]), unique=True).map(tuple),
    count_objection=maybe("Y", "N", "UNK"),
    count_exclusion=maybe("NONE", "DOUBLE", "COLLEAGUE", "UNK"),
    handover=maybe("NONE", "GIVEN", "RECEIVED"),
    outcome=maybe("HEARD", "LOST"),
    behaviour_main=maybe("VIOL_P", "SEX", "ORG", "UNK"),
    heard_on=st.none() | DAYS | st.sampled_from(["NOTYET", "UNK"]),
)
ON_TIMELINE = (Record.CONTACT, Record.INTERVENTION, Record.REFERRAL)
ROW_ANSWERS = {
    Record.CONTACT: answers(
        c_minutes=st.integers(0, 500), c_outside=maybe("Y", "N"), c_mode=maybe("TEL")
    ),
    Record.INTERVENTION: answers(iv_kind=maybe("I1", "I2", "I3")),
    Record.REFERRAL: answers(
        ref_to=st.lists(st.sampled_from(["PAPS", "GP", "PSY", "TWW", "UNK"]), unique=True).map(
            tuple
        )
    ),
    Record.QUESTION: answers(q_minutes=st.integers(0, 500)),
    Record.ACTIVITY: answers(
        ac_kind=maybe("GUIDE", "INFO", "EXPLAIN"),
        ac_participants=st.integers(0, 200),
        ac_young=st.none() | st.integers(0, 50),
        ac_minutes=st.integers(0, 500),
        ac_counted_by_me=maybe("Y", "N", "UNK"),
    ),
    Record.LEARNING: answers(le_kind=maybe("SUPERV", "IV_POOL"), le_minutes=st.integers(0, 500)),
}


@st.composite
def rows(draw: st.DrawFn, *kinds: Record) -> CodedRecord:
    kind = draw(st.sampled_from(kinds))
    record_id = RecordId(draw(st.integers(1, 10_000)))
    held = draw(ROW_ANSWERS[kind])
    return CodedRecord(kind, record_id, draw(DAYS), held, draw(st.booleans()))  # pyright: ignore[reportArgumentType]


@st.composite
def vaults(draw: st.DrawFn) -> tuple[list[CodedCase], list[CodedRecord]]:
    cases = [
        CodedCase(
            CaseId(number),
            number,
            CaseStatus.NEW,
            draw(st.none() | DAYS),
            1,
            draw(CASE_ANSWERS),  # pyright: ignore[reportArgumentType]
            tuple(draw(st.lists(rows(*ON_TIMELINE), max_size=4))),
        )
        for number in range(1, draw(st.integers(0, 6)) + 1)
    ]
    beside = (Record.QUESTION, Record.ACTIVITY, Record.LEARNING)
    return cases, draw(st.lists(rows(*beside), max_size=6))
