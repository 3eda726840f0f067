"""Texts of the pool's report: written here, reviewed by two counsellors, never counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import NO_ANSWERS
from counsellor_app.casework.free_text import NO_WORDS, FreeText
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.period import Period

WORDS_CHARACTERS = 1_200
PROPOSAL_CHARACTERS = 600
NAME_CHARACTERS = 120
LARGEST_SUPPLIED = 100_000

STATUS = "rt_status"
"""What became of a recommendation of the year before. It is told by the report after."""


class TextKind(StrEnum):
    """What a text is, in the order of the report."""

    SIGNAL = "signal"  # table T10
    WORKFLOW = "workflow"  # E8, about one step of the flowchart
    LEARNING = "learning"  # E11
    RECOMMENDATION = "recommendation"  # E13


class Check(StrEnum):
    """What the reviewers looked at: publication rule P7, and that nobody can be recognised."""

    SMALL_NUMBERS = "small_numbers"
    COMPANIES = "companies"
    FUNCTION_AND_MONTH = "function_and_month"
    PERSONS = "persons"


FIELDS: Mapping[TextKind, tuple[str, ...]] = MappingProxyType(
    {
        TextKind.SIGNAL: ("rt_signal_kind", "rt_theme"),
        TextKind.WORKFLOW: ("rt_step", "rt_done"),
        TextKind.LEARNING: ("rt_learning",),
        TextKind.RECOMMENDATION: ("rt_owner",),
    }
)
"""The fields of `Record.REPORT_TEXT` that a text of each kind must have answered."""

MAY_BE_WORDLESS = frozenset({TextKind.WORKFLOW, TextKind.LEARNING})
"""Kinds whose codes say something by themselves."""


@dataclass(frozen=True, slots=True)
class Review:
    """That two counsellors read a text, and what they let stand in it.

    Their names stay in the vault. `kept` are wordings of hints that may stand; `digest` is that of
    what was read, so that a review says nothing about any other text.
    """

    reviewed_on: date
    reviewers: tuple[FreeText, FreeText]
    checks: frozenset[Check]
    kept: frozenset[FreeText] = frozenset()
    digest: str = ""


@dataclass(frozen=True, slots=True)
class ReportText:
    """One text of a report. `codes` hold fields of `Record.REPORT_TEXT`; `due_on` is a deadline."""

    text_id: int
    period: Period
    kind: TextKind
    codes: Answers = field(default_factory=lambda: NO_ANSWERS)
    words: FreeText = NO_WORDS
    proposal: FreeText = NO_WORDS
    due_on: date | None = None
    review: Review | None = None


def require_report_period(period: Period) -> None:
    """Refuse days that no report is about: it is the first half-year, or the whole year.

    Raises:
        ExpectedError: ANSWER_INVALID.
    """
    spring = HalfYear(period.first_on.year, 1)
    last_days = (spring.last_on, spring.following.last_on)
    if period.first_on != spring.first_on or period.last_on not in last_days:
        raise ExpectedError(ErrorCode.ANSWER_INVALID)


def require_form(text: ReportText) -> None:
    """Refuse what has no place in a text of its kind.

    Raises:
        ExpectedError: REPORT_TEXT_TOO_LONG with the most characters as `number`; ANSWER_INVALID
            for a field that its kind does not have.
    """
    for words, most in (
        (text.words, WORDS_CHARACTERS),
        (text.proposal, PROPOSAL_CHARACTERS),
    ):
        if len(words) > most:
            raise ExpectedError(ErrorCode.REPORT_TEXT_TOO_LONG, number=most)
    if not set(text.codes) <= {*FIELDS[text.kind], *_status_of(text.kind)}:
        raise ExpectedError(ErrorCode.ANSWER_INVALID)


def _status_of(kind: TextKind) -> tuple[str, ...]:
    return (STATUS,) if kind is TextKind.RECOMMENDATION else ()
