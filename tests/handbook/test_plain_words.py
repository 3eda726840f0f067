"""The Dutch a counsellor reads: one word for one thing, and a tone that does not shift."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from counsellor_app.settings import resource

ONE_WORD = {
    "back-?ups?": "reservekopie",
    "kaartjes?": "kaart",
    "ontwerp": "concept",
    "rapport(en)?": "verslag",
    "ronden": "rondes",
    "pagina(’s)?": "bladzijde",
    "opslaan|opslaat|opgeslagen": "bewaren",
    "sleutelhouders?": "wie de sleutel houdt",
    "openers?": "wie opent",
    "wachtwoord(en)?": "wachtzin",
    "je|jij|jou|jouw|jullie": "u",
    "wij|we": "de app, of de poule",
}
"""What is not written, and what stands there instead; both as whole words."""
MEANT_SO = (
    "“Opslaan als”",  # what the spreadsheet itself says
    "zonder wachtwoord",  # a spreadsheet that is locked has a password of its own
    "Dit keken we samen na",  # two who review say this themselves
    "Wat we leerden",
    "Wat leerden we",
)


def sentences() -> list[str]:
    """All that stands in the window, and each line of the handbook."""
    shown = [
        re.sub(r"\{\w+\}", "…", "".join(element.itertext()))
        for path in sorted(resource("i18n/nl").glob("*.ts"))
        for element in ElementTree.parse(path).iter("translation")
    ]
    chapters = sorted(resource("handbook/nl").glob("*.md"))
    return shown + [line for path in chapters for line in path.read_text("utf-8").splitlines()]


def departures(said: list[str]) -> list[str]:
    """Each sentence with a word that has a better one, or with marks of another kind."""
    unwanted = re.compile(rf"\b({'|'.join(ONE_WORD)})\b", re.IGNORECASE)
    marks = re.compile(r"(?<!^)!(?!\[)|[a-zé]'[a-z]")
    return [
        one
        for one in said
        if not any(words in one for words in MEANT_SO)
        and (unwanted.search(one) or marks.search(one))
    ]


def test_one_thing_has_one_name_and_the_reader_is_addressed_alike() -> None:
    """A term of docs/design.md has no second name beside it; a planted one is noticed."""
    said = sentences()
    assert len(said) > 2000
    assert departures(said) == []
    assert (
        len(departures(["Je back-up is klaar.", "Gelukt!", "uw collega's", "Alles bewaard"])) == 3
    )
