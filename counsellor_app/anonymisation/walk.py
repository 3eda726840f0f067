"""The twelve steps that take a sheet from a case to something no colleague can trace back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Kind
from counsellor_app.casework.free_text import NO_WORDS, FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet
    from counsellor_app.anonymisation.sheet_findings import Marked


class WalkStep(StrEnum):
    """The steps in their order: what is found in the text, then three questions about the whole."""

    NAMES = "names"
    PLACES = "places"  # company, production, place
    DATES = "dates"
    FUNCTION = "function"
    AGE = "age"
    GENDER = "gender"
    QUOTES = "quotes"
    RARE = "rare"
    NUMBERS = "numbers"
    RECOGNITION = "recognition"  # the three questions
    AUDIENCE = "audience"  # who will be there, beside the companies of the case
    CONSEQUENCE = "consequence"  # what unsure answers mean for who may read it


_STEPS = {
    Kind.PERSON: WalkStep.NAMES,
    Kind.EMAIL: WalkStep.NAMES,
    Kind.PHONE: WalkStep.NAMES,
    Kind.HANDLE: WalkStep.NAMES,
    Kind.URL: WalkStep.NAMES,
    Kind.IBAN: WalkStep.NAMES,
    Kind.NRN: WalkStep.NAMES,
    Kind.ID: WalkStep.NAMES,
    Kind.LOCATION: WalkStep.PLACES,
    Kind.COMPANY: WalkStep.PLACES,
    Kind.PRODUCTION: WalkStep.PLACES,
    Kind.DATE: WalkStep.DATES,
    Kind.FUNCTION: WalkStep.FUNCTION,
    Kind.AGE: WalkStep.AGE,
    Kind.GENDER: WalkStep.GENDER,
    Kind.QUOTE: WalkStep.QUOTES,
    Kind.RARE: WalkStep.RARE,
    Kind.NUMBER: WalkStep.NUMBERS,
}


def step_of(kind: Kind) -> WalkStep:
    """The step at which a kind of finding is looked at."""
    return _STEPS[kind]


class Answer3(StrEnum):
    """An answer to a question that may stay open."""

    NO = "no"
    YES = "yes"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Walk:
    """How far the walk is.

    `recognised`, `linked` and `inferred` answer: could somebody who was there recognise it? Could
    two sheets be linked? Could a reader learn something new about a person? None is no answer yet.
    `participants` has a line for each person who will be there: "name – organisation".
    A composite case is made of several, so that it is nobody's.
    """

    ticked: frozenset[WalkStep] = frozenset()
    recognised: Answer3 | None = None
    linked: Answer3 | None = None
    inferred: Answer3 | None = None
    audience_is_checked: bool = False
    participants: FreeText = NO_WORDS
    is_composite: bool = False

    @property
    def answers(self) -> tuple[Answer3 | None, ...]:
        """The three answers in the order of the questions."""
        return (self.recognised, self.linked, self.inferred)

    @property
    def open_steps(self) -> tuple[WalkStep, ...]:
        """The steps not ticked yet, or without an answer to each of their questions."""
        return tuple(
            step
            for step in WalkStep
            if step not in self.ticked or (step is WalkStep.RECOGNITION and None in self.answers)
        )


NOT_WALKED = Walk()


def finished(walk: Walk) -> Walk:
    """The walk of an approved sheet: what was answered, without any word."""
    return replace(walk, participants=NO_WORDS)


def begun_again(walk: Walk) -> Walk:
    """The walk of a sheet changed after approval: what is about the whole is asked anew."""
    return Walk(ticked=walk.ticked - _ABOUT_THE_WHOLE, is_composite=walk.is_composite)


_ABOUT_THE_WHOLE = frozenset({WalkStep.RECOGNITION, WalkStep.AUDIENCE, WalkStep.CONSEQUENCE})


def suits(walk: Walk, audience: Audience) -> bool:
    """Whether the answers let the sheet go to these readers.

    For the sector nothing may be unsure, unless the case is a composite of several.
    """
    if audience != "SECTOR" or walk.is_composite:
        return True
    is_safe = all(answer in {None, Answer3.NO} for answer in walk.answers)
    return is_safe and walk.audience_is_checked


def open_points(draft: DraftSheet, marks: Iterable[Marked]) -> Mapping[WalkStep, int]:
    """What still stands in the way of approval: findings to decide on per step, ticks as one."""
    points = dict.fromkeys(draft.walk.open_steps, 1)
    for mark in marks:
        if mark.needs_decision:
            points[mark.step] = points.get(mark.step, 0) + 1
    if not suits(draft.walk, draft.audience):
        points[WalkStep.CONSEQUENCE] = 1  # no finding is looked at there
    return {step: points[step] for step in WalkStep if step in points}
