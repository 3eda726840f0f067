"""A text of the pool's report: `approve_text()` alone makes one that may leave inside a report."""

from __future__ import annotations

import hashlib
import json
from dataclasses import InitVar, dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.clean_text import clean
from counsellor_app.anonymisation.known_persons import folded_words
from counsellor_app.anonymisation.text_hints import HintKind, NamesHere, look_at
from counsellor_app.casework.answers import codes
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.report_texts import (
    FIELDS,
    MAY_BE_WORDLESS,
    STATUS,
    Check,
    TextKind,
    require_form,
)
from counsellor_app.errors import BugError, ErrorCode, ExpectedError, MissingAnswersError

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.anonymisation.engine import Engine
    from counsellor_app.anonymisation.text_hints import Hint
    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.report_texts import ReportText, Review

_SEAL = object()
_APART = "\n\n"


@dataclass(frozen=True, slots=True)
class ApprovedText:
    """A text that may stand in a report; only `approve_text()` can make one.

    `codes` hold codes of `Record.REPORT_TEXT` alone, never a number. Who reviewed it is not in it.
    """

    kind: TextKind
    codes: Answers
    words: str
    proposal: str
    due_on: date | None
    reviewed_on: date
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only approve_text() makes an approved text")


def cleaned(words: FreeText) -> FreeText:
    """Words as they would leave: composed, without control and direction marks."""
    return FreeText(_read(words))


def digest_of(text: ReportText) -> str:
    """The digest of all that reviewers read: a review holds for nothing else.

    What became of a recommendation is told a year later, and is not in it.
    """
    told = [
        text.kind.value,
        [text.period.first_on.isoformat(), text.period.last_on.isoformat()],
        [[code, list(codes(text.codes, code))] for code in FIELDS[text.kind]],
        _read(text.words),
        _read(text.proposal),
        None if text.due_on is None else text.due_on.isoformat(),
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=True).encode("ascii")).hexdigest()


def hints_in(text: ReportText, engine: Engine, names: NamesHere) -> tuple[Hint, ...]:
    """What in the words and the proposal of a text asks for a decision, in order."""
    return look_at(_whole(text), engine, names)


def approve_text(text: ReportText, engine: Engine, names: NamesHere) -> ApprovedText:
    """Make the text that may leave, after the engine read it once more.

    Raises:
        MissingAnswersError: a code that its kind must have.
        ExpectedError: TEXT_EMPTY; TEXT_NOT_REVIEWED without a review of exactly this text;
            TEXT_REVIEWERS without two different names; TEXT_CHECKS_OPEN with the `number` of
            checks not ticked; TEXT_NAMES_SOMEBODY with the `number` of names known from a case;
            TEXT_HINTS_OPEN with the `number` of wordings on which nothing was decided;
            REPORT_TEXT_TOO_LONG or ANSWER_INVALID for what has no place in such a text.
    """
    require_form(text)
    _require_whole(text)
    review = _require_review(text)
    hints = hints_in(text, engine, names)
    known = {one.wording for one in hints if one.kind is HintKind.KNOWN}
    if known:
        raise ExpectedError(ErrorCode.TEXT_NAMES_SOMEBODY, number=len(known))
    undecided = {one.wording for one in hints} - review.kept
    if undecided:
        raise ExpectedError(ErrorCode.TEXT_HINTS_OPEN, number=len(undecided))
    return ApprovedText(
        kind=text.kind,
        codes=_told_codes(text),
        words=_read(text.words),
        proposal=_read(text.proposal),
        due_on=text.due_on,
        reviewed_on=review.reviewed_on,
        seal=_SEAL,
    )


def _whole(text: ReportText) -> str:
    return _read(text.words) + _APART + _read(text.proposal)


def _read(words: FreeText) -> str:
    return clean(words.reveal())


def _require_whole(text: ReportText) -> None:
    missing = tuple(code for code in FIELDS[text.kind] if not codes(text.codes, code))
    if missing:
        raise MissingAnswersError(missing)
    if not _read(text.words) and text.kind not in MAY_BE_WORDLESS:
        raise ExpectedError(ErrorCode.TEXT_EMPTY)


def _require_review(text: ReportText) -> Review:
    review = text.review
    if review is None or review.digest != digest_of(text):
        raise ExpectedError(ErrorCode.TEXT_NOT_REVIEWED)
    first, second = (_name(reviewer) for reviewer in review.reviewers)
    if not first or not second or first <= second or second <= first:
        raise ExpectedError(ErrorCode.TEXT_REVIEWERS)
    open_checks = set(Check) - review.checks
    if open_checks:
        raise ExpectedError(ErrorCode.TEXT_CHECKS_OPEN, number=len(open_checks))
    return review


def _name(reviewer: FreeText) -> frozenset[str]:
    """The words of a name in any order and spelling; one that holds the other may be the same."""
    return frozenset(folded_words(reviewer.reveal()))


def _told_codes(text: ReportText) -> Answers:
    told = (*FIELDS[text.kind], STATUS)
    return MappingProxyType({code: text.codes[code] for code in told if codes(text.codes, code)})
