"""What a counsellor writes in a day and in half a year, each word a marker of its own."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import Qt
from reportlab.pdfgen.canvas import Canvas

from tests.canary import canary
from tests.journeys.hands import ALT, CTRL
from tests.journeys.intervising import (
    look_once_more,
    look_through,
    to_sessions,
    walk_the_steps,
)
from tests.journeys.steps import RETURN, choose, log_a_first_call

if TYPE_CHECKING:
    from tests.journeys.marking import MarkingHands
    from tests.journeys.pooling import Post

SESSION_FIELDS = {
    "Plaats": "sessionplace",
    "Begeleider": "facilitator",
    "Aanwezigen": "attendee",
    "Leerpunten": "learned",
    "Afspraken": "agreed",
}
POOL_FIELDS = (
    ("Nieuwe vraag", "Opmerking", "question"),
    ("Nieuw signaal", "Tekst voor publicatie", "signal"),
    ("Nieuwe activiteit", "Opmerking", "activity"),
    ("Nieuw leermoment", "Opmerking", "learning"),
    ("Nieuwe onderneming", "Naam", "company"),
)
MAIL = (
    f"From: {canary('name')}@voorbeeld.example\r\nSubject: {canary('mailsubject')}\r\n\r\n"
    f"{canary('mailbody')}\r\n"
)


def fill_the_case(hands: MarkingHands, post: Post) -> None:
    """Every kind of row, a person, papers and a mail."""
    log_a_first_call(hands, canary("note"))
    hands.press(Qt.Key.Key_1, ALT)
    hands.wait_for_focus("Vorm")
    hands.activate("Vorm")
    choose(hands, "Met wie", "verzoeker")
    choose(hands, "Doel", "opvolging")
    hands.fill("Duur", "30")
    hands.fill("Notitie", canary("contact"))
    hands.fill("Volgende stap", canary("nextstep"))
    hands.fill("Tegen", "morgen")
    hands.press(RETURN, CTRL)
    hands.wait_until(lambda: not hands.sees("Contact is klaar"), "the contact to be finished")
    for key, done, place in (
        (Qt.Key.Key_2, "Interventie is klaar", "intervention"),
        (Qt.Key.Key_3, "Doorverwijzing is klaar", "referral"),
    ):
        hands.press(key, ALT)
        hands.wait_for(done)
        hands.fill("Notitie", canary(place))
    hands.tab_to("Tijdlijn")
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Down)
    hands.activate("+ Persoon")
    hands.wait_for_focus("Naam")
    hands.type(canary("name"))
    hands.fill("Ook bekend als", canary("alias"))
    add_papers(hands, post)


def add_papers(hands: MarkingHands, post: Post) -> None:
    """A text, a mail, a signed paper and a picture, each with marked words in name and content."""
    for name, content, told in (
        ("brief.txt", canary("paper").encode(), canary("paper")),
        ("bericht.eml", MAIL.encode(), canary("mailbody")),
        (f"{canary('signed')}.pdf", signed_pdf(canary("signed")), "van 1"),
        (f"{canary('picture')}.png", picture(), "Document verwijderen"),
    ):
        post.brought = (post.folder.with_name("papers") / name,)
        post.brought[0].write_bytes(content)
        hands.press(Qt.Key.Key_6, ALT)
        hands.wait_for(told)
        post.brought[0].unlink()


def signed_pdf(words: str) -> bytes:
    """A page with words, as it comes by mail."""
    out = BytesIO()
    page = Canvas(out)
    page.drawString(72, 720, words)
    page.save()
    return out.getvalue()


def picture() -> bytes:
    """A photograph of a paper, small."""
    out = BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, "PNG")
    return out.getvalue()


def fill_the_pool(hands: MarkingHands) -> None:
    """A record of each kind beside the cases."""
    hands.press(Qt.Key.Key_3, CTRL)
    hands.wait_for("Nieuwe vraag")
    hands.tab_to("Vergrendelen")
    hands.press(Qt.Key.Key_Tab)
    for new, field, place in POOL_FIELDS:
        hands.wait_for(new)
        hands.activate(new)
        hands.wait_for("Klaar")
        hands.fill(field, canary(place))
        hands.tab_to("Vergrendelen")
        hands.press(Qt.Key.Key_Tab)
        hands.press(Qt.Key.Key_Right)


def find_the_case(hands: MarkingHands) -> None:
    """By words of a contact of it."""

    def reached() -> bool:
        hands.press(Qt.Key.Key_F, CTRL)
        return hands.focused().startswith("Dossiers zoeken")

    hands.wait_until(reached, "the search")
    hands.type(canary("contact"))
    hands.wait_for("1 dossier")
    hands.press(RETURN)
    hands.wait_for("Voor intervisie")


def make_a_sheet(hands: MarkingHands) -> None:
    """A sheet of the case, in other words, approved; what a finding hides stays here."""
    find_the_case(hands)
    hands.activate("Voor intervisie")
    hands.wait_for_focus("Situatie")
    hands.type(f"{canary('situation')} hoorde: “Doe niet zo {canary('quoted')}, meiske.”")
    hands.fill("Vraag van de verzoeker", canary("asked"))
    hands.fill("Mijn stappen tot nu toe", canary("mysteps"))
    hands.fill("Mijn intervisievraag", canary("dilemma"))
    hands.activate("Naar het nakijken")
    hands.wait_for("te beslissen")
    hands.fill("Mijn stappen tot nu toe", canary("reviewed"))
    hands.activate("1  Schrijven")
    hands.wait_for("Naar het nakijken")
    hands.fill("Neutrale titel", canary("title"))
    look_through(hands, canary("ownwords"))
    walk_the_steps(hands, canary("participant"))
    look_once_more(hands)


def fill_a_session(hands: MarkingHands) -> None:
    """What a session of intervision is noted with."""
    to_sessions(hands)
    hands.activate("Nieuwe sessie")
    hands.wait_for("Concept. Wat u typt")
    hands.activate("Soort sessie")
    for field, place in SESSION_FIELDS.items():
        hands.fill(field, canary(place))
    hands.fill("Begint om", canary("startsat"))
    hands.fill("Duur in minuten", canary("minutes"))
    hands.activate("Een inbrenger toevoegen")
    hands.fill("Vraag, in één neutrale regel", canary("presented"))
