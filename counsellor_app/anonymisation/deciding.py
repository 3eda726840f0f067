"""Deciding on a sheet: one person keeps one label, places follow the text, the last step undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.decisions import (
    MOST_CHANGES,
    Decision,
    Decisions,
    Treatment,
    moved,
    moved_changes,
    with_decisions,
    without_last,
)
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
    from counsellor_app.anonymisation.sheet_findings import Marked


def decided(draft: DraftSheet, marks: Iterable[Marked], new: Decisions) -> DraftSheet:
    """The draft with decisions added; for a person they count for every wording of the name."""
    found = tuple(marks)
    told = tuple(_without_ending(one, found) for one in new)
    spread = tuple(one for each in told for one in (*_of_the_person(draft, found, each), each))
    decisions, change = with_decisions(draft.decisions, spread)
    return replace(draft, decisions=decisions, changes=(*draft.changes, change)[-MOST_CHANGES:])


def undone(draft: DraftSheet) -> DraftSheet:
    """The draft without its last decisions, with what they had replaced."""
    decisions, changes = without_last(draft.decisions, draft.changes)
    return replace(draft, decisions=decisions, changes=changes)


def with_notes(draft: DraftSheet, part: Part, notes: FreeText) -> DraftSheet:
    """The draft with the notes of its case behind what stands in one part."""
    standing = draft.texts.get(part, FreeText())
    text = FreeText("\n".join(told.reveal() for told in (standing, notes) if told))
    return replace(draft, texts={**draft.texts, part: text})


def rewritten(held: DraftSheet, new: DraftSheet) -> DraftSheet:
    """`new` as somebody wrote it, with the decisions of `held` at the places where they are now."""
    decisions, changes = held.decisions, held.changes
    for part, text in new.texts.items():
        before, after = held.texts.get(part, FreeText()).reveal(), text.reveal()
        if before != after:
            decisions = moved(decisions, part, before, after)
            changes = moved_changes(changes, part, before, after)
    return replace(
        new, decisions=decisions, changes=changes, walk=held.walk, case_days=held.case_days
    )


def labelled_alike(draft: DraftSheet, marks: Iterable[Marked]) -> DraftSheet:
    """New wordings of somebody who has a label take it over."""
    found = tuple(marks)
    open_ones = {mark.person for mark in found if mark.person and mark.decision is None}
    labels = {
        mark.person: mark.decision
        for mark in found
        if mark.person in open_ones and mark.decision and _is_label(mark.decision)
    }
    new = tuple(
        one
        for label in labels.values()
        for one in _of_the_person(draft, found, label)
        if not any(_is_for(other, one.wording) for other in draft.decisions)
    )
    return replace(draft, decisions=with_decisions(draft.decisions, new)[0]) if new else draft


def _of_the_person(
    draft: DraftSheet, marks: tuple[Marked, ...], told: Decision
) -> Iterator[Decision]:
    """The same decision for the other wordings of a person, but those that are to stay."""
    if not told.is_everywhere or not told.replaces or told.kind is not Kind.PERSON:
        return
    people = {m.person for m in marks if m.person and told.wording in {m.wording, m.base}}
    kept = {one.wording for one in draft.decisions if one.is_everywhere and not one.replaces}
    of_the_person = (m for m in marks if m.person in people and not m.finding.is_suggestion)
    for wording in dict.fromkeys(mark.base for mark in of_the_person):
        if wording not in kept and wording != told.wording:
            yield replace(told, wording=wording)


def _without_ending(told: Decision, marks: tuple[Marked, ...]) -> Decision:
    """A decision on "Lotte's" is one on "Lotte", so that the ending is put behind the label."""
    if not told.replaces or told.kind is not Kind.PERSON:
        return told
    bases = (mark.base for mark in marks if mark.wording == told.wording and mark.base)
    return replace(told, wording=next(bases, told.wording))


def _is_label(one: Decision) -> bool:
    return one.is_everywhere and one.treatment is Treatment.LABEL


def _is_for(one: Decision, wording: FreeText) -> bool:
    return one.is_everywhere and one.wording == wording
