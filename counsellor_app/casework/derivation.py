"""Answers nobody is asked: bands, risk groups and terms, worked out from a case in codes."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import Answer, Answers, code, codes, day, with_answer
from counsellor_app.casework.codebook import PREFERS_NOT_TO_SAY, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Collection

    from counsellor_app.casework.coded_case import CodedCase, CodedRecord

HEARING_TERM_DAYS = 10
"""Calendar days within which the person is heard and informed (Codex I.3, first phase)."""

NOT_YET = "NOTYET"
RISK_GROUPS = ("risk_tech", "risk_hours", "risk_free", "risk_start")

_REPLY_BANDS = ((0, "D0"), (1, "D1"), (3, "D2_3"), (7, "D4_7"), (10, "D8_10"))
_DURATION_BANDS = ((1, "U1M"), (3, "M1_3"), (6, "M3_6"))
_NOT_TOLD = frozenset({UNKNOWN, PREFERS_NOT_TO_SAY})


def derive(case: CodedCase) -> Answers:
    """All derived answers of a case, by the field codes of the codebook."""
    told = risks(case.answers)
    derived: dict[str, Answer] = {
        "case_no": case.case_no,
        "status": case.status.value,
        "reply_band": reply_band(case.answers),
        "heard_band": heard_band(case.answers),
        "duration_band": duration_band(case.answers),
        "outcome_so_far": outcome_so_far(case.answers),
        **told,
        "risk_any": _any_risk(told.values()),
        "risk_count": _risk_count(told.values()),
    }
    return MappingProxyType(derived)


def with_derived(case: CodedCase) -> Answers:
    """What was answered and what follows from it; for counting and for reading."""
    return MappingProxyType({**case.answers, **derive(case)})


def reply_band(answers: Answers) -> str:
    """Whole days between receipt and first reply; a reply dated before receipt counts as day 0."""
    received_on, replied_on = day(answers, "received_on"), day(answers, "first_reply_on")
    if replied_on is None:
        return UNKNOWN if code(answers, "first_reply_on") == UNKNOWN else "NONE"
    if received_on is None:
        return UNKNOWN
    waited = (replied_on - received_on).days
    return next((band for days, band in _REPLY_BANDS if waited <= days), "D11P")


def heard_band(answers: Answers) -> str:
    """Whether the person was heard within the legal term, and if not, by whose wish."""
    received_on, heard_on = day(answers, "received_on"), day(answers, "heard_on")
    if heard_on is None:
        return UNKNOWN if code(answers, "heard_on") == UNKNOWN else NOT_YET
    if received_on is None:
        return UNKNOWN
    if heard_on <= hearing_term_ends_on(received_on):
        return "IN10"
    return "LATE_REQ" if code(answers, "heard_late_request") == "Y" else "LATE_VP"


def duration_band(answers: Answers) -> str:
    """Calendar months between receipt and closure."""
    received_on, closed_on = day(answers, "received_on"), day(answers, "closed_on")
    if closed_on is None:
        return "OPEN"
    if received_on is None:
        return UNKNOWN
    bands = (b for months, b in _DURATION_BANDS if closed_on < months_later(received_on, months))
    return next(bands, "O6M")


def outcome_so_far(answers: Answers) -> str:
    """The outcome of a closed case; a case being worked on has none yet."""
    if day(answers, "closed_on") is None:
        return "OPEN"
    return code(answers, "outcome") or UNKNOWN


def risks(answers: Answers) -> dict[str, str]:
    """Of each group at risk whether the case is of it: Y, N or unknown."""
    signs = (
        ("function_cluster", "TECH"),
        ("hours", "Y"),
        ("employment", "SELF"),
        ("age_band", "U26"),
    )
    return {
        risk: _is_one(answers, field, sign)
        for risk, (field, sign) in zip(RISK_GROUPS, signs, strict=True)
    }


def hearing_term_ends_on(received_on: date) -> date:
    """The last day on which hearing is in time; the day of receipt itself is not counted."""
    return received_on + timedelta(days=HEARING_TERM_DAYS)


def months_later(start: date, months: int) -> date:
    """The same day of the month `months` later, or that month's last day."""
    year, month0 = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month0 + 1, min(start.day, monthrange(year, month0 + 1)[1]))


def after_contact(answers: Answers, contact: CodedRecord) -> Answers:
    """The case's answers once a contact is on its timeline.

    A contact with the applicant is a reply, and one to hear and inform is the hearing: days not
    answered yet are filled in, days that were answered stay.
    """
    if code(contact.answers, "c_with") != "APPL":
        return answers
    answers = _filled(answers, "first_reply_on", contact.day)
    if code(contact.answers, "c_purpose") == "HEAR":
        answers = _filled(answers, "heard_on", contact.day)
    return answers


def _filled(answers: Answers, field: str, on: date) -> Answers:
    is_open = answers.get(field, NOT_YET) == NOT_YET
    return with_answer(answers, field, on) if is_open else answers


def _is_one(answers: Answers, field: str, sign: str) -> str:
    held = codes(answers, field)
    if not held or not _NOT_TOLD.isdisjoint(held):
        return UNKNOWN
    return "Y" if sign in held else "N"


def _any_risk(risks: Collection[str]) -> str:
    if "Y" in risks:
        return "Y"
    return UNKNOWN if UNKNOWN in risks else "N"


def _risk_count(risks: Collection[str]) -> str:
    """Groups known to apply; with none known and one unknown, nothing can be said."""
    known = list(risks).count("Y")
    if known >= 2:
        return "R2P"
    return UNKNOWN if UNKNOWN in risks else f"R{known}"
