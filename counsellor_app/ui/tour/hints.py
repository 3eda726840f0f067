"""What the look around tells, in order: a page of the window each, and what to notice there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

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
    translate = QCoreApplication.translate
    return (
        Hint(
            "today",
            "today",
            translate("tour", "Each day begins here"),
            translate(
                "tour",
                "What is late stands first, then what is due today. A line leads to its case. With "
                "Ctrl+N you start a new case, also while somebody is on the phone.",
            ),
        ),
        Hint(
            "cases",
            "cases",
            translate("tour", "All your cases"),
            translate(
                "tour",
                "A case has a number, never a name. With Ctrl+F you search in every word that you "
                "wrote.",
            ),
        ),
        Hint(
            CASE,
            "cases",
            translate("tour", "One case"),
            translate(
                "tour",
                "What was told stands with what happened, in the order of time. There is no button "
                "to save: each word is kept while you type. Take back what you like with Ctrl+Z.",
            ),
        ),
        Hint(
            "pool",
            "pool",
            translate("tour", "Beside the cases"),
            translate(
                "tour",
                "Questions without a case, signals, activities, what you learnt, and companies.",
            ),
        ),
        Hint(
            "intervision",
            "intervision",
            translate("tour", "For your colleagues: sheets, never cases"),
            translate(
                "tour",
                "Of a case you make a sheet without names. The app marks what could give somebody "
                "away; you decide about each mark. Only what you approved can leave.",
            ),
        ),
        Hint(
            "reporting",
            "reporting",
            translate("tour", "Figures"),
            translate(
                "tour",
                "Your own figures are for you alone. They only leave as part of the sum of the "
                "pool, and all that ever left stands in a list.",
            ),
        ),
        Hint(
            "settings",
            LOCK,
            translate("tour", "Locking, and larger text"),
            translate(
                "tour",
                "Ctrl+L locks at once; after a few minutes without use the vault locks by itself. "
                "Here you choose the size of the text, and care for keys and backups. Look around "
                "as long as you like: nothing here is real.",
            ),
        ),
    )
