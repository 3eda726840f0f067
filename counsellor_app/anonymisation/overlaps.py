"""Of findings that overlap, one is left at each place and nothing that was covered is uncovered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import STRENGTH, Finding, Kind, Reason
from counsellor_app.anonymisation.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SEALED = frozenset({Kind.EMAIL, Kind.URL, Kind.HANDLE, Kind.IBAN})
_KNOWN = frozenset({Reason.KNOWN_PERSON, Reason.KNOWN_PERSON_ALIKE})


def resolve(text: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings that do not overlap, in order of the text.

    The stronger reason keeps its place. A weaker one of the same kind makes it longer, one of
    another kind keeps what is left of it; a suggestion yields to everything.
    """
    kept = Places[Finding]()
    for finding in sorted(findings, key=_first_served):
        for piece in _free_pieces(kept, finding):
            if _is_worth_keeping(text[piece.start : piece.end], kept, piece, finding):
                kept.add(_trimmed(text, piece))
    return tuple(_joined(text, kept.in_order()))


def _first_served(finding: Finding) -> tuple[bool, bool, int, int, int]:
    """Suggestions last; an address before the name in it; then strength, length, place."""
    is_sealed = finding.kind in _SEALED
    strength = STRENGTH[finding.reason]
    length = finding.end - finding.start
    return (finding.is_suggestion, not is_sealed, -strength, -length, finding.start)


def _free_pieces(kept: Places[Finding], finding: Finding) -> Iterator[Finding]:
    """The parts of a finding that nobody covers yet; none of a suggestion that is touched."""
    in_the_way = kept.touching(finding.start, finding.end)
    if in_the_way and finding.is_suggestion:
        return
    start = finding.start
    for other in in_the_way:
        if start < other.start:
            yield replace(finding, start=start, end=other.start)
        start = other.end
    if start < finding.end:
        yield replace(finding, start=start)


def _is_worth_keeping(left: str, kept: Places[Finding], piece: Finding, whole: Finding) -> bool:
    """What is left of a finding beside a stronger one of another kind needs a capital or digit."""
    if not any(c.isalnum() for c in left):
        return False
    beside = kept.touching(piece.start - 1, piece.end + 1)
    is_same_kind = any(other.kind is piece.kind for other in beside)
    return piece == whole or is_same_kind or any(c.isupper() or c.isdigit() for c in left)


def _trimmed(text: str, piece: Finding) -> Finding:
    start, end = piece.start, piece.end
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return replace(piece, start=start, end=end)


def _joined(text: str, findings: list[Finding]) -> Iterator[Finding]:
    """Neighbours of one kind that only a blank parts become one: "Jan" and "Peeters"."""
    last: Finding | None = None
    for finding in findings:
        if last and _belong_together(text, last, finding):
            last = _union(last, finding)
            continue
        if last:
            yield last
        last = finding
    if last:
        yield last


def _belong_together(text: str, left: Finding, right: Finding) -> bool:
    if left.kind is not right.kind or left.is_suggestion or right.is_suggestion:
        return False
    if left.kind is not Kind.PERSON:
        return left.end == right.start
    return text[left.end : right.start] in {"", " ", "-"} and not _are_two_people(left, right)


def _are_two_people(left: Finding, right: Finding) -> bool:
    """Two known names side by side may be two people; a stranger's word beside one rarely is."""
    return left.reason in _KNOWN and right.reason in _KNOWN and left.end != right.start


def _union(left: Finding, right: Finding) -> Finding:
    stronger = max(left, right, key=lambda one: STRENGTH[one.reason])
    confidence = max(left.confidence, right.confidence)
    return replace(stronger, start=left.start, end=right.end, confidence=confidence)
