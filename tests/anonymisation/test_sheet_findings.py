"""One person is one person through a whole sheet; what tells without naming is found besides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
from counsellor_app.anonymisation.deciding import decided, labelled_alike, rewritten, undone
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind, Reason
from counsellor_app.anonymisation.labels import labels_for, roles_of
from counsellor_app.anonymisation.rendering import rendered
from counsellor_app.anonymisation.sheet_findings import Marked, find_marks
from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.anonymisation.engine import Engine

MakeDraft = Callable[..., DraftSheet]

LOTTE = KnownPerson(PersonId(1), FreeText("Lotte Verbeke"), (FreeText("Lot"),), "APPLICANT")
TOM = KnownPerson(PersonId(2), FreeText("Tom Maes"), (), "MANAGER")
NAMESAKE = KnownPerson(PersonId(3), FreeText("Lotte Maes"), (), "WITNESS")


def keys(marks: Iterable[Marked]) -> dict[str, str]:
    return {m.wording.reveal(): m.person for m in marks if m.finding.kind is Kind.PERSON}


def everywhere(wording: str, written: str, kind: Kind = Kind.PERSON) -> Decision:
    return Decision(FreeText(wording), Treatment.LABEL, FreeText(written), kind)


def test_one_person_has_one_key_through_all_parts(a_draft: MakeDraft, engine: Engine) -> None:
    """First name, surname, possessive, diminutive, alias and a slip of the pen are one person."""
    draft = a_draft(
        situation="Lotte Verbeke belde. Verbeke huilde, lotte ook. Lottes fiets, Lotteke, Lot.",
        question="Wat kan ik doen voor mevrouw Verbeeke?",
    )
    found = keys(find_marks(draft, engine, (LOTTE, TOM)))
    assert set(found.values()) == {"known:1"}
    assert {"Lotte Verbeke", "Verbeke", "lotte", "Lottes", "Lotteke", "Lot"} <= set(found)


def test_two_of_one_first_name_are_left_open(a_draft: MakeDraft, engine: Engine) -> None:
    """A first name that may be two people is nobody's, and both labels are candidates."""
    draft = a_draft(situation="Lotte Verbeke en Lotte Maes belden. Toen zweeg Lotte.")
    marks = find_marks(draft, engine, (LOTTE, NAMESAKE))
    (alone,) = (m for m in marks if m.wording == FreeText("Lotte"))
    assert (alone.person, alone.candidates) == ("", ("known:1", "known:3"))
    after = decided(draft, marks, (everywhere("Lotte Verbeke", "A"), everywhere("Lotte Maes", "C")))
    assert rendered(after)[Part.SITUATION] == "A en C belden. Toen zweeg Lotte."


def test_a_stranger_is_one_person_too(a_draft: MakeDraft, engine: Engine) -> None:
    """Somebody nobody knew has one key for the whole name and for its parts."""
    draft = a_draft(situation="Toen kwam Wouter Janssens binnen. Wouter zei niets tegen Janssens.")
    found = keys(find_marks(draft, engine, (LOTTE,)))
    assert len({found["Wouter Janssens"], found["Wouter"], found["Janssens"]}) == 1
    assert found["Wouter"].startswith("found:")


def test_no_key_holds_a_name(a_draft: MakeDraft, engine: Engine) -> None:
    """Keys may be printed: nothing of the people is in them."""
    draft = a_draft(situation="Lotte Verbeke zag Wouter Janssens")
    marks = find_marks(draft, engine, (LOTTE,))
    assert {mark.person.partition(":")[0] for mark in marks} == {"known", "found"}
    assert not any(word in repr(marks) for word in ("otte", "erbeke", "outer", "anssens"))


def test_labels_follow_roles_then_letters(a_draft: MakeDraft, engine: Engine) -> None:
    """The applicant is A, the manager is called so, others take a letter nobody has."""
    draft = a_draft(
        roles="A: betrokkene\nB: collega",
        situation="Wouter Janssens en Lotte Verbeke spraken met Tom Maes.",
    )
    marks = find_marks(draft, engine, (LOTTE, TOM))
    labels = labels_for(marks, draft, roles_of((LOTTE, TOM)))
    told = {m.wording.reveal(): labels[m.person].reveal() for m in marks if m.person in labels}
    assert told == {"Wouter Janssens": "C", "Lotte Verbeke": "A", "Tom Maes": "de leidinggevende"}


