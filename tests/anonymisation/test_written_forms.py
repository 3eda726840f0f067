"""Ages, days, numbers and addresses in the many ways that Flemish notes write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.finding import Kind

CARRIERS = (
    "{}",
    "{}.",
    "Ze zei: {} en dan ging ze weg.",
    "de vrouw, {}, morgen nog bellen",
    "{}\nvolgt",
)

FORMS: dict[Kind, tuple[str, ...]] = {
    Kind.AGE: (
        "[begin de veertig]", "[eind de dertig]", "[midden veertig]", "[achter in de vijftig]",
        "[vooraan in de twintig]", "[ergens in de dertig]", "[half de vijftig]",
        "een [twintiger]", "twee [vijftigers]", "een [vijftigster]", "de [prille twintiger]",
        "een [zestigplusser]", "ze is net geen [dertig]", "loopt tegen de [zestig]",
        "gaat richting [zestig]", "is de [vijftig] voorbij", "boven de [vijftig]",
        "een gast van [19j]", "een meisje van [19]", "een vrouw van [vierendertig]", "V, [34j]",
        "° [1987]", "hij is van [1987]", "bouwjaar '[87]", "bouwjaar [87]", "geboortejaar [1979]",
        "[34 jaar] oud", "de [34-jarige] grimeuse", "een [vierendertigjarige] vrouw",
        "amper [zeventien]", "op haar [52ste]", "sinds haar [achttiende]", "leeftijd: [45]",
        "lft [29]", "[62 lentes]", "dochter ([6])", "baby van [8 maanden]", "Els ([41])",
        "Els, [41], grimeuse", "een jaar of [dertig]", "ze zijn [24 en 27]",
        "[twee-en-twintig jaar]", "[34 winters]", "een [34'er]", "[40+'er]", "[34] is ze",
        "viert haar [40e]", "haar [veertigste]", "([34/v])", "Els, [vierendertig], grimeuse",
        "bijna [vijftig]", "rond de [50]", "ongeveer [40]", "[40 à 45 jaar]",
        "tussen de [40 en 45]", "[drie maanden] oud", "gepensioneerd op [65]", "vanaf haar [12]",
        "leeftijd: ca. [40]", "ik schat haar [33]", "zoon [9] en dochter [12]", "[1987] geboren",
        "een [vijfendertiger]", "[33yo]", "kapster [zesentwintig] uit gent",
        "rond [dertig]", "geschat [30]",
        "grimeuse [34], al lang hier", "haar kinderen zijn [zes en negen]",
        "een meisje ella van [zeventien]", "haar dochterke van [6] ophalen",
        "leeftijden lopen uiteen: [17] en", "kids van [3, 5 en 8]",
        "geboren in een jaar met een zeven, dus [vierendertig]",
        "Els / [34] / runner",
    ),
    Kind.DATE: (
        "[donderdag 12 maart]", "op [12/3]", "op [12/03/2026]", "[12-03-26]", "[12.3.2026]",
        "dd. [12/3]", "[2026-03-12]", "[20260312]", "[2026-03-12T14:30]", "[12 mrt]", "[12e maart]",
        "de [twaalfde maart]", "[twaalf maart]", "[12-15 maart]", "tussen [3 en 7 mei]",
        "[3 t/m 7 mei]", "[3/5 - 7/5]", "[di 3/5]", "[do. 12/3] om 14u", "[12/3] 14u30",
        "[12/3] om 14.30u", "[3de week van maart]", "[derde week van maart]", "[half mei]",
        "[begin maart]", "[eind februari]", "[medio april]", "[Pinksteren]", "met [Pasen]",
        "in 't [paasverlof]", "de [krokusvakantie]", "'t jaar [2021]", "[najaar 2024]",
        "[zomer van 2023]", "[oktober 2022]", "[10/2022]", "[okt '22]", "[3 op 4 april]",
        "[14 en 15 juni]", "[5, 6 en 9 januari]", "[oudejaarsavond]", "[week 12] van 2026",
        "[Q3 2025]", "[March 12th, 2026]", "[Tue, Jan 6, 2026]", "le [12 mars 2026]",
        "[maart 2026]", "[ma 12.03]", "[dinsdagavond 4 februari]", "[6.II.2026]",
        "[12. maart]", "[3 mrt 26]", "[3 Mar 2026]", "[3/3 t.e.m. 7/3]", "dd [3-3]", "([2/3])",
        "[eenendertig december]", "[zaterdag de 21ste]", "[Hemelvaart]", "[paasmaandag]",
        "mail van [12 dezer]", "op [3 jongstleden]", "wel [6/11] samen",
    ),
    Kind.PHONE: (
        "[0475 12 34 56]", "[0475/12.34.56]", "[0475-123456]", "[0475123456]", "[0475 123 456]",
        "[0475.12.34.56]", "[+32 475 12 34 56]", "[+32(0)475 12 34 56]", "[0032 475 12 34 56]",
        "[0032(0)475/12.34.56]", "[+32475123456]", "[(0475) 12 34 56]", "[03 123 45 67]",
        "[03/123.45.67]", "[(02) 123 45 67]", "[011/12 34 56]", "[+32 (0)3 123 45 67]",
        "[+31 6 12345678]", "[06-12345678]", "[06 12 34 56 78]", "[+31 (0)20 123 4567]",
        "[020-1234567]", "[+33 6 12 34 56 78]", "[+49 151 23456789]", "[+44 7911 123456]",
        "tel [475 12 34 56]", "[0475 / 12 34 56]", "[0475 12 34 5 6]", "[0475|12|34|56]",
        "[O475 12 34 56]", "[+32-475-12-34-56]", "[0800 12 345]", "[056/ 12 34 56]",
        "[0468 22 xx xx]", "[nul vier zes acht 22 33 44]", "[0468_22_33_44]", "[0468 : 22 33 44]",
        "[+32 (468) 22 33 44]", "gsm: [468 22 33 44]", "[vier zes acht, 22, 33, 44]",
        "[nul vier acht zeven, twaalf, drieëntwintig, vijfenveertig]",
        "[(+32)(0)468/223344]", "[32 468 22 33 44]", "[32(0)468.22.33.44]",
    ),
    Kind.EMAIL: (
        "[jan.peeters@huis.be]", "[naam (at) domein punt be]", "[naam at domein dot be]",
        "[naam @ domein.be]", "[j.peeters+werk@huis.tv]", "[naam apenstaartje domein punt be]",
        "[jan.peeters (at) huis (dot) be]", "[naam(at)domein.be]",
        "[naam apestaartje domein punt be]", "[naam@ domein.be]",
    ),
    Kind.URL: (
        "[www.huis.be]", "[huis.be]", "[huis.be/cast/17]", "[https://huis.be/x?id=3#a]",
        "[instagram.com/lot.te]", "[bit.ly/3abC]", "[huis.productions]", "[we.tl/t-abc123]",
    ),
    Kind.HANDLE: (
        "[@lotte_v]", "insta: [lotte.v]", "tiktok [lotje88]", "zijn discord [wolfje#1234]",
    ),
    Kind.IBAN: ("[BE68 5390 0754 7034]", "[be68539007547034]", "[BE68.5390.0754.7034]"),
    Kind.NRN: ("[85.07.30-033.28]", "[85073003328]", "[85 07 30 033 28]", "[85/07/30-033.29]"),
    Kind.ID: (
        "dossier [2026-0113]", "PV [BR.45.L2.001234/2025]", "nummerplaat [1-ABC-234]", "[1ABC234]",
        "badge [4471]", "personeelsnr [00831]", "factuur [F2025/0917]", "ons kenmerk [PRD/26/081]",
        "lidkaart [4471]", "klantnr. [88 213]", "PV [BR12.L3.004512/26]", "plaat [1 vrt 208]",
        "kenteken [12-ABC-3]", "rolnr. [25/882/A]", "paspoortnr. [EJ 554 221]", "ons dossier [447]",
        "mutualiteit [134/112233]", "RIZIV [1-22334-55-004]", "notitienummer [GE.12.L3.000123/26]",
        "BTW [BE 0123.456.749]", "stamnummer [12345]", "A.R. [25/1234/A]", "werknemer [W00123]",
        "notitie [26/0123]", "kaart [6703 1122 3344 5566 7]",
    ),
    Kind.LOCATION: (
        "[9880 Aalter]", "[9880 aalter]", "[1234 AB Amsterdam]", "[Wilgenkouter 14]",
        "[Molenheuvel 14 bus 3]", "[Bovenzijde 7 b 12], [2200 Herentals]", "[Onderdorp 3] te Zele",
        "[Lange Wilgenstr. 45]", "[Achteruit 12], 9880 Aalter",
    ),
}  # fmt: skip
CASES = [(kind, form) for kind, forms in FORMS.items() for form in forms]


@pytest.mark.parametrize(("kind", "form"), CASES, ids=str)
def test_each_form_is_covered(kind: Kind, form: str) -> None:
    """Alone, ending a sentence and inside one, between commas, before another line: all of it."""
    start, end = form.index("["), form.index("]") - 1
    bare = form.replace("[", "").replace("]", "")
    for carrier in CARRIERS:
        text = carrier.format(bare)
        first = carrier.index("{") + start
        findings = [f for f in shared_engine().find(text) if not f.is_suggestion]
        covered = {at for f in findings for at in range(f.start, f.end)}
        wanted = {at for at in range(first, first + end - start) if text[at].isalnum()}
        assert wanted <= covered, text
        assert any(f.kind is kind for f in findings if f.start < first + end - start), text


NUMBERS = st.integers(min_value=0, max_value=9)


@given(
    st.lists(NUMBERS, min_size=6, max_size=6),
    st.sampled_from(("0{}{}", "+324{}{}", "+32 4{}{}", "0032 4{}{}", "+32(0)4{}{}", "04{}{}")),
    st.sampled_from((" ", "/", ".", "-", " / ")),
    st.sampled_from((" ", ".", "-", "")),
)
def test_any_mobile_number_is_found_whole(
    digits: list[int], opening: str, first_mark: str, mark: str
) -> None:
    """Whatever stands between the pairs of digits."""
    head = opening.format("7", "5") if opening != "0{}{}" else "0475"
    pairs = [f"{digits[at]}{digits[at + 1]}" for at in (0, 2, 4)]
    number = head + first_mark + mark.join(pairs)
    text = f"bel {number} vanavond"
    covered = {at for f in shared_engine().find(text) for at in range(f.start, f.end)}
    assert set(range(4, 4 + len(number))) - covered <= {
        at for at in range(len(text)) if not text[at].isdigit()
    }


@given(
    st.integers(1, 28),
    st.integers(1, 12),
    st.integers(1990, 2039),
    st.sampled_from(("{d}/{m}/{y}", "{d:02}-{m:02}-{y}", "{d}.{m}.{y}", "{y}-{m:02}-{d:02}")),
)
def test_any_day_in_digits_is_found_whole(day: int, month: int, year: int, form: str) -> None:
    """In every order and with every mark in use."""
    written = form.format(d=day, m=month, y=year)
    text = f"gesprek {written}, vervolg later"
    assert any(
        f.kind is Kind.DATE and f.start <= 8 and f.end >= 8 + len(written)
        for f in shared_engine().find(text)
    )


@given(
    st.integers(18, 79), st.sampled_from(("ze is {}", "{} jaar oud", "de {}-jarige", "Els ({})"))
)
def test_any_age_is_found(age: int, form: str) -> None:
    """From eighteen to seventy-nine."""
    text = form.format(age)
    assert [f.kind for f in shared_engine().find(text) if str(age) in text[f.start : f.end]] == [
        Kind.AGE
    ]


@pytest.mark.parametrize("text", [
    "om 14u30 in de kantine",
    "de 3de week op rij",
    "we stonden met twintig man klaar",
    "scène 12, take 3",
    "in 2021 en 2022",
    "ze won met 3-2",
    "ze gaf 7/10 en 4/5",
    "scènenummer 44 en kamer 12",
    "de kinderen kwamen twee en drie keer",
    "de jaren negentig",
    "kamer zevenentwintig",
    "lijn 21 en bus 34",
    "een reeks van zesentwintig afleveringen",
    "met vijfentwintig figuranten",
    "vijftig euro per dag",
])  # fmt: skip
def test_what_only_looks_so_stays(text: str) -> None:
    """Hours, crews, takes, scores, decades and amounts."""
    assert [f for f in shared_engine().find(text) if not f.is_suggestion] == []
