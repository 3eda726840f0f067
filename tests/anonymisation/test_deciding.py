"""Deciding on a sheet, without an engine: what counts for whom, and what stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part
from counsellor_app.anonymisation.deciding import (
    decided,
    labelled_alike,
    rewritten,
    undone,
    with_notes,
)
from counsellor_app.anonymisation.decisions import MOST_CHANGES, Decision, Treatment
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.sheet_findings import Marked
from counsellor_app.anonymisation.walk import NOT_WALKED, Walk, step_of
from counsellor_app.casework.free_text import FreeText

MakeDraft = Callable[..., DraftSheet]


def on(wording: str, written: str = "A", kind: Kind = Kind.PERSON) -> Decision:
    treatment = Treatment.LABEL if kind is Kind.PERSON else Treatment.GENERALISE
    return Decision(FreeText(wording), treatment, FreeText(written), kind)


def kept(wording: str) -> Decision:
    return Decision(FreeText(wording), Treatment.KEEP, FreeText(), Kind.PERSON)


def a_mark(
    wording: str, person: str = "p1", *, base: str = "", decision: Decision | None = None
) -> Marked:
    finding = Finding(0, len(wording), Kind.PERSON, 1.0, Reason.KNOWN_PERSON)
    told = FreeText(base or wording)
    step = step_of(Kind.PERSON)
    return Marked(Part.SITUATION, finding, FreeText(wording), person, decision, step, (), told)


def a_suggestion(wording: str) -> Marked:
    held = a_mark(wording)
    return replace(held, finding=replace(held.finding, is_suggestion=True))


LOTTE = (a_mark("Lotte"), a_mark("Lotte Maes"), a_mark("Lotjes", base="Lotje"))
OTHERS = (a_mark("Jan", "p2"), a_mark("iemand", ""))


def test_a_label_is_for_every_wording_of_the_person(a_draft: MakeDraft) -> None:
    """The same words for each, without the ending; neighbours and nobodies are left alone."""
    made = decided(a_draft(), (*LOTTE, *OTHERS), (on("Lotte"),))
    assert made.decisions == (on("Lotte Maes"), on("Lotje"), on("Lotte"))
    assert made.changes[0].after == made.decisions
    assert replace(made, decisions=(), changes=()) == a_draft()


def test_a_label_on_a_wording_with_its_ending_is_one_on_the_name(a_draft: MakeDraft) -> None:
    """Lotjes becomes Lotje, so that the ending stands behind the label; kept words stay whole."""
    assert on("Lotje") in decided(a_draft(), LOTTE, (on("Lotjes"),)).decisions
    assert on("Lotjes") not in decided(a_draft(), LOTTE, (on("Lotjes"),)).decisions
    assert decided(a_draft(), LOTTE, (kept("Lotjes"),)).decisions == (kept("Lotjes"),)
    place = on("Lotjes", "een stad", Kind.LOCATION)
    assert decided(a_draft(), LOTTE, (place,)).decisions == (place,)


@pytest.mark.parametrize(
    "alone",
    [
        kept("Lotte"),
        on("Lotte", "een stad", Kind.LOCATION),
        replace(on("Lotte"), part=Part.SITUATION, start=3),
    ],
)
def test_other_decisions_are_for_their_wording_alone(alone: Decision, a_draft: MakeDraft) -> None:
    """What stays, what is no person, and what holds in one place does not spread."""
    assert decided(a_draft(), LOTTE, (alone,)).decisions == (alone,)


def test_what_is_to_stay_and_what_is_doubtful_takes_no_label(a_draft: MakeDraft) -> None:
    """A wording that was kept everywhere keeps its decision; a suggestion is asked for itself."""
    held = replace(a_draft(), decisions=(kept("Lotte Maes"),))
    made = decided(held, (*LOTTE, a_suggestion("Lot")), (on("Lotte"),))
    assert made.decisions == (kept("Lotte Maes"), on("Lotje"), on("Lotte"))
    place = replace(kept("Lotte Maes"), part=Part.SITUATION, start=0)
    elsewhere = decided(replace(a_draft(), decisions=(place,)), LOTTE, (on("Lotte"),))
    assert on("Lotte Maes") in elsewhere.decisions


def test_so_many_steps_can_be_undone_and_no_more(a_draft: MakeDraft) -> None:
    """The last hundred, the newest first; without any left nothing happens."""
    draft = a_draft()
    for number in range(MOST_CHANGES + 2):
        draft = decided(draft, (), (on(f"Naam{number}"),))
    assert len(draft.changes) == MOST_CHANGES
    back = undone(draft)
    assert back.decisions == draft.decisions[:-1]
    assert back.changes == draft.changes[:-1]
    assert undone(a_draft()) == a_draft()


def test_notes_come_behind_what_stands(a_draft: MakeDraft) -> None:
    """On a line of their own; an empty part gets them alone, and no notes change nothing."""
    draft = a_draft(situation="Al geschreven.")
    notes = FreeText("Wat ze zei.")
    told = with_notes(draft, Part.SITUATION, notes)
    assert told.texts[Part.SITUATION].reveal() == "Al geschreven.\nWat ze zei."
    assert told.texts[Part.QUESTION] == draft.texts[Part.QUESTION]
    assert with_notes(draft, Part.REQUEST, notes).texts[Part.REQUEST] == notes
    assert with_notes(draft, Part.SITUATION, FreeText()).texts == draft.texts
    without = replace(draft, texts=MappingProxyType({}))
    assert with_notes(without, Part.STEPS, notes).texts == {Part.STEPS: notes}


def test_writing_moves_the_places_and_keeps_the_walk(a_draft: MakeDraft) -> None:
    """Words, codes and audience are the writer's; decisions, steps back, walk and days stay."""
    place = replace(on("Lotte"), part=Part.SITUATION, start=5)
    other = replace(on("An"), part=Part.QUESTION, start=0)
    held = decided(a_draft(situation="Toen Lotte", question="An?"), (), (place, other))
    held = replace(held, walk=NOT_WALKED, case_days=(date(2026, 1, 2), date(2026, 3, 4)))
    new = replace(
        a_draft(situation="En toen Lotte", question="An?", title="Nieuw"),
        audience=Audience.SECTOR,
        walk=Walk(is_composite=True),
        language="en",
    )
    made = rewritten(held, new)
    moved = replace(place, start=8)
    assert made.decisions == (moved, other)
    assert made.changes[0].after == (moved, other)
    expected = replace(new, walk=held.walk, case_days=held.case_days)
    assert replace(made, decisions=(), changes=()) == expected