def test_the_label_of_one_who_may_be_two_is_nobody_elses(
    a_draft: MakeDraft, engine: Engine
) -> None:
    """Lotte is A, whichever Lotte she is: a stranger who comes later is B, herself she may be A."""
    draft = a_draft(situation="Toen zweeg Lotte. Daarna kwam Wouter Janssens.")
    people = (LOTTE, NAMESAKE)
    after = decided(draft, find_marks(draft, engine, people), (everywhere("Lotte", "A"),))
    labels = labels_for(find_marks(after, engine, people), after)
    assert list(labels.values()) == [FreeText("B")]
    told = {**after.texts, Part.QUESTION: FreeText("Wat zegt Lotte Verbeke?")}
    after = replace(after, texts=told)
    labels = labels_for(find_marks(after, engine, people), after, {"known:1": "APPLICANT"})
    assert labels["known:1"] == FreeText("A")


def test_a_label_counts_for_the_whole_person(a_draft: MakeDraft, engine: Engine) -> None:
    """Deciding on one wording decides on all of them, in every part, in one step to undo."""
    draft = a_draft(
        situation="Lotte's contract: Verbeke belde, lotte verbeke huilde.",
        question="Wat zeg ik aan Lotte?",
    )
    marks = find_marks(draft, engine, (LOTTE,))
    after = decided(draft, marks, (everywhere("Lotte's", "A"),))
    shown = rendered(after)
    assert shown[Part.SITUATION] == "A's contract: A belde, A huilde."
    assert shown[Part.QUESTION] == "Wat zeg ik aan A?"
    assert all(m.is_decided for m in find_marks(after, engine, (LOTTE,)))
    assert labels_for(find_marks(after, engine, (LOTTE,)), after)["known:1"] == FreeText("A")
    assert undone(after).decisions == ()


def test_changing_a_label_changes_it_everywhere(a_draft: MakeDraft, engine: Engine) -> None:
    """One person never has two labels."""
    draft = a_draft(situation="Lotte zag Verbeke")
    marks = find_marks(draft, engine, (LOTTE,))
    first = decided(draft, marks, (everywhere("Lotte", "A"),))
    second = decided(first, marks, (everywhere("Verbeke", "C"),))
    assert rendered(second)[Part.SITUATION] == "C zag C"
    assert undone(second).decisions == first.decisions


def test_a_name_typed_later_takes_the_label_over(a_draft: MakeDraft, engine: Engine) -> None:
    """A new form of somebody who has a label is replaced as soon as it is kept."""
    draft = a_draft(situation="Lotte belde")
    labelled = decided(draft, find_marks(draft, engine, (LOTTE,)), (everywhere("Lotte", "A"),))
    texts = {**draft.texts, Part.SITUATION: FreeText("Lotte belde. Verbeke huilde.")}
    longer = rewritten(labelled, replace(draft, texts=texts))
    known = labelled_alike(longer, find_marks(longer, engine, (LOTTE,)))
    assert rendered(known)[Part.SITUATION] == "A belde. A huilde."


def test_a_place_follows_what_is_typed_before_it(a_draft: MakeDraft, engine: Engine) -> None:
    """A decision for one place stays with it, and undoing finds it there."""
    draft = a_draft(situation="Gent en Gent")
    here = Decision(
        FreeText("Gent"), Treatment.GENERALISE, FreeText("een stad"), Kind.LOCATION,
        part=Part.SITUATION, start=8,
    )  # fmt: skip
    after = decided(draft, find_marks(draft, engine, ()), (here,))
    texts = {**draft.texts, Part.SITUATION: FreeText("Eerst Gent en Gent")}
    longer = rewritten(after, replace(draft, texts=texts))
    assert rendered(longer)[Part.SITUATION] == "Eerst Gent en een stad"
    assert undone(longer).decisions == ()


