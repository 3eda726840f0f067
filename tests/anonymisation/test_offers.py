"""What is offered instead: coarser for the sector, fitting the case, and never what stood there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetCodes, SheetId
from counsellor_app.anonymisation.context_groups import ContextGroup
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.fewness import FewnessLevel, pointer
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.offers import Offer, offers
from counsellor_app.anonymisation.sheet_findings import Marked
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep, open_points, step_of, suits
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.free_text import FreeText
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook

POULE, SECTOR = Audience.POULE, Audience.SECTOR
FIRST = date(2026, 3, 2)
FEW, MORE = FewnessLevel.FEW, FewnessLevel.MORE


def a_sheet(
    text: str = "", audience: Audience = POULE, context: tuple[ContextGroup, ...] = ()
) -> DraftSheet:
    texts = MappingProxyType({Part.SITUATION: FreeText(text)})
    codes = SheetCodes(context=context)
    return DraftSheet(SheetId(1), audience, texts, codes, case_days=(FIRST, date(2026, 6, 1)))


def a_mark(
    wording: str, kind: Kind, text: str = "", reason: Reason = Reason.SHAPE, *, person: str = ""
) -> Marked:
    start = max(text.find(wording), 0)
    finding = Finding(start, start + len(wording), kind, 0.9, reason)
    return Marked(Part.SITUATION, finding, FreeText(wording), person, None, step_of(kind))


def told(found: tuple[Offer, ...]) -> list[str]:
    return [one.written.reveal() for one in found if one.written]


@pytest.mark.parametrize(
    ("wording", "kind", "pool", "sector"),
    [
        ("12 maart 2026", Kind.DATE, "week 2", "de eerste weken"),
        ("12/03/2026", Kind.DATE, "week 2", "de eerste weken"),
        ("2026-05-04", Kind.DATE, "week 10", "enkele weken later"),
        ("1 februari", Kind.DATE, "de weken voordien", "de weken voordien"),
        ("maart 2026", Kind.DATE, "de lente van 2026", "de lente"),
        ("vrijdag", Kind.DATE, "enige tijd geleden", "enige tijd geleden"),
        ("Gent", Kind.LOCATION, "een grote stad", "een stad"),
        ("Lommel", Kind.LOCATION, "een gemeente in Limburg", "een gemeente"),
        ("Kerkstraat 12", Kind.LOCATION, "een adres", "een adres"),
        ("Timboektoe", Kind.LOCATION, "een plaats elders", "een plaats elders"),
        ("27 jaar", Kind.AGE, "in de twintig", "26 of ouder"),
        ("zeventien", Kind.AGE, "een tiener", "minderjarig"),
        ("vijfenveertig", Kind.AGE, "in de veertig", "26 of ouder"),
        ("31-jarige", Kind.AGE, "volwassen", "volwassen"),
        ("23", Kind.NUMBER, "een twintigtal", "tientallen"),
        ("drie", Kind.NUMBER, "enkele", "enkele"),
        ("€ 1.250", Kind.NUMBER, "enkele duizenden euro", "duizenden euro"),
        ("80 %", Kind.NUMBER, "een groot deel", "een groot deel"),
        ("Zon Rental", Kind.COMPANY, "een facilitair bedrijf", "een bedrijf in de sector"),
        ("VRT", Kind.COMPANY, "een omroep", "een bedrijf in de sector"),
        ("hij", Kind.GENDER, "die persoon", "die persoon"),
        ("actrice", Kind.GENDER, "acteur", "acteur"),
        ("zwanger", Kind.RARE, "in een kwetsbare periode", "in een kwetsbare periode"),
        ("els@x.be", Kind.EMAIL, "een mailadres", "een mailadres"),
        ("hoofd techniek", Kind.FUNCTION, "iemand uit de groep technische ploeg",
         "iemand uit de groep technische ploeg"),
    ],
)  # fmt: skip
def test_the_first_offer_fits_the_readers(
    wording: str, kind: Kind, pool: str, sector: str, codebook: Codebook
) -> None:
    """The best offer for the pool and, coarser, for the sector."""
    mark = a_mark(wording, kind)
    assert told(offers(mark, a_sheet(audience=POULE), codebook, "nl"))[0] == pool
    assert told(offers(mark, a_sheet(audience=SECTOR), codebook, "nl"))[0] == sector


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de film Zomer", "een film"),
        ("het tweede seizoen van Zomer", "een fictiereeks"),
        ("de documentaire Zomer", "een documentaire"),
        ("de quiz Zomer", "een programma"),
        ("bij Zomer", "een fictiereeks"),
    ],
)
def test_the_kind_of_a_production_is_read_beside_it(
    text: str, expected: str, codebook: Codebook
) -> None:
    """The words before a title say what it is."""
    mark = a_mark("Zomer", Kind.PRODUCTION, text)
    assert told(offers(mark, a_sheet(text), codebook, "nl"))[0] == expected


def test_the_segment_of_the_case_gives_the_kind_of_company(codebook: Codebook) -> None:
    """Where the name says nothing, the context of the sheet does."""
    context = (ContextGroup("segment", 0, "BROADCAST"),)
    found = offers(a_mark("Zon", Kind.COMPANY), a_sheet(context=context), codebook, "nl")
    assert told(found)[0] == "een omroep"


def test_a_quotation_is_written_by_hand(codebook: Codebook) -> None:
    """There is no ready text for somebody's own words."""
    found = offers(a_mark("“kom hier”", Kind.QUOTE), a_sheet(), codebook, "nl")
    assert [one.treatment for one in found] == [Treatment.REMOVE, Treatment.KEEP]


