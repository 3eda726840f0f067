"""From an answer on one finding to the decision it means, and how the list stands after it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.decisions import Decision
from counsellor_app.anonymisation.finding import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.anonymisation.offers import Offer
    from counsellor_app.anonymisation.sheet_findings import Marked


def decision_for(mark: Marked, offer: Offer, *, is_everywhere: bool) -> Decision:
    """For the wording everywhere, or for this place alone."""
    made = Decision(mark.wording, offer.treatment, offer.written, mark.finding.kind)
    return made if is_everywhere else replace(made, part=mark.part, start=mark.finding.start)


def with_decided(
    marks: Iterable[Marked], decided: Marked, decision: Decision
) -> tuple[Marked, ...]:
    """The findings as they will stand, to be shown until the sheet has been read again.

    What goes of a person's name goes in its every wording, as `anonymisation.deciding` has it.
    """
    is_spread = decision.is_everywhere and decision.replaces and decision.kind is Kind.PERSON

    def is_meant(mark: Marked) -> bool:
        if not decision.is_everywhere:
            return (mark.part, mark.finding.start) == (decision.part, decision.start)
        is_same_person = bool(mark.person) and mark.person == decided.person
        return mark.wording == decision.wording or (
            is_spread and is_same_person and not mark.finding.is_suggestion
        )

    return tuple(replace(m, decision=decision) if is_meant(m) else m for m in marks)


def of_kind(mark: Marked, kind: Kind) -> Marked:
    """The finding as one of another kind; a person whom nobody knew gets a key of its own."""
    is_person = kind is Kind.PERSON
    person = mark.person or f"own:{mark.wording.reveal()}"
    finding = replace(mark.finding, kind=kind)
    is_known = is_person and bool(mark.candidates)
    return replace(mark, finding=finding, person=person if is_person and not is_known else "")