@pytest.mark.parametrize(
    ("text", "kind", "wording"),
    [
        ("toen zei hij niets", Kind.GENDER, "hij"),
        ("volgens haar was dat zo", Kind.GENDER, "haar"),
        ("een actrice belde", Kind.GENDER, "actrice"),
        ("een freelance lichttechnieker", Kind.FUNCTION, "lichttechnieker"),
        ("de gaffer belde", Kind.FUNCTION, "gaffer"),
        ("hij zei “dat lukt je nooit” en ging", Kind.QUOTE, "“dat lukt je nooit”"),
        ("hij zei «dat lukt je nooit» en ging", Kind.QUOTE, "«dat lukt je nooit»"),
        ("hij zei 'dat lukt je nooit' en ging", Kind.QUOTE, "'dat lukt je nooit'"),
        ("hij zei „dat lukt je nooit” en ging", Kind.QUOTE, "„dat lukt je nooit”"),
        ("ze antwoordde: ik kom niet meer", Kind.QUOTE, "ik kom niet meer"),
        ("[12:30] B: kom eens hier jij", Kind.QUOTE, "kom eens hier jij"),
        ("> dat zal ik nooit vergeten", Kind.QUOTE, "dat zal ik nooit vergeten"),
        ("ze spreekt pools", Kind.RARE, "pools"),
        ("ze is zwanger", Kind.RARE, "zwanger"),
        ("na het ongeval op de set", Kind.RARE, "ongeval"),
        ("met een hoofddoek", Kind.RARE, "hoofddoek"),
        ("een ploeg van 23 koppen", Kind.NUMBER, "23"),
        ("voor € 450 per dag", Kind.NUMBER, "€ 450"),
        ("drie dagen lang", Kind.NUMBER, "drie"),
        ("20 % van de ploeg", Kind.NUMBER, "20 %"),
    ],
)
def test_what_tells_without_naming_is_found(
    text: str, kind: Kind, wording: str, a_draft: MakeDraft, engine: Engine
) -> None:
    """Gender, functions, own words, rare features and numbers are marked, each of its kind."""
    marks = find_marks(a_draft(situation=text), engine, ())
    assert (kind, wording) in {(m.finding.kind, m.wording.reveal()) for m in marks}


@pytest.mark.parametrize(
    "text",
    [
        "we zijn moe en ze zijn weg",
        "dat is 't en dan komt er 'n keer iets",
        "wat wil ik: rust",
        "dat is prachtig en wordt beter",
        "A: verzoeker\nB: collega",
        "A: betrokkene (zelf ondergaan)\nB: leidinggevende of opdrachtgever",
        "tot de reeks bijna klaar was",
    ],
)
def test_ordinary_wording_is_left_alone(text: str, a_draft: MakeDraft, engine: Engine) -> None:
    """A verb is no possessive, an apostrophe no quotation, a label nobody."""
    draft = a_draft(situation=text, question="wat nu?")
    assert [m.wording.reveal() for m in find_marks(draft, engine, ())] == []


def test_only_quotations_hold_other_marks(a_draft: MakeDraft, engine: Engine) -> None:
    """Marks do not overlap, but for a name inside somebody's own words."""
    text = 'Tom zei: "Lotte Verbeke is zwanger en 27 jaar". Toen zweeg hij drie dagen.'
    marks = find_marks(a_draft(situation=text), engine, (LOTTE, TOM))
    kinds = {m.finding.kind for m in marks}
    assert {Kind.QUOTE, Kind.PERSON, Kind.AGE, Kind.GENDER} <= kinds
    flat = [m.finding for m in marks if m.finding.kind is not Kind.QUOTE]
    assert not any(a.overlaps(b) for a in flat for b in flat if a != b)


def test_an_ordinary_word_that_was_a_name_is_asked(a_draft: MakeDraft, engine: Engine) -> None:
    """Once Storm is A, the storm of the weather waits for a decision of its own."""
    draft = a_draft(situation="Toen kwam Storm Janssens. Dan kwam de storm.")
    after = decided(draft, find_marks(draft, engine, ()), (everywhere("Storm", "A"),))
    asked = [m for m in find_marks(after, engine, ()) if m.finding.reason is Reason.NAME_REPLACED]
    assert [m.wording.reveal() for m in asked] == ["storm"]
    assert all(m.needs_decision for m in asked)