def test_a_known_name_cannot_be_kept(codebook: Codebook) -> None:
    """Everything may be taken out; a name of the case is never offered to stay."""
    known = a_mark("Lotte", Kind.PERSON, reason=Reason.KNOWN_PERSON)
    assert Treatment.KEEP not in {one.treatment for one in offers(known, a_sheet(), codebook, "nl")}
    word = a_mark("roos", Kind.PERSON, reason=Reason.KNOWN_PERSON_WORD)
    assert offers(word, a_sheet(), codebook, "nl")[0].treatment is Treatment.KEEP


def test_one_of_two_people_gets_both_labels(codebook: Codebook) -> None:
    """A first name that may be two people is offered with the label of each."""
    mark = replace(a_mark("Lotte", Kind.PERSON), candidates=("known:1", "known:3"))
    labels = {"known:1": FreeText("A"), "known:3": FreeText("C")}
    assert told(offers(mark, a_sheet(), codebook, "nl", labels)) == ["A", "C"]


def test_a_name_of_nobody_takes_a_free_letter(codebook: Codebook) -> None:
    """Words marked by hand are offered the letter that nobody has."""
    labels = {"known:1": FreeText("A")}
    assert told(offers(a_mark("de baas", Kind.PERSON), a_sheet(), codebook, "nl", labels)) == ["B"]


def test_english_is_complete(codebook: Codebook) -> None:
    """Every kind that has an offer in Dutch has one in English."""
    for kind in Kind:
        for wording in ("Gent", "27", "hij", "zwanger", "12 maart 2026", "regisseur"):
            for audience in Audience:
                sheet, mark = a_sheet(audience=audience), a_mark(wording, kind)
                dutch, english = (offers(mark, sheet, codebook, lang) for lang in ("nl", "en"))
                assert bool(told(dutch)) == bool(told(english))


@cache
def book() -> Codebook:
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


_KINDS = (Kind.DATE, Kind.LOCATION, Kind.AGE, Kind.NUMBER, Kind.COMPANY, Kind.PRODUCTION)


@settings(max_examples=200)
@given(st.text("0123456789/.-€% abmprtjn'", max_size=14), st.sampled_from(_KINDS))
def test_any_wording_gets_offers(wording: str, kind: Kind) -> None:
    """No wording is too strange; REMOVE is always there and nothing is offered twice."""
    for audience in Audience:
        found = offers(a_mark(wording, kind), a_sheet(audience=audience), book(), "nl")
        assert Treatment.REMOVE in {one.treatment for one in found}
        assert len(set(found)) == len(found)


GROUPS = {"segment": "MAKING", "context": "FLOOR", "employment": "SHORT", "function": "MAKING"}


def context(**held: str) -> tuple[ContextGroup, ...]:
    return tuple(ContextGroup(field, 0, code) for field, code in held.items())


@pytest.mark.parametrize(
    ("sheet", "level"),
    [
        (a_sheet(), MORE),
        (a_sheet(context=context(segment="MAKING")), MORE),
        (a_sheet(context=context(function_cluster="CAST")), FEW),
        (a_sheet(context=context(employment="INTERN")), FEW),
        (a_sheet(context=context(segment="BROADCAST", function_cluster="EDIT")), FEW),
        (a_sheet(context=context(segment="MAKING", function_cluster="EDIT")), MORE),
        (a_sheet(context=context(segment="MAKING", function_cluster="TECH"), audience=SECTOR), FEW),
        (a_sheet(context=context(**GROUPS)), FEW),
    ],
)
def test_few_people_are_pointed_out(sheet: DraftSheet, level: FewnessLevel) -> None:
    """Combinations that fit few people are told, with a reason in two languages and no number."""
    found = pointer(sheet)
    assert found.level is level
    assert bool(found.reasons) == (level is FEW)
    for reason in found.reasons:
        assert not any(c.isdigit() for c in reason.nl + reason.en)


def test_what_still_stands_points_too() -> None:
    """A company's name left standing points at one crew; once replaced it does not."""
    mark = a_mark("Zon", Kind.COMPANY)
    gone = Decision(FreeText("Zon"), Treatment.REMOVE, FreeText(), Kind.COMPANY)
    assert pointer(a_sheet(), None, (mark,)).level is FEW
    assert pointer(a_sheet(), None, (replace(mark, decision=gone),)).level is MORE


def test_a_short_case_points_at_one_crew() -> None:
    """With three fields said, a case of some weeks fits few people; one of a year does not."""
    sheet = a_sheet(context=context(segment="MAKING", context="FLOOR", function_cluster="TECH"))
    assert pointer(sheet, (FIRST, date(2026, 3, 20))).level is FEW
    assert pointer(sheet, (FIRST, date(2027, 3, 20))).level is MORE


def test_every_kind_has_its_step() -> None:
    """Nothing that can be found falls outside the walk."""
    assert {step_of(kind) for kind in Kind} == set(WalkStep) - {
        WalkStep.RECOGNITION,
        WalkStep.AUDIENCE,
        WalkStep.CONSEQUENCE,
    }


def test_open_points_say_what_blocks() -> None:
    """Findings count with their step; a step untaken is one; unsure answers bar the sector."""
    done = Walk(frozenset(WalkStep), Answer3.NO, Answer3.NO, Answer3.NO, audience_is_checked=True)
    sheet = replace(a_sheet(audience=SECTOR), walk=done)
    marks = (a_mark("Zon", Kind.COMPANY), a_mark("Maan", Kind.COMPANY))
    assert open_points(sheet, marks) == {WalkStep.PLACES: 2}
    unsure = replace(done, linked=Answer3.UNSURE, ticked=done.ticked - {WalkStep.AGE})
    assert open_points(replace(sheet, walk=unsure), ()) == {
        WalkStep.AGE: 1,
        WalkStep.CONSEQUENCE: 1,
    }
    assert suits(unsure, POULE)
    assert not suits(unsure, SECTOR)
