"""What may stand instead of a finding: a label, something coarser, nothing; the best first."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.sheet_cues import gender_words
from counsellor_app.casework.free_text import NO_WORDS, FreeText
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.codebook import Codebook


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to decide; `written` is what readers would see, empty for KEEP and REMOVE."""

    treatment: Treatment
    written: FreeText = NO_WORDS


def offers(
    mark: Marked,
    draft: DraftSheet,
    codebook: Codebook,
    language: str,
    labels: Mapping[str, FreeText] | None = None,
) -> tuple[Offer, ...]:
    """The ways to decide on a mark, the best first; REMOVE and KEEP last, KEEP if it may stay."""
    told = dict.fromkeys([*_labels(mark, labels or {}), *_coarser(mark, draft, codebook, language)])
    last = [Offer(Treatment.REMOVE), *([Offer(Treatment.KEEP)] if mark.may_stay else [])]
    return (*told, *last)


def _labels(mark: Marked, labels: Mapping[str, FreeText]) -> Iterator[Offer]:
    for key in (mark.person, *mark.candidates):
        if key in labels:
            yield Offer(Treatment.LABEL, labels[key])


def _coarser(mark: Marked, draft: DraftSheet, codebook: Codebook, language: str) -> Iterator[Offer]:
    del codebook
    if mark.finding.kind is Kind.GENDER:
        for one in gender_words().get(fold(mark.wording.reveal()), ()):
            for written in one.en if language == "en" else one.nl:
                yield Offer(Treatment.GENERALISE, FreeText(written))
    told = _told().get(mark.finding.kind.value, {}).get(draft.audience.value, {})
    for written in told.get(language, ()):
        yield Offer(Treatment.GENERALISE, FreeText(written))


@cache
def _told() -> dict[str, Any]:
    return tomllib.loads(resource("documents/offers.toml").read_text(encoding="utf-8"))
