"""Where readers find what stands at a place of the working text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.anonymisation.rendering import regions
from counsellor_app.anonymisation.tidying import composed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.anonymisation.sheet_findings import Marked


def read_before(draft: DraftSheet, mark: Marked) -> str:
    """What readers read of a part before a finding, or before what stands instead of it.

    Before one that was taken out: up to where it would have stood, give or take a blank.
    """
    text = draft.texts[mark.part].reveal()
    start = mark.finding.start
    found = regions(text, mark.part, draft.decisions)
    above = tuple(region for region in found if region.end <= start)
    about = len(composed(text[:start], above)[0])
    whole, spans = composed(text, found)
    if any(region.start < mark.finding.end and start < region.end for region in found):
        standing = (place for place, _, decision in spans if decision == mark.decision)
    else:
        standing = _places_of(mark.wording.reveal(), whole)
    return whole[: min(standing, key=lambda place: abs(place - about), default=about)]


def _places_of(wording: str, text: str) -> Iterable[int]:
    at = text.find(wording)
    while at >= 0:
        yield at
        at = text.find(wording, at + 1)
