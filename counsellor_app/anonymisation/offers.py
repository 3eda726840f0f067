"""What may stand instead of a finding: a label, something coarser, nothing; the best first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation import coarse_words
from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.anonymisation.coarse_dates import coarser_dates
from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.finding import Kind, Reason
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.labels import free_letter, roles_listed
from counsellor_app.anonymisation.offer_data import offer_data
from counsellor_app.anonymisation.rendering import words_of
from counsellor_app.anonymisation.sheet_cues import gender_words, is_one_of, rare_features
from counsellor_app.casework.free_text import NO_WORDS, FreeText

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.codebook import Codebook

_SIGHT = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to decide; `written` is what readers would see, empty for KEEP and REMOVE.

    `role` is whom the sheet's list of roles says a letter stands for; it is shown, not written.
    """

    treatment: Treatment
    written: FreeText = NO_WORDS
    role: FreeText = NO_WORDS


def offers(
    mark: Marked,
    draft: DraftSheet,
    codebook: Codebook,
    language: str,
    labels: Mapping[str, FreeText] | None = None,
) -> tuple[Offer, ...]:
    """The ways to decide on a mark, the best first; REMOVE and KEEP last, KEEP if it may stay.

    `labels` are those of the sheet's people, from `labels_for`. A quotation has no ready text.
    """
    coarser = dict.fromkeys(text for text in _coarser(mark, draft, codebook, language) if text)
    told = [
        *_labels(mark, draft, labels or {}),
        *(Offer(Treatment.GENERALISE, FreeText(text)) for text in coarser),
        Offer(Treatment.REMOVE),
    ]
    keep = [Offer(Treatment.KEEP)] if mark.may_stay else []
    is_word = mark.finding.reason in {Reason.KNOWN_PERSON_WORD, Reason.NAME_REPLACED}
    return tuple(dict.fromkeys([*keep, *told] if is_word else [*told, *keep]))


def _labels(mark: Marked, draft: DraftSheet, labels: Mapping[str, FreeText]) -> Iterator[Offer]:
    if mark.finding.kind is not Kind.PERSON:
        return
    held = [labels[key] for key in (mark.person, *mark.candidates) if key in labels]
    for label in held or [free_letter(draft, labels.values())]:
        yield Offer(Treatment.LABEL, label)
    # Whose letter it is only the counsellor can say, where the case does not tell roles.
    taken = set(labels.values())
    for letter, role in roles_listed(draft).items():
        if FreeText(letter) not in taken:
            yield Offer(Treatment.LABEL, FreeText(letter), role)


def _coarser(mark: Marked, draft: DraftSheet, codebook: Codebook, language: str) -> Iterator[str]:
    wording, kind = mark.wording.reveal(), mark.finding.kind
    is_coarse = draft.audience is Audience.SECTOR
    match kind:
        case Kind.DATE:
            yield from coarser_dates(
                wording, draft.case_days, is_coarse=is_coarse, language=language
            )
        case Kind.LOCATION:
            yield from coarse_words.coarser_places(wording, is_coarse=is_coarse, language=language)
        case Kind.AGE:
            yield from coarse_words.age_bands(wording, is_coarse=is_coarse, language=language)
        case Kind.NUMBER:
            yield from coarse_words.rounded(wording, is_coarse=is_coarse, language=language)
        case Kind.FUNCTION:
            yield from coarse_words.function_groups(
                wording, codebook, is_coarse=is_coarse, language=language
            )
        case Kind.COMPANY | Kind.PRODUCTION if not is_coarse:
            yield from _kinds(mark, draft, language)
        case _:
            yield from _neutral(kind, wording, language)
    yield from offer_data()["fixed"].get(kind, {}).get(draft.audience, {}).get(language, ())


def _kinds(mark: Marked, draft: DraftSheet, language: str) -> Iterator[str]:
    wording = mark.wording.reveal()
    if mark.finding.kind is Kind.COMPANY:
        yield from coarse_words.company_kinds(wording, draft, language)
        return
    start = mark.finding.start
    before = draft.texts[mark.part].reveal()[max(start - _SIGHT, 0) : start]
    yield from coarse_words.production_kinds(before, wording, language)


def _neutral(kind: Kind, wording: str, language: str) -> Iterator[str]:
    if kind is Kind.GENDER:
        for one in gender_words().get(fold(wording), ()):
            yield from one.en if language == "en" else one.nl
    if kind is Kind.RARE:
        told = " ".join(word.folded for word in words_of(wording))
        for cues, label in rare_features():
            if is_one_of(cues)(told):
                yield label.text(language)
