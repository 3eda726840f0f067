"""A vault made up by hand, small enough to count on paper."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import (
    CaseId,
    CaseStatus,
    CodedCase,
    CodedRecord,
    Record,
    RecordId,
)

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answer, Answers


def row(record_id: int, kind: Record, on: str, **answers: Answer) -> CodedRecord:
    is_draft = bool(answers.pop("is_draft", 0))
    day = date.fromisoformat(on)
    return CodedRecord(kind, RecordId(record_id), day, answers, is_draft=is_draft)


def case(number: int, entered: str, answers: Answers, *timeline: CodedRecord) -> CodedCase:
    on = date.fromisoformat(entered) if entered else None
    status = CaseStatus.NEW if entered else CaseStatus.DRAFT
    return CodedCase(CaseId(number), number, status, on, 1, answers, timeline)


def contact(record_id: int, on: str, minutes: int, outside: str = "N") -> CodedRecord:
    return row(record_id, Record.CONTACT, on, c_mode="TEL", c_minutes=minutes, c_outside=outside)


CASES = (
    # 1: a freelance technician, entered in spring, closed in autumn after a talk and a conciliation
    case(
        1,
        "2026-02-10",
        {
            "received_on": date(2026, 2, 9),
            "first_reply_on": date(2026, 2, 10),
            "heard_on": date(2026, 2, 19),
            "request_kind": "INTERV",
            "function_cluster": "TECH",
            "employment": "SELF",
            "hours": "Y",
            "age_band": "A26_35",
            "behaviour_main": "BULLY",
            "behaviour_also": ("VIOL_V", "CONF"),
            "closed_on": date(2026, 9, 1),
            "outcome": "INFRES",
        },
        contact(11, "2026-02-19", 75),
        contact(12, "2026-03-02", 30, "Y"),
        row(13, Record.INTERVENTION, "2026-03-02", iv_kind="I1"),
        row(14, Record.INTERVENTION, "2026-08-20", iv_kind="I3"),
        contact(15, "2026-08-20", 120),
    ),
    # 2: entered late in December 2025, closed in spring; its facts and contacts lie in both years
    case(
        2,
        "2025-12-30",
        {
            "received_on": date(2025, 12, 20),
            "heard_on": date(2026, 1, 5),
            "request_kind": "ADV",
            "closed_on": date(2026, 1, 25),
            "outcome": "HEARD",
        },
        contact(21, "2025-12-30", 45),
        contact(22, "2026-01-05", 50),
    ),
    # 3: entered on the last day of spring, everything unknown, never closed
    case(3, "2026-06-30", {"received_on": date(2026, 6, 30)}),
    # 4: objects to being counted: in nothing, though there was work
    case(
        4,
        "2026-03-03",
        {"received_on": date(2026, 3, 1), "count_objection": "Y"},
        contact(41, "2026-03-03", 600),
        row(42, Record.INTERVENTION, "2026-03-03", iv_kind="I2"),
    ),
    # 5: given to a colleague, who counts it
    case(5, "2026-04-04", {"handover": "GIVEN"}, contact(51, "2026-04-04", 600)),
    # 6: entered twice by mistake
    case(6, "2026-04-05", {"count_exclusion": "DOUBLE"}),
    # 7: a signal without request for help; the work on it is work
    case(7, "2026-05-05", {"request_kind": "SIGNAL"}, contact(71, "2026-05-05", 15)),
    # 8: received from a colleague, so counted here, with a draft contact that is not
    case(
        8,
        "2026-05-06",
        {
            "received_on": date(2026, 5, 1),
            "first_reply_on": date(2026, 5, 6),
            "handover": "RECEIVED",
            "count_objection": "N",
            "count_exclusion": "NONE",
            "request_kind": "ADV",
            "age_band": "A36_50",
            "behaviour_main": "SEX",
        },
        row(81, Record.CONTACT, "2026-05-06", is_draft=1, c_minutes=300),
    ),
    # 9: still a draft
    case(9, "", {"received_on": date(2026, 5, 1)}, contact(91, "2026-05-01", 600)),
)
RECORDS = (
    row(101, Record.QUESTION, "2026-01-10", q_topic="ROLE", q_channel="TEL", q_minutes=15),
    row(102, Record.QUESTION, "2026-06-30", q_topic="JOINING", q_channel="MAIL", q_minutes=14),
    row(103, Record.QUESTION, "2026-07-01", q_topic="JOINING", q_channel="MAIL", q_minutes=60),
    row(104, Record.QUESTION, "2026-02-02", is_draft=1, q_minutes=60),
    row(
        105,
        Record.ACTIVITY,
        "2026-03-10",
        ac_kind="GUIDE",
        ac_participants=12,
        ac_minutes=120,
        ac_counted_by_me="Y",
    ),
    row(
        106,
        Record.ACTIVITY,
        "2026-03-11",
        ac_kind="STUDENT",
        ac_participants=40,
        ac_young=38,
        ac_minutes=90,
        ac_counted_by_me="Y",
    ),
    # with a colleague, who counts it: the hours are one's own, the event is not
    row(
        107,
        Record.ACTIVITY,
        "2026-03-12",
        ac_kind="INFO",
        ac_participants=100,
        ac_minutes=60,
        ac_counted_by_me="N",
    ),
    row(108, Record.LEARNING, "2026-04-01", le_kind="SUPERV", le_minutes=180),
    row(109, Record.LEARNING, "2026-05-01", le_kind="IV_POOL", le_minutes=150),
    row(110, Record.SIGNAL, "2026-05-01", sg_kind="RISK", sg_theme=("HOURS",), sg_cases=3),
)
