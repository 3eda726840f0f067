"""Texts of the pool's report: begin, write, review, approve; and the numbers mediarte supplies."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.report_text import (
    approve_text,
    cleaned,
    digest_of,
    hints_in,
)
from counsellor_app.anonymisation.text_hints import NamesHere
from counsellor_app.casework.answers import with_answer
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.report_texts import (
    LARGEST_SUPPLIED,
    NAME_CHARACTERS,
    STATUS,
    Review,
    TextKind,
    require_form,
    require_report_period,
)
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import pool_records
from counsellor_app.operations.limits import require_plausible
from counsellor_app.vault import report_store, sheet_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counsellor_app.anonymisation.report_text import ApprovedText
    from counsellor_app.anonymisation.text_hints import Hint
    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.period import Period
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.casework.report_texts import Check, ReportText
    from counsellor_app.operations.desk import Desk

_OF_SIGNAL = {"rt_signal_kind": "sg_kind", "rt_theme": "sg_theme"}
"""What a text takes over from a signal: never on how many cases it rests."""


def list_texts(desk: Desk, period: Period) -> tuple[ReportText, ...]:
    """The texts of one report, by kind in the order of the report, then as they were begun."""
    return report_store.of_period(desk.vault.connection, period)


def start_text(desk: Desk, period: Period, kind: TextKind) -> ReportText:
    """Begin a text: in the vault from this moment on, without words.

    Raises:
        ExpectedError: ANSWER_INVALID for days that no report is about.
    """
    require_report_period(period)
    connection = desk.vault.connection
    with connection.transaction():
        text_id = report_store.add(
            connection, period, kind, codebook_version=desk.codebook.version, at=desk.now()
        )
        return report_store.load(connection, text_id)


def keep_text(desk: Desk, text: ReportText) -> ReportText:
    """Keep codes, words, proposal and deadline; a review lapses unless all it read is the same.

    Period, kind and review are those in the vault, whatever is given.

    Raises:
        ExpectedError: REPORT_TEXT_TOO_LONG, ANSWER_INVALID, DATE_TOO_EARLY, NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    require_form(text)
    with connection.transaction():
        held = report_store.load(connection, text.text_id)
        kept = replace(
            held,
            codes=text.codes,
            words=cleaned(text.words),
            proposal=cleaned(text.proposal),
            due_on=text.due_on,
        )
        _require_sound(desk, kept)
        if kept.review is not None and kept.review.digest != digest_of(kept):
            kept = replace(kept, review=None)
        report_store.keep(connection, kept, desk.now())
        return report_store.load(connection, text.text_id)


def remove_text(desk: Desk, text_id: int) -> None:
    """Delete a text with its review; removing what is gone already is no error."""
    with desk.vault.connection.transaction():
        report_store.remove(desk.vault.connection, text_id)


def own_signals(desk: Desk) -> tuple[PoolRecord, ...]:
    """The policy signals written down here, newest first, drafts among them."""
    return pool_records.list_records(desk, Record.SIGNAL)


def take_over_signal(desk: Desk, period: Period, record_id: RecordId) -> ReportText:
    """Begin a text with the words, kind and themes of a policy signal, to be reviewed as any.

    On how many cases the signal rests is not taken along.

    Raises:
        ExpectedError: NO_SUCH_RECORD for what is no signal; REPORT_TEXT_TOO_LONG for one that is
            longer than a text may be; ANSWER_INVALID for days that no report is about.
    """
    connection = desk.vault.connection
    with connection.transaction():
        signal = pool_records.open_record(desk, record_id)
        if signal.coded.record is not Record.SIGNAL:
            raise ExpectedError(ErrorCode.NO_SUCH_RECORD)
        begun = start_text(desk, period, TextKind.SIGNAL)
        told = signal.coded.answers
        codes = {own: told[theirs] for own, theirs in _OF_SIGNAL.items() if theirs in told}
        return keep_text(desk, replace(begun, codes=codes, words=signal.text))


