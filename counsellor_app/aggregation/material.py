"""The counting rules: which cases and records are counted in a half-year, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import code, day
from counsellor_app.casework.codebook import UNKNOWN
from counsellor_app.casework.coded_case import CaseId, CodedCase, CodedRecord, Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.casework.period import Window

_COUNTS_ALL_THE_SAME = frozenset({None, "NONE", UNKNOWN})


@dataclass(frozen=True, slots=True)
class Row:
    """A finished record in the window, with the case it belongs to, if any."""

    coded: CodedRecord
    case_id: CaseId | None


@dataclass(frozen=True, slots=True)
class Material:
    """What is counted in one window. A case may be new, active and closed in the same half-year."""

    new: tuple[CodedCase, ...]
    active: tuple[CodedCase, ...]
    closed: tuple[CodedCase, ...]
    open_at_end: tuple[CodedCase, ...]
    signals: tuple[CodedCase, ...]
    left_out: tuple[CodedCase, ...]
    rows: tuple[Row, ...]

    def of(self, record: Record) -> tuple[Row, ...]:
        """The rows of one kind."""
        return tuple(row for row in self.rows if row.coded.record is record)


def is_left_out(case: CodedCase) -> bool:
    """Whether objection, exclusion or hand-over takes a case out of every count."""
    return (
        code(case.answers, "count_objection") == "Y"
        or code(case.answers, "count_exclusion") not in _COUNTS_ALL_THE_SAME
        or code(case.answers, "handover") == "GIVEN"
    )


def sort_material(
    cases: Iterable[CodedCase], records: Iterable[CodedRecord], window: Window
) -> Material:
    """Sort what was entered by the end of the window; drafts are nowhere in it.

    A case is new in the half-year in which it was entered, whenever its facts happened. A signal
    without request for help is no case, but the work on it is counted as work.
    """
    entered = [case for case in cases if _is_entered(case, window)]
    counted = [case for case in entered if not is_left_out(case)]
    asked = [case for case in counted if not is_signal(case)]
    rows = [Row(row, case.case_id) for case in counted for row in case.timeline]
    rows += [Row(record, None) for record in records]
    return Material(
        new=_entered_in(asked, window),
        active=tuple(case for case in asked if _had_contact(case, window)),
        closed=tuple(case for case in asked if window.holds(day(case.answers, "closed_on"))),
        open_at_end=tuple(case for case in asked if not _was_closed(case, window)),
        signals=_entered_in((case for case in counted if is_signal(case)), window),
        left_out=_entered_in((case for case in entered if is_left_out(case)), window),
        rows=tuple(r for r in rows if window.holds(r.coded.day) and not r.coded.is_draft),
    )


def new_cases(cases: Iterable[CodedCase], window: Window) -> tuple[CodedCase, ...]:
    """The new ones of `sort_material` alone."""
    entered = _entered_in(cases, window)
    return tuple(case for case in entered if not is_left_out(case) and not is_signal(case))


def _is_entered(case: CodedCase, window: Window) -> bool:
    return case.registered_on is not None and case.registered_on <= window.last_on


def _entered_in(cases: Iterable[CodedCase], window: Window) -> tuple[CodedCase, ...]:
    return tuple(case for case in cases if window.holds(case.registered_on))


def is_signal(case: CodedCase) -> bool:
    """Whether somebody told of a concern without asking for help; it is no case."""
    return code(case.answers, "request_kind") == "SIGNAL"


def _had_contact(case: CodedCase, window: Window) -> bool:
    return any(window.holds(contact.day) for contact in case.rows(Record.CONTACT))


def _was_closed(case: CodedCase, window: Window) -> bool:
    closed_on = day(case.answers, "closed_on")
    return closed_on is not None and closed_on <= window.last_on
