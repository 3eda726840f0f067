"""What reviewers of a text are shown: small numbers, companies, function and month, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.text_hints import HintKind, NamesHere, look_at
from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from counsellor_app.anonymisation.engine import Engine

HERE = NamesHere(
    persons=(
        KnownPerson(PersonId(1), FreeText("Jan De Smet"), (FreeText("Wolfie"),)),
        KnownPerson(PersonId(2), FreeText("Roos Verlinden")),
    ),
    companies=(FreeText("Studio Noordkaai NV"), FreeText("De Mensen")),
    other_companies=(FreeText("Lichtbrug Films"),),
)
NOBODY = NamesHere()


def hinted(text: str, engine: Engine, names: NamesHere = HERE) -> set[tuple[HintKind, str]]:
    return {(one.kind, one.wording.reveal()) for one in look_at(text, engine, names)}


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Er kwamen 3 meldingen binnen.", "3 meldingen"),
        ("Het bleef bij 0.", "0"),
        ("In 4 % van de ploegen is het anders.", "4"),
        ("Het duurde 2-3 weken, telkens 12 dagen.", "3 weken"),
        ("Twee mensen zeiden dat.", "Twee mensen"),
        ("Slechts één onderneming antwoordde.", "één onderneming"),
        ("Er was slechts een onderneming bij.", "een onderneming"),
        ("Vier op de tien weten het niet.", "Vier op"),
        ("Een tweetal ploegen klaagde.", "tweetal ploegen"),
        ("Het gebeurde driemaal.", "driemaal"),
        ("Beide ondernemingen weigerden.", "Beide ondernemingen"),
        ("Enkele stagiairs vroegen raad.", "Enkele stagiairs"),
        ("Met zijn drieën werkten ze een nacht door.", "drieën werkten"),
        ("Only two crews asked.", "two crews"),
        ("Er waren ３ vragen.", "３ vragen"),
        ("Het waren er 004 maar.", "004 maar"),
    ],
)
def test_numbers_under_five_are_hints(engine: Engine, text: str, wording: str) -> None:
    """In figures and in words, with the word behind it: what is counted decides whether it may."""
    assert (HintKind.SMALL_NUMBER, wording) in hinted(text, engine)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Er kwamen 12 meldingen binnen.", "12 meldingen"),
        ("Zeven nieuwe dossiers gingen over pesten.", "Zeven nieuwe dossiers"),
        ("Dat is 33,5 % van alle vragen.", "33,5 %"),
        ("Ongeveer 40 procent weet het niet.", "40 procent"),
        ("Bij de helft ging het om starters.", "helft"),
    ],
)
def test_shares_and_numbers_of_reports_are_hints(engine: Engine, text: str, wording: str) -> None:
    """What only a table may tell, after the rules of publication: a text could undo them."""
    assert (HintKind.FIGURE, wording) in hinted(text, engine)


@pytest.mark.parametrize(
    "text",
    [
        "Er kwamen 12 ploegen langs, en 1.200 vragen.",
        "Een ploeg werkt tien uur aan een stuk.",
        "Actie 4.2 vraagt een kanaal per ploeg.",
        "Geen enkele ploeg kreeg een antwoord.",
        "Een ploeg van vijf of meer kent het kanaal.",
        "De eerste reactie kwam binnen 24 uur, 3 000 keer.",
    ],
)
def test_other_numbers_are_none(engine: Engine, text: str) -> None:
    """Five or more, numbers of actions, articles before a noun, and thousands with a blank."""
    numbers = {HintKind.SMALL_NUMBER, HintKind.FIGURE}
    assert not [one for one in hinted(text, engine) if one[0] in numbers]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Een regisseur vroeg in maart raad.", "regisseur vroeg in maart"),
        ("In november belde een cameraman.", "november belde een cameraman"),
        ("De presentatrice zweeg. Dat was in juni.", "presentatrice zweeg. Dat was in juni"),
    ],
)
def test_a_function_near_a_month_is_a_hint(engine: Engine, text: str, wording: str) -> None:
    """In either order, and over the end of a sentence: together they are one person."""
    assert (HintKind.FUNCTION_AND_MONTH, wording) in hinted(text, engine)


def test_a_function_or_a_month_alone_is_none(engine: Engine) -> None:
    """Producers may be spoken to and a season may be named, as long as they are not one story."""
    text = "Regisseurs krijgen weinig vorming over pesten op de set."
    assert not hinted(text, engine)
    assert not hinted("In maart 2026 en in het voorjaar van 2025 was het druk op de set.", engine)
    far = " ".join(["woorden over iets anders"] * 8)
    held = hinted(f"Een regisseur vroeg raad; {far}, en in maart was het druk.", engine)
    assert not [one for one in held if one[0] is HintKind.FUNCTION_AND_MONTH]


@pytest.mark.parametrize(
    ("text", "kind", "wording"),
    [
        ("De VRT antwoordde niet.", HintKind.COMPANY, "VRT"),
        ("Op de set van Thuis ging het mis.", HintKind.PRODUCTION, "Thuis"),
        (
            "Volgens Pieter Vandenbroucke is dat niet nieuw.",
            HintKind.PERSON,
            "Pieter Vandenbroucke",
        ),
        ("In Kortrijk kent niemand het kanaal.", HintKind.PLACE, "Kortrijk"),
        ("Op 3 maart 2026 viel het stil.", HintKind.DAY, "3 maart 2026"),
        ("Bel 0475 12 34 56 voor meer.", HintKind.DETAIL, "0475 12 34 56"),
        ("Een technicus van 54 jaar viel uit.", HintKind.AGE, "54 jaar"),
        ("Dat staat in de CAO van vorig jaar.", HintKind.CAPITAL, "CAO"),
        ("Zij was de enige stagiair.", HintKind.FUNCTION, "de enige stagiair"),
        ("Ook bij Lichtbrug Films is er geen kanaal.", HintKind.COMPANY, "Lichtbrug Films"),
    ],
)
def test_what_may_name_somebody_is_a_hint(
    engine: Engine, text: str, kind: HintKind, wording: str
) -> None:
    """Persons, companies, productions, places, days, numbers, and any unknown capital."""
    assert (kind, wording) in hinted(text, engine)


@pytest.mark.parametrize(
    "wording",
    [
        *("Jan", "De Smet", "Smets", "Jans", "Wolfie", "JAN DE SMET", "jan.desmet", "Roos"),
        *("Studio Noordkaai", "studio noordkaai", "Noordkaai", "Noordkaais", "De Mensen"),
        *("DeMensen", "Ј\u0430n", "Noord\u00adkaai"),
    ],
)
def test_who_is_known_from_a_case_must_go(engine: Engine, wording: str) -> None:
    """A person in the usual forms, the company of a case with or without its legal form."""
    held = look_at(f"Dat zei {wording} al vaak.", engine, HERE)
    assert HintKind.KNOWN in {one.kind for one in held}
    assert not [one for one in held if one.kind is HintKind.KNOWN and one.may_stay]


@pytest.mark.parametrize("wording", ["Verlindne", "Roosje", "verlindem"])
def test_what_is_only_like_a_known_name_is_a_hint(engine: Engine, wording: str) -> None:
    """A slip of the pen or a pet name is asked about, in small letters too."""
    held = {one.wording.reveal() for one in look_at(f"Vraag {wording} om raad.", engine, HERE)}
    assert wording in held


def test_ordinary_words_that_are_names_too_may_stay(engine: Engine) -> None:
    """A rose, and people who want rest, are asked about but can be kept."""
    text = "Ze belde met roos in de hand. De mensen willen rust. Voor de mensen is dat zo."
    held = look_at(text, engine, HERE)
    assert {one.wording.reveal() for one in held} == {"roos", "De mensen", "de mensen"}
    assert all(one.may_stay for one in held)


def test_plain_policy_has_no_hints(engine: Engine) -> None:
    """What a policy signal usually says asks for no decision at all."""
    text = (
        "Wie freelance werkt, weet vaak niet bij welke onderneming een vertrouwenspersoon bestaat. "
        "Starters en stagiairs durven grensoverschrijdend gedrag niet te melden uit angst voor hun "
        "volgende opdracht. Organiseer elk jaar een opleiding voor producenten en regisseurs, en "
        "bespreek de meldkanalen op de eerste draaidag van 2027."
    )
    assert look_at(text, engine, HERE) == ()


def test_each_wording_is_told_once_with_its_line(engine: Engine) -> None:
    """What stands twice is one decision; the words around it are those of its first line."""
    text = "Twee ploegen klaagden.\nDe VRT zweeg. De VRT bleef zwijgen."
    small, company = look_at(text, engine, NOBODY)
    first, second = (FreeText(line) for line in text.split("\n"))
    assert (small.wording, small.around) == (FreeText("Twee ploegen"), first)
    assert (company.wording, company.around) == (FreeText("VRT"), second)
    assert look_at("", engine, HERE) == ()
