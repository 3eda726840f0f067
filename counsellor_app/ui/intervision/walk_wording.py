"""The twelve steps in words: their names, and why each matters."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsellor_app.anonymisation.walk import WalkStep

_NAMES = {
    WalkStep.NAMES: QT_TRANSLATE_NOOP("walk", "Names and contacts"),
    WalkStep.PLACES: QT_TRANSLATE_NOOP("walk", "Company, title, place"),
    WalkStep.DATES: QT_TRANSLATE_NOOP("walk", "Dates"),
    WalkStep.FUNCTION: QT_TRANSLATE_NOOP("walk", "Functions"),
    WalkStep.AGE: QT_TRANSLATE_NOOP("walk", "Ages"),
    WalkStep.GENDER: QT_TRANSLATE_NOOP("walk", "Gender"),
    WalkStep.QUOTES: QT_TRANSLATE_NOOP("walk", "Quotations"),
    WalkStep.RARE: QT_TRANSLATE_NOOP("walk", "Rare features"),
    WalkStep.NUMBERS: QT_TRANSLATE_NOOP("walk", "Numbers"),
    WalkStep.RECOGNITION: QT_TRANSLATE_NOOP("walk", "Three questions"),
    WalkStep.AUDIENCE: QT_TRANSLATE_NOOP("walk", "Who will be there"),
    WalkStep.CONSEQUENCE: QT_TRANSLATE_NOOP("walk", "For whom"),
}
_WHY = {
    WalkStep.NAMES: QT_TRANSLATE_NOOP(
        "walk",
        "One name left standing is enough. A letter tells as much about the case and nothing about "
        "the person.",
    ),
    WalkStep.PLACES: QT_TRANSLATE_NOOP(
        "walk",
        "In a small sector a company, a title or a town leads to a handful of people. Its kind "
        "tells enough.",
    ),
    WalkStep.DATES: QT_TRANSLATE_NOOP(
        "walk", "A date can be laid beside a shooting schedule; “week 2” cannot."
    ),
    WalkStep.FUNCTION: QT_TRANSLATE_NOOP(
        "walk",
        "On many sets one person alone has that function. A group of functions has many people.",
    ),
    WalkStep.AGE: QT_TRANSLATE_NOOP(
        "walk", "An age beside a function leaves few people. A band is enough to follow the case."
    ),
    WalkStep.GENDER: QT_TRANSLATE_NOOP(
        "walk",
        "“She” halves the number of people it can be. Keep it only where the case cannot be "
        "understood without it.",
    ),
    WalkStep.QUOTES: QT_TRANSLATE_NOOP(
        "walk",
        "Whoever said it, wrote it or stood by knows the words at once. Tell it in your own words.",
    ),
    WalkStep.RARE: QT_TRANSLATE_NOOP(
        "walk",
        "An award, an accident, an illness, an origin: few people share it, and everybody "
        "remembers it.",
    ),
    WalkStep.NUMBERS: QT_TRANSLATE_NOOP(
        "walk", "“A crew of 23” can be looked up; “about 20” tells as much."
    ),
    WalkStep.RECOGNITION: QT_TRANSLATE_NOOP(
        "walk", "No list finds this: you alone know who was there and what was told about it."
    ),
    WalkStep.AUDIENCE: QT_TRANSLATE_NOOP(
        "walk",
        "Whoever works for a company of this case, or once did, recognises more than you would "
        "think.",
    ),
    WalkStep.CONSEQUENCE: QT_TRANSLATE_NOOP(
        "walk",
        "In doubt a sheet goes to fewer people, or is made of several cases so that it is "
        "nobody's.",
    ),
}


def step_name(step: WalkStep) -> str:
    """What a step is about, in a few words."""
    name = str(_NAMES[step])
    return QCoreApplication.translate("walk", name)


def step_why(step: WalkStep) -> str:
    """Why a step matters, in one or two sentences."""
    why = str(_WHY[step])
    return QCoreApplication.translate("walk", why)


def step_number(step: WalkStep) -> int:
    """The place of a step in the walk, from 1."""
    return tuple(WalkStep).index(step) + 1
