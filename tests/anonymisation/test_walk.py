"""The walk: which steps are open, for whom a sheet is, and what a second walk begins with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.sheet_findings import Marked
from counsellor_app.anonymisation.walk import (
    NOT_WALKED,
    Answer3,
    Walk,
    WalkStep,
    begun_again,
    finished,
    open_points,
    step_of,
    suits,
)
from counsellor_app.casework.free_text import NO_WORDS, FreeText

MakeDraft = Callable[..., DraftSheet]

NO, YES, UNSURE = Answer3.NO, Answer3.YES, Answer3.UNSURE


def a_mark(kind: Kind, reason: Reason = Reason.BY_HAND) -> Marked:
    finding = Finding(0, 2, kind, 1.0, reason)
    return Marked(Part.SITUATION, finding, FreeText("Xx"), "", None, step_of(kind))


def test_every_kind_has_its_step() -> None:
    """Addresses of people go with names; the rest as the steps are called."""
    at_names = {Kind.PERSON, Kind.EMAIL, Kind.PHONE, Kind.HANDLE, Kind.URL, Kind.IBAN, Kind.NRN}
    assert {kind for kind in Kind if step_of(kind) is WalkStep.NAMES} == at_names | {Kind.ID}
    places = {Kind.LOCATION, Kind.COMPANY, Kind.PRODUCTION}
    assert {kind for kind in Kind if step_of(kind) is WalkStep.PLACES} == places
    for kind in set(Kind) - at_names - places - {Kind.ID, Kind.DATE}:
        assert step_of(kind).value in {kind.value.lower(), f"{kind.value.lower()}s"}
    assert step_of(Kind.DATE) is WalkStep.DATES


def test_a_step_is_open_until_it_is_ticked_and_answered(walked: Walk) -> None:
    """In their order; the three questions are open with one answer missing, ticked or not."""
    assert NOT_WALKED.open_steps == tuple(WalkStep)
    assert walked.open_steps == ()
    assert replace(walked, ticked=walked.ticked - {WalkStep.AGE}).open_steps == (WalkStep.AGE,)
    for question in ("recognised", "linked", "inferred"):
        assert replace(walked, **{question: None}).open_steps == (WalkStep.RECOGNITION,)
        assert replace(walked, **{question: YES}).open_steps == ()


def test_the_answers_stand_in_the_order_of_the_questions() -> None:
    """Recognised, linked, inferred."""
    assert Walk(recognised=NO, linked=YES, inferred=UNSURE).answers == (NO, YES, UNSURE)


def test_a_finished_walk_has_no_words(walked: Walk) -> None:
    """Who will be there is gone; every answer stays."""
    held = replace(walked, participants=FreeText("Els – Huis"), is_composite=True)
    assert finished(held) == replace(held, participants=NO_WORDS)


def test_a_walk_begun_again_keeps_what_was_found_in_the_text(walked: Walk) -> None:
    """The answers about the whole are asked anew; that a case is composed of several stays true."""
    held = replace(walked, participants=FreeText("Els – Huis"), is_composite=True)
    about_the_whole = {WalkStep.RECOGNITION, WalkStep.AUDIENCE, WalkStep.CONSEQUENCE}
    assert begun_again(held) == Walk(
        ticked=frozenset(WalkStep) - about_the_whole, is_composite=True
    )


@pytest.mark.parametrize(
    ("changed", "is_suited"),
    [
        ({}, True),
        ({"recognised": UNSURE}, False),
        ({"linked": YES}, False),
        ({"inferred": UNSURE}, False),
        ({"inferred": None}, True),
        ({"audience_is_checked": False}, False),
        ({"audience_is_checked": False, "linked": YES, "is_composite": True}, True),
    ],
)
def test_the_sector_reads_only_what_is_safe(
    changed: dict[str, object], is_suited: bool, walked: Walk
) -> None:
    """No doubt and an audience looked at, or a composite; the pool's own may read all of them."""
    walk = replace(walked, **changed)  # pyright: ignore[reportArgumentType]
    assert suits(walk, Audience.SECTOR) is is_suited
    assert suits(walk, Audience.POULE)


def test_what_is_open_is_counted_by_step(a_draft: MakeDraft, walked: Walk) -> None:
    """A finding to decide on is a point at its step, beside the step's own tick; in order."""
    marks = [a_mark(Kind.DATE), a_mark(Kind.PERSON), a_mark(Kind.PERSON)]
    doubt = Marked(
        Part.SITUATION,
        Finding(0, 2, Kind.AGE, 1.0, Reason.BY_HAND, is_suggestion=True),
        FreeText("27"),
        "",
        None,
        WalkStep.AGE,
    )
    draft = a_draft()
    assert open_points(draft, ()) == {}
    assert open_points(draft, [*marks, doubt]) == {WalkStep.NAMES: 2, WalkStep.DATES: 1}
    unticked = replace(draft, walk=replace(walked, ticked=walked.ticked - {WalkStep.DATES}))
    assert list(open_points(unticked, marks).items()) == [(WalkStep.NAMES, 2), (WalkStep.DATES, 2)]


def test_a_sheet_that_may_not_go_to_the_sector_has_an_open_consequence(
    a_draft: MakeDraft, walked: Walk
) -> None:
    """One point at the last step, also where that step is open for itself."""
    unsure = replace(walked, linked=UNSURE)
    draft = replace(a_draft(), audience=Audience.SECTOR, walk=unsure)
    assert open_points(draft, ()) == {WalkStep.CONSEQUENCE: 1}
    unticked = replace(unsure, ticked=walked.ticked - {WalkStep.CONSEQUENCE})
    assert open_points(replace(draft, walk=unticked), ()) == {WalkStep.CONSEQUENCE: 1}
