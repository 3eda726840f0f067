"""What the look around tells, in order: a page of the window each, and what to notice there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CASE = "case"
LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint. `page` comes into view; `mark` is the button at the left that is pointed at."""

    page: str
    mark: str
    heading: str
    sentence: str


def hints() -> tuple[Hint, ...]:
    """All of them, in the window's language."""
    say = QCoreApplication.translate
    return tuple(
        Hint(page, mark, say("tour", str(heading)), say("tour", str(sentence)))
        for page, mark, heading, sentence in _HINTS
    )


_HINTS = (
    (
        "today",
        "today",
        QT_TRANSLATE_NOOP("tour", "Each day begins here"),
        QT_TRANSLATE_NOOP(
            "tour",
            "What is late comes first, then what is due today. A line leads to its case. With "
            "Ctrl+N you start a new case, also while somebody is on the phone.",
        ),
    ),
    (
        "cases",
        "cases",
        QT_TRANSLATE_NOOP("tour", "All your cases"),
        QT_TRANSLATE_NOOP(
            "tour",
            "A case has a number, never a name. With Ctrl+F you search in every word that you "
            "wrote.",
        ),
    ),
    (
        CASE,
        "cases",
        QT_TRANSLATE_NOOP("tour", "One case"),
        QT_TRANSLATE_NOOP(
            "tour",
            "What was told and what happened are in the order of time. There is no button "
            "to save: each word is kept while you type. Take back what you like with Ctrl+Z.",
        ),
    ),
    (
        "pool",
        "pool",
        QT_TRANSLATE_NOOP("tour", "Beside the cases"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Questions without a case, signals, activities, what you learned, and companies.",
        ),
    ),
    (
        "intervision",
        "intervision",
        QT_TRANSLATE_NOOP("tour", "For your colleagues: sheets, never cases"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Of a case you make a sheet without names. The app marks what could give somebody "
            "away; you decide about each mark. Only what you approved can leave.",
        ),
    ),
    (
        "reporting",
        "reporting",
        QT_TRANSLATE_NOOP("tour", "Figures"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Your own figures are for you alone. They only leave as part of the sum of the "
            "pool, and all that ever left is in a list.",
        ),
    ),
    (
        "settings",
        LOCK,
        QT_TRANSLATE_NOOP("tour", "Locking, and larger text"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Ctrl+L locks at once; after a few minutes without use the vault locks by itself. "
            "Here you choose the size of the text, and care for keys and backups. Look around "
            "as long as you like: nothing here is real.",
        ),
    ),
)
