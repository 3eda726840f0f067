"""Words the counsellor marked that no recogniser found: beside the findings, decided alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.rendering import regions
from counsellor_app.anonymisation.sheet_findings import Marked
from counsellor_app.anonymisation.walk import step_of
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.anonymisation.decisions import Decision

_ORDER = {part: number for number, part in enumerate(Part)}


def own_mark(draft: DraftSheet, part: Part, start: int, end: int) -> Marked:
    """Selected words, to be decided on."""
    return _marked(draft, part, Finding(start, end, Kind.PERSON, 1.0, Reason.BY_HAND), None)


def with_own_marks(
    marks: Iterable[Marked], draft: DraftSheet, waiting: Marked | None = None
) -> tuple[Marked, ...]:
    """The findings, with what was decided beside them and the words waiting for a decision."""
    held = list(marks)
    for own in (*_decided(draft), *((waiting,) if waiting else ())):
        if not any(_overlap(own, other) for other in held):
            held.append(own)
    return tuple(sorted(held, key=_place))


def _decided(draft: DraftSheet) -> Iterator[Marked]:
    for part in Part:
        text = draft.texts[part].reveal()
        for region in regions(text, part, draft.decisions):
            kind = region.decision.kind
            finding = Finding(region.start, region.end, kind, 1.0, Reason.BY_HAND)
            yield _marked(draft, part, finding, region.decision)


def _marked(draft: DraftSheet, part: Part, finding: Finding, decision: Decision | None) -> Marked:
    wording = FreeText(draft.texts[part].reveal()[finding.start : finding.end])
    return Marked(part, finding, wording, "", decision, step_of(finding.kind))


def _overlap(first: Marked, second: Marked) -> bool:
    return first.part is second.part and first.finding.overlaps(second.finding)


def _place(mark: Marked) -> tuple[int, int, int]:
    return _ORDER[mark.part], mark.finding.start, -mark.finding.end
