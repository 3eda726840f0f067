"""Texts of the pool's reports in the vault, and the numbers that mediarte supplied for them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from counsellor_app.casework.answers import from_json, to_json
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import Check, ReportText, Review, TextKind
from counsellor_app.vault.days import day_or_none, day_text, instant_text
from counsellor_app.vault.typed_row import required
from counsellor_app.vault.word_store import storable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from counsellor_app.vault.connection import Connection, Row


def add(
    connection: Connection, period: Period, kind: TextKind, *, codebook_version: int, at: datetime
) -> int:
    """A new text without words; gives its number."""
    return connection.run(
        _ADD,
        first_on=day_text(period.first_on),
        last_on=day_text(period.last_on),
        kind=kind.value,
        answers=to_json({}),
        codebook_version=codebook_version,
        at=instant_text(at),
    )


def load(connection: Connection, text_id: int) -> ReportText:
    """One text with its review.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(connection.row("SELECT * FROM report_text WHERE text_id = :id", id=text_id))
    return _text(row)


def of_period(connection: Connection, period: Period) -> tuple[ReportText, ...]:
    """The texts of one report, by kind in the order of the report, then as they were begun."""
    found = connection.rows(
        _OF_PERIOD, first_on=day_text(period.first_on), last_on=day_text(period.last_on)
    )
    order = tuple(TextKind)
    return tuple(sorted((_text(row) for row in found), key=lambda text: order.index(text.kind)))


def recommendations_of(connection: Connection, year: int) -> tuple[ReportText, ...]:
    """The recommendations of all reports of a year, as they were begun."""
    found = connection.rows(
        _RECOMMENDATIONS,
        first_on=day_text(date(year, 1, 1)),
        last_on=day_text(date(year, 12, 31)),
    )
    return tuple(_text(row) for row in found)


def keep(connection: Connection, text: ReportText, at: datetime) -> None:
    """Keep codes, words and review; period and kind stay as the text was begun."""
    connection.run(
        _KEEP,
        id=text.text_id,
        answers=to_json(text.codes),
        words=storable(text.words),
        proposal=storable(text.proposal),
        due_on=day_text(text.due_on),
        review=None if text.review is None else _review_text(text.review),
        at=instant_text(at),
    )


def remove(connection: Connection, text_id: int) -> None:
    """Delete a text with all that was said of it; its pages are overwritten."""
    connection.run("DELETE FROM report_text WHERE text_id = :id", id=text_id)


def supplied(connection: Connection, period: Period) -> dict[str, int]:
    """The numbers supplied for a period, by code."""
    found = connection.rows(
        _SUPPLIED, first_on=day_text(period.first_on), last_on=day_text(period.last_on)
    )
    return {row.text("code"): row.number("amount") for row in found}


def keep_supplied(connection: Connection, period: Period, numbers: Mapping[str, int]) -> None:
    """Keep the numbers of a period in the place of those before."""
    days = {"first_on": day_text(period.first_on), "last_on": day_text(period.last_on)}
    connection.run(_FORGET_SUPPLIED, **days)
    for code, amount in numbers.items():
        connection.run(_ADD_SUPPLIED, code=code, amount=amount, **days)


def companies_of_cases(connection: Connection) -> tuple[FreeText, ...]:
    """The names of the companies that any case here concerns."""
    return tuple(FreeText(row.text("body")) for row in connection.rows(_OF_CASES))


def _text(row: Row) -> ReportText:
    review = row.text_or_none("review")
    return ReportText(
        text_id=row.number("text_id"),
        period=Period(
            date.fromisoformat(row.text("first_on")), date.fromisoformat(row.text("last_on"))
        ),
        kind=TextKind(row.text("kind")),
        codes=from_json(row.text("answers")),
        words=FreeText(row.text("words")),
        proposal=FreeText(row.text("proposal")),
        due_on=day_or_none(row.text_or_none("due_on")),
        review=None if review is None else _review(review),
    )


def _review_text(review: Review) -> str:
    told = {
        "reviewed_on": review.reviewed_on.isoformat(),
        "reviewers": [storable(name) for name in review.reviewers],
        "checks": sorted(check.value for check in review.checks),
        "kept": sorted(storable(wording) for wording in review.kept),
        "digest": review.digest,
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True)


def _review(text: str) -> Review:
    told = cast("dict[str, Any]", json.loads(text))
    first, second = told["reviewers"]
    return Review(
        reviewed_on=date.fromisoformat(told["reviewed_on"]),
        reviewers=(FreeText(first), FreeText(second)),
        checks=frozenset(Check(check) for check in told["checks"]),
        kept=frozenset(FreeText(wording) for wording in told["kept"]),
        digest=told["digest"],
    )


_ADD = """
INSERT INTO report_text (
    first_on, last_on, kind, answers, words, proposal, codebook_version, changed_at
) VALUES (:first_on, :last_on, :kind, :answers, '', '', :codebook_version, :at)
"""
_OF_PERIOD = """
SELECT * FROM report_text WHERE first_on = :first_on AND last_on = :last_on ORDER BY text_id
"""
_RECOMMENDATIONS = """
SELECT * FROM report_text
WHERE kind = 'recommendation' AND first_on >= :first_on AND last_on <= :last_on
ORDER BY last_on, text_id
"""
_KEEP = """
UPDATE report_text SET answers = :answers, words = :words, proposal = :proposal,
    due_on = :due_on, review = :review, changed_at = :at
WHERE text_id = :id
"""
_SUPPLIED = """
SELECT code, amount FROM supplied_number
WHERE first_on = :first_on AND last_on = :last_on ORDER BY code
"""
_FORGET_SUPPLIED = """
DELETE FROM supplied_number WHERE first_on = :first_on AND last_on = :last_on
"""
_ADD_SUPPLIED = """
INSERT INTO supplied_number (first_on, last_on, code, amount)
VALUES (:first_on, :last_on, :code, :amount)
"""
_OF_CASES = """
SELECT DISTINCT body FROM words JOIN company_link ON words.owner_id = company_link.company_id
WHERE owner = 'pool_record' AND field = 'name' ORDER BY body
"""
