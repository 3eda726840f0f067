"""Reviewed texts of a fictitious pool, one to three of each kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.report_text import approve_text, digest_of, hints_in
from counsellor_app.anonymisation.text_hints import NamesHere
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import Check, ReportText, Review, TextKind

if TYPE_CHECKING:
    from counsellor_app.anonymisation.report_text import ApprovedText
    from counsellor_app.casework.answers import Answers

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
READERS = (FreeText("Els Maes"), FreeText("Tom Wouters"))


def a_text(
    kind: TextKind,
    coded: Answers,
    words: str,
    proposal: str = "",
    due_on: date | None = None,
) -> ApprovedText:
    """A text, approved with every hint let stand."""
    text = ReportText(1, YEAR, kind, coded, FreeText(words), FreeText(proposal), due_on)
    hints = hints_in(text, shared_engine(), NamesHere())
    kept = frozenset(hint.wording for hint in hints)
    review = Review(date(2027, 1, 12), READERS, frozenset(Check), kept, digest_of(text))
    return approve_text(replace(text, review=review), shared_engine(), NamesHere())


def drawn_texts() -> tuple[ApprovedText, ...]:
    """Signals, steps out of order, learning and recommendations; one with mark-up in it."""
    return (
        a_text(
            TextKind.SIGNAL,
            {"rt_signal_kind": "BOTTLENECK", "rt_theme": ("HOURS", "FREELANCE")},
            "Wie als freelancer op een set staat, weet vaak niet bij wie een grens gemeld kan "
            "worden <b>zonder</b> gevolg voor de volgende opdracht & het volgende contract.\n"
            "Lange nachten maken dat moeilijker.",
            "Zet op elk oproepblad wie de vertrouwenspersoon is, en hoe die buiten de uren van "
            "de ploeg te bereiken is.",
        ),
        a_text(
            TextKind.SIGNAL,
            {"rt_signal_kind": "CHANCE", "rt_theme": ("STARTERS",)},
            "Opleidingen vragen zelf om een uur over grenzen op de werkvloer.",
        ),
        a_text(
            TextKind.WORKFLOW,
            {"rt_step": "CLOSURE", "rt_done": "SOMETIMES"},
            "Afsluiten blijft liggen wanneer de productie voorbij is.",
            "Bespreek bij het eerste gesprek al hoe men afsluit.",
        ),
        a_text(
            TextKind.WORKFLOW,
            {"rt_step": "RECEIPT", "rt_done": "ALWAYS"},
            "",
        ),
        a_text(
            TextKind.WORKFLOW,
            {"rt_step": "FIRST_REPLY", "rt_done": "MOSTLY"},
            "In vakanties duurt het langer.",
            "Spreek een beurtrol af.",
        ),
        a_text(
            TextKind.LEARNING,
            {"rt_learning": ("ROLE", "POWER", "EMOTION")},
            "De poule oefende vooral hoe men naast iemand blijft staan zonder over te nemen.",
        ),
        a_text(
            TextKind.RECOMMENDATION,
            {"rt_owner": "MEDIARTE"},
            "Maak een kaartje in twee talen met de weg naar de poule.",
            due_on=date(2027, 3, 1),
        ),
        a_text(
            TextKind.RECOMMENDATION,
            {"rt_owner": "COMPANIES"},
            "Neem de vertrouwenspersoon op in elke verwelkoming van een nieuwe ploeg, ook wanneer "
            "die maar enkele dagen samenwerkt.",
            due_on=date(2027, 9, 1),
        ),
    )


def followed_texts() -> tuple[ApprovedText, ...]:
    """Recommendations of the year before, with what became of them."""
    return (
        a_text(
            TextKind.RECOMMENDATION,
            {"rt_owner": "POOL", "rt_status": "DONE"},
            "Kom samen voor intervisie, ook zonder dossier.",
            due_on=date(2026, 6, 1),
        ),
        a_text(
            TextKind.RECOMMENDATION,
            {"rt_owner": "STEERING", "rt_status": "BUSY"},
            "Beslis hoe lang een dossier bewaard blijft.",
        ),
    )