def hints_of(desk: Desk, text_id: int) -> tuple[Hint, ...]:
    """What in a text asks for a decision of its reviewers; run it after the text was kept.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    text = report_store.load(desk.vault.connection, text_id)
    return hints_in(text, shared_engine(), _names_here(desk))


def review_text(
    desk: Desk,
    text_id: int,
    reviewers: tuple[FreeText, FreeText],
    checks: Iterable[Check],
    kept: Iterable[FreeText] = (),
) -> ReportText:
    """Record that two counsellors reviewed a text as it stands in the vault now.

    `kept` are the wordings of hints that may stand. A review under which the text could not leave
    is refused and not kept.

    Raises:
        MissingAnswersError, ExpectedError: what `approve_text` refuses; REPORT_TEXT_TOO_LONG for
            a name that is none; NO_SUCH_RECORD.
    """
    if any(len(name) > NAME_CHARACTERS for name in reviewers):
        raise ExpectedError(ErrorCode.REPORT_TEXT_TOO_LONG, number=NAME_CHARACTERS)
    first, second = (cleaned(name) for name in reviewers)
    connection = desk.vault.connection
    with connection.transaction():
        text = report_store.load(connection, text_id)
        asked = {hint.wording for hint in hints_of(desk, text_id)}
        review = Review(
            reviewed_on=desk.today(),
            reviewers=(first, second),
            checks=frozenset(checks),
            kept=frozenset(asked.intersection(kept)),
            digest=digest_of(text),
        )
        reviewed = replace(text, review=review)
        approve_text(reviewed, shared_engine(), _names_here(desk))
        report_store.keep(connection, reviewed, desk.now())
        return report_store.load(connection, text_id)


def approved_texts(desk: Desk, period: Period) -> tuple[ApprovedText, ...]:
    """The texts that may stand in a report, each approved anew; the others are `unreviewed`."""
    texts = (_without_status(text) for text in list_texts(desk, period))
    return _approved(desk, texts)


def unreviewed(desk: Desk, period: Period) -> Mapping[TextKind, int]:
    """How many texts of each kind are left out of the report, for want of a review that holds."""
    begun = Counter(text.kind for text in list_texts(desk, period))
    begun.subtract(text.kind for text in approved_texts(desk, period))
    return MappingProxyType({kind: begun[kind] for kind in TextKind if begun[kind]})


def last_recommendations(desk: Desk, period: Period) -> tuple[ReportText, ...]:
    """The reviewed recommendations of the year before, with what became of each as `STATUS`."""
    year = period.last_on.year - 1
    held = report_store.recommendations_of(desk.vault.connection, year)
    return tuple(text for text in held if text.review is not None)


def approved_last(desk: Desk, period: Period) -> tuple[ApprovedText, ...]:
    """`last_recommendations` as they may stand in this report, those that hold still."""
    return _approved(desk, last_recommendations(desk, period))


def set_status(desk: Desk, text_id: int, status: str | None) -> ReportText:
    """Say what became of a recommendation; its review holds, for it is about its words.

    Raises:
        ExpectedError: ANSWER_INVALID for what is no recommendation or no status; NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        text = report_store.load(connection, text_id)
        return keep_text(desk, replace(text, codes=with_answer(text.codes, STATUS, status)))


def supplied(desk: Desk, period: Period) -> Mapping[str, int]:
    """The numbers that mediarte gave for a period, by the codes of `PoolPlan.supplied`."""
    return MappingProxyType(report_store.supplied(desk.vault.connection, period))


def keep_supplied(desk: Desk, period: Period, numbers: Mapping[str, int]) -> None:
    """Keep all numbers of a period in the place of those before; a code left out has none.

    Raises:
        ExpectedError: SUPPLIED_INVALID, with the largest there may be as `number`;
            ANSWER_INVALID for a code that the plan does not have or days of no report.
    """
    require_report_period(period)
    if not set(numbers) <= {number.code for number in pool_plan(desk.codebook).supplied}:
        raise ExpectedError(ErrorCode.ANSWER_INVALID)
    for amount in numbers.values():
        if type(amount) is not int or not 0 <= amount <= LARGEST_SUPPLIED:
            raise ExpectedError(ErrorCode.SUPPLIED_INVALID, number=LARGEST_SUPPLIED)
    connection = desk.vault.connection
    with connection.transaction():
        report_store.keep_supplied(connection, period, numbers)


def _approved(desk: Desk, texts: Iterable[ReportText]) -> tuple[ApprovedText, ...]:
    names = _names_here(desk)
    found: list[ApprovedText] = []
    for text in texts:
        try:
            found.append(approve_text(text, shared_engine(), names))
        except ExpectedError:
            continue
    return tuple(found)


def _without_status(text: ReportText) -> ReportText:
    """A text for its own report, before anything became of it."""
    return replace(text, codes=with_answer(text.codes, STATUS, None))


def _require_sound(desk: Desk, text: ReportText) -> None:
    require_form(text)
    desk.codebook.check(Record.REPORT_TEXT, text.codes, desk.today())
    require_plausible(text.due_on)


def _names_here(desk: Desk) -> NamesHere:
    connection = desk.vault.connection
    of_cases = report_store.companies_of_cases(connection)
    listed = (held.name for held in pool_records.list_records(desk, Record.COMPANY) if held.name)
    return NamesHere(
        persons=sheet_store.known_persons(connection),
        companies=of_cases,
        other_companies=tuple(name for name in listed if name not in of_cases),
    )
