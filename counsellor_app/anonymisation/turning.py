"""Turning a sheet to the sector: what was made coarse for the pool becomes coarser still."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.drafting import for_audience
from counsellor_app.anonymisation.finding import Finding, Reason
from counsellor_app.anonymisation.offers import offers
from counsellor_app.anonymisation.rendering import regions
from counsellor_app.anonymisation.sheet_findings import Marked
from counsellor_app.anonymisation.walk import step_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.free_text import FreeText


def turned(draft: DraftSheet, audience: Audience, codebook: Codebook) -> DraftSheet:
    """The draft for other readers; towards the sector coarser in codes and words, never finer.

    What the counsellor wrote by hand stays as it is.
    """
    new = for_audience(draft, audience, codebook)
    if audience is not Audience.SECTOR or draft.audience is Audience.SECTOR:
        return new
    coarser = tuple(_coarser(one, draft, new, codebook) for one in draft.decisions)
    return replace(new, decisions=coarser)


def _coarser(one: Decision, held: DraftSheet, new: DraftSheet, codebook: Codebook) -> Decision:
    if one.treatment is not Treatment.GENERALISE:
        return one
    mark = _mark(one, held)
    if mark is None or one.written not in _offered(mark, held, codebook):
        return one
    first = next(_offered(mark, new, codebook), one.written)
    return replace(one, written=first)


def _offered(mark: Marked, draft: DraftSheet, codebook: Codebook) -> Iterator[FreeText]:
    told = offers(mark, draft, codebook, draft.language)
    return (offer.written for offer in told if offer.treatment is Treatment.GENERALISE)


def _mark(one: Decision, draft: DraftSheet) -> Marked | None:
    """The first place where a decision works, in whatever form its wording stands there."""
    for part, text in draft.texts.items():
        for place in regions(text.reveal(), part, (one,)):
            finding = Finding(place.start, place.end, one.kind, 1.0, Reason.BY_HAND)
            return Marked(part, finding, one.wording, "", one, step_of(one.kind))
    return None
