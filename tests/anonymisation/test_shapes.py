"""Numbers, days, ages and addresses of Belgian notes, and what only looks like them."""

from __future__ import annotations

import pytest

from counsellor_app.anonymisation.address_shapes import find_addresses
from counsellor_app.anonymisation.age_shapes import find_ages
from counsellor_app.anonymisation.date_shapes import find_dates
from counsellor_app.anonymisation.number_shapes import find_numbers
from counsellor_app.anonymisation.overlaps import resolve

TOWNS = frozenset({"aalter", "sint-niklaas", "de haan"})


def found(text: str) -> list[tuple[str, str]]:
    places = [
        *find_numbers(text),
        *find_dates(text),
        *find_ages(text),
        *find_addresses(text, TOWNS),
    ]
    return [(f.kind.value, text[f.start : f.end]) for f in resolve(text, places)]


@pytest.mark.parametrize(
    ("text", "kind", "standing"),
    [
        ("bel 0475 12 34 56 na vijf", "PHONE", "0475 12 34 56"),
        ("bel 0475/12.34.56", "PHONE", "0475/12.34.56"),
        ("bel 0475123456", "PHONE", "0475123456"),
        ("bel +32 475 12 34 56", "PHONE", "+32 475 12 34 56"),
        ("bel 0032475123456", "PHONE", "0032475123456"),
        ("kantoor 09 123 45 67", "PHONE", "09 123 45 67"),
        ("kantoor (09)123 45 67", "PHONE", "(09)123 45 67"),
        (
            "bel nul vier zeven vijf twaalf vierendertig",
            "PHONE",
            "nul vier zeven vijf twaalf vierendertig",
        ),
        ("bel (+32) 475 12 34 56", "PHONE", "(+32) 475 12 34 56"),
        ("bel haar (09/123.45.67)", "PHONE", "09/123.45.67"),
        ("bel 047512 34 56", "PHONE", "047512 34 56"),
        ("mail an.de.wit+set@huis-x.co.be", "EMAIL", "an.de.wit+set@huis-x.co.be"),
        ("mail an (at) huis.be", "EMAIL", "an (at) huis.be"),
        ("zie https://huis.be/a?b=c, punt", "URL", "https://huis.be/a?b=c"),
        ("zie huis-x.be/crew.", "URL", "huis-x.be/crew"),
        ("op @an_de_wit gezet", "HANDLE", "@an_de_wit"),
        ("op insta: an.dewit7", "HANDLE", "an.dewit7"),
        ("op BE68 5390 0754 7034", "IBAN", "BE68 5390 0754 7034"),
        ("op be68539007547034", "IBAN", "be68539007547034"),
        ("nr 85.07.30-033.28", "NRN", "85.07.30-033.28"),
        ("nr 850730 033 28", "NRN", "850730 033 28"),
        ("btw BE 0403.170.701", "ID", "BE 0403.170.701"),
        ("dossier VP-2026-014", "ID", "VP-2026-014"),
        ("plaat 1-ABC-234", "ID", "1-ABC-234"),
        ("op 12 maart 2026", "DATE", "12 maart 2026"),
        ("op dinsdag 3 maart", "DATE", "dinsdag 3 maart"),
        ("van 4 tot 8 november", "DATE", "4 tot 8 november"),
        ("op 8 en 9 december", "DATE", "8 en 9 december"),
        ("de eenentwintigste maart", "DATE", "eenentwintigste maart"),
        ("op vier maart", "DATE", "vier maart"),
        ("op 12/03/26", "DATE", "12/03/26"),
        ("op 2026-03-12", "DATE", "2026-03-12"),
        ("op 3/4 zien we elkaar", "DATE", "3/4"),
        ("sinds sept '24", "DATE", "sept '24"),
        ("is 34 jaar oud", "AGE", "34 jaar oud"),
        ("een 34-jarige", "AGE", "34-jarige"),
        ("An (34)", "AGE", "34"),
        ("ze is negenendertig en moe", "AGE", "negenendertig"),
        ("ik ben 21, weet niet", "AGE", "21"),
        ("op haar negentiende, toen", "AGE", "negentiende"),
        ("haar zoontje van 4 wacht", "AGE", "4"),
        ("hij is twee en veertig en moe", "AGE", "twee en veertig"),
        ("toen ze zestien was", "AGE", "zestien"),
        ("in de nacht van 3 op 4 maart", "DATE", "3 op 4 maart"),
        ("op de veertiende om tien uur", "DATE", "veertiende"),
        ("in 03/2024 begon", "DATE", "03/2024"),
        ("Kerkstraat 12 bus 3, Gent", "LOCATION", "Kerkstraat 12 bus 3"),
        ("te 9880 Aalter", "LOCATION", "9880 Aalter"),
        ("te 8420 De Haan", "LOCATION", "8420 De Haan"),
    ],
)
def test_shapes_are_found_whole(text: str, kind: str, standing: str) -> None:
    """Each shape as people write it, whole, under its kind."""
    assert (kind, standing) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "van 9u30 tot 10 uur",
        "3/4 van de ploeg, 24/7 bereikbaar",
        "5 jaar geleden, 34 jaar ervaring",
        "scene 4, take 12",
        "in 2025 en 2026",
        "een budget van 450000 euro",
        "bel 112 of 1712",
        "aflevering 6 en seizoen 2",
        "met 40 man, 14 dagen lang",
        "hij werkt hier 22 jaar, een ploeg van 25",
        "de 2e verdieping, de derde keer op de tweede dag",
    ],
)
def test_what_is_no_shape(text: str) -> None:
    """Hours, fractions, years of service, takes, amounts and public numbers stay."""
    assert found(text) == []
