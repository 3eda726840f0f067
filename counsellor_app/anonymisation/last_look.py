"""The last look at a sheet: the engine reads what readers will see, beside what was decided."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.engine import names_of
from counsellor_app.anonymisation.finding import Kind, Reason
from counsellor_app.anonymisation.known_names import KnownNames, find_known
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.remaining import (
    Remaining,
    RemainingKind,
    Standing,
    find_remaining,
)
from counsellor_app.anonymisation.rendering import rendered_part, words_of
from counsellor_app.anonymisation.sheet_findings import as_word, find_marks
from counsellor_app.anonymisation.side_copy import side_copy
from counsellor_app.anonymisation.tokens import tokens
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
    from counsellor_app.anonymisation.decisions import Decision
    from counsellor_app.anonymisation.engine import Engine
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.case import KnownPerson

_APART = "\n\n"
# What may be written instead of a finding of the same kind: it is the coarser form of it.
_COARSENED = frozenset(
    {Kind.DATE, Kind.LOCATION, Kind.COMPANY, Kind.PRODUCTION, Kind.AGE, Kind.FUNCTION}
)


@dataclass(frozen=True, slots=True)
class LastLook:
    """What is still standing in the final text, and wordings of the working text left undecided."""

    remaining: tuple[Remaining, ...]
    undecided: frozenset[FreeText]


@dataclass(frozen=True, slots=True)
class _Final:
    """One part as readers see it, at its place in the whole."""

    part: Part
    text: str
    spans: tuple[tuple[int, int, Decision], ...]
    offset: int


def look(
    draft: DraftSheet,
    engine: Engine,
    known_persons: tuple[KnownPerson, ...],
    case_persons: tuple[KnownPerson, ...],
    shared_words: frozenset[str],
    marks_before: tuple[Marked, ...] | None = None,
) -> LastLook:
    """Read the working text and the final text once more.

    `shared_words` are the same in everybody's sheet and give nobody away; `marks_before` are those
    of the working text, where it was just read.
    """
    finals = tuple(_finals(draft))
    whole = _APART.join(final.text for final in finals)
    written = replace(
        draft,
        texts=MappingProxyType({final.part: FreeText(final.text) for final in finals}),
        decisions=(),
    )
    marks = find_marks(written, engine, case_persons)
    standing = [
        *known_places(whole, known_persons, engine),
        *_findings(marks, {final.part: final for final in finals}, shared_words),
    ]
    remaining = find_remaining(
        whole,
        standing,
        kept=tuple(_kept(finals)),
        ordinary=shared_words,
        confirmed=draft.confirmed,
    )
    before = marks_before
    if before is None:
        before = find_marks(draft, engine, case_persons) if draft.decisions else marks
    undecided = (m.wording for m in before if m.needs_decision and not _is_shared(m, shared_words))
    return LastLook(remaining, frozenset(undecided))


def known_places(text: str, persons: Iterable[KnownPerson], engine: Engine) -> tuple[Standing, ...]:
    """Where somebody known stands in a text, in the exact forms of the name, in order.

    A lower-case or opening word that is ordinary too is a KNOWN_WORD. Names side by side are one.
    """
    names = names_of(persons)
    copy = side_copy(text)
    found: list[Standing] = []
    ordinary = engine.gazetteers.ordinary
    for hit in find_known(tokens(copy.plain), KnownNames.of(names), ordinary, fuzzy=False):
        start, end = copy.place(hit.start, hit.end)
        told = as_word(text, replace(hit, start=start, end=end), engine)
        is_word = told.reason is Reason.KNOWN_PERSON_WORD
        kind = RemainingKind.KNOWN_WORD if is_word else RemainingKind.KNOWN_NAME
        found.append(Standing(start, end, kind))
    return tuple(_joined(text, sorted(found, key=lambda one: one.start)))


def _joined(text: str, found: list[Standing]) -> Iterator[Standing]:
    """Places that overlap, or that only a blank or hyphen parts, as one."""
    last: Standing | None = None
    for one in found:
        if last and (one.start < last.end or _is_beside(text, last, one)):
            kind = last.kind if last.kind is RemainingKind.KNOWN_NAME else one.kind
            last = Standing(last.start, max(last.end, one.end), kind)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _is_beside(text: str, left: Standing, right: Standing) -> bool:
    return left.kind is right.kind and text[left.end : right.start] in {"", " ", "-"}


def _finals(draft: DraftSheet) -> Iterator[_Final]:
    offset = 0
    for part in draft.texts:
        text, spans = rendered_part(draft, part)
        yield _Final(part, text, spans, offset)
        offset += len(text) + len(_APART)


def _kept(finals: Iterable[_Final]) -> Iterator[tuple[int, int]]:
    """Where something stands because the counsellor said that it may."""
    for final in finals:
        for start, end, one in final.spans:
            if not one.replaces:
                yield final.offset + start, final.offset + end


def _findings(
    marks: Iterable[Marked], finals: Mapping[Part, _Final], shared_words: frozenset[str]
) -> Iterator[Standing]:
    """Findings in the final text; a name of the case must go, all else may be ticked."""
    decided = {part: tuple(_decided_spans(final)) for part, final in finals.items()}
    for mark in marks:
        final, finding = finals[mark.part], mark.finding
        place = (final.offset + finding.start, final.offset + finding.end)
        if finding.reason is Reason.KNOWN_PERSON:
            yield Standing(*place, RemainingKind.KNOWN_NAME)
        elif finding.reason is Reason.KNOWN_PERSON_WORD:
            yield Standing(*place, RemainingKind.KNOWN_WORD, mark.is_decided)
        elif not finding.is_suggestion and not _is_shared(mark, shared_words):
            is_decided = mark.is_decided or _is_written(mark, decided[mark.part])
            yield Standing(*place, RemainingKind.FINDING, is_decided)


def _is_shared(mark: Marked, shared_words: frozenset[str]) -> bool:
    """Whether all its words stand in everybody's sheet, or are labels: "A", "B"."""
    if mark.finding.reason in {Reason.KNOWN_PERSON, Reason.KNOWN_PERSON_ALIKE}:
        return False
    text = mark.wording.reveal()
    told = [text[word.start : word.end] for word in words_of(text)]
    return bool(told) and all(
        (len(word) == 1 and word.isascii() and word.isupper()) or fold(word) in shared_words
        for word in told
    )


def _decided_spans(final: _Final) -> Iterator[tuple[int, int, Kind | None]]:
    """Where something was decided on: of any kind where it was kept, else of the kind coarsened."""
    for start, end, one in final.spans:
        if not one.replaces:
            yield start, end, None
        elif one.kind in _COARSENED:
            yield start, end, one.kind


def _is_written(mark: Marked, decided: tuple[tuple[int, int, Kind | None], ...]) -> bool:
    """Whether it was kept, or stands for something finer of the same kind."""
    finding = mark.finding
    held = [(start, end) for start, end, kind in decided if kind in {None, finding.kind}]
    return all(
        any(s <= finding.start + word.start and finding.start + word.end <= e for s, e in held)
        for word in words_of(mark.wording.reveal())
    )