def test_a_part_that_was_not_there_takes_no_place_along(a_draft: MakeDraft) -> None:
    """A first text in a part is an edit of nothing."""
    held = replace(a_draft(), texts=MappingProxyType({}), decisions=(on("Lotte"),))
    assert rewritten(held, a_draft(situation="Lotte")).decisions == (on("Lotte"),)


def test_a_new_wording_of_somebody_with_a_label_takes_it_over(a_draft: MakeDraft) -> None:
    """Typed later, it reads like the others; it is no step that could be undone."""
    label = on("Lotte")
    held = replace(a_draft(), decisions=(label,))
    marks = (a_mark("Lotte", decision=label), a_mark("Lotje"), *OTHERS)
    made = labelled_alike(held, marks)
    assert made.decisions == (label, on("Lotje"))
    assert replace(made, decisions=held.decisions) == held


@pytest.mark.parametrize(
    "told",
    [
        kept("Lotte"),
        replace(on("Lotte"), treatment=Treatment.REMOVE, written=FreeText()),
        replace(on("Lotte"), part=Part.SITUATION, start=0),
    ],
)
def test_only_a_label_for_everywhere_is_taken_over(told: Decision, a_draft: MakeDraft) -> None:
    """What was kept, taken out or decided in one place says nothing of a new wording."""
    held = replace(a_draft(), decisions=(told,))
    assert labelled_alike(held, (a_mark("Lotte", decision=told), a_mark("Lotje"))) is held


def test_somebody_of_whom_nothing_is_open_is_left_alone(a_draft: MakeDraft) -> None:
    """A wording decided on where it stands is not open; the label does not come over it."""
    label = on("Lotte")
    place = replace(kept("Lotje"), part=Part.SITUATION, start=9)
    held = replace(a_draft(), decisions=(label, place))
    marks = (a_mark("Lotte", decision=label), a_mark("Lotje", decision=place))
    assert labelled_alike(held, marks) is held


def test_a_label_of_its_own_is_not_written_over(a_draft: MakeDraft) -> None:
    """Of two labels of one person the last found is taken over, by the new wording alone."""
    first, second = on("Lotte"), on("Lotje", "B")
    held = replace(a_draft(), decisions=(first, second))
    marks = (a_mark("Lotte", decision=first), a_mark("Lotje", decision=second), a_mark("Lo"))
    assert labelled_alike(held, marks).decisions == (first, second, on("Lo", "B"))


def test_the_ending_is_that_of_the_wording_itself(a_draft: MakeDraft) -> None:
    """Whoever else is marked before it."""
    made = decided(a_draft(), (*OTHERS, *LOTTE), (on("Lotjes"),))
    assert made.decisions == (on("Lotte"), on("Lotte Maes"), on("Lotje"))


def test_what_has_a_decision_of_its_own_keeps_it(a_draft: MakeDraft) -> None:
    """A wording decided on for everywhere is not labelled over; nobody is everybody's name."""
    label, own = on("Lotte"), kept("Lotje")
    held = replace(a_draft(), decisions=(label, own))
    marks = (a_mark("Lotte", decision=label), a_mark("Lotje", decision=own), a_mark("Lo"))
    assert labelled_alike(held, marks).decisions == (label, own, on("Lo"))
    nobody = (a_mark("Lotte", "", decision=label), a_mark("iemand", ""))
    assert labelled_alike(held, nobody) is held
