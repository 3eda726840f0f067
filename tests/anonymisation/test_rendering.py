"""What readers see: every decision carried out in every form, and a text that still reads."""

from __future__ import annotations

from itertools import pairwise
from types import MappingProxyType

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetId
from counsellor_app.anonymisation.clean_text import clean
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.rendering import (
    left_alone,
    regions,
    rendered,
    rendered_part,
    words_of,
)
from counsellor_app.casework.free_text import FreeText

LABEL, GENERALISE, KEEP, REMOVE = Treatment


def on(
    wording: str, written: str = "", kind: Kind = Kind.PERSON, start: int | None = None
) -> Decision:
    """A decision: a label for a person, else something coarser; nothing written takes it out."""
    treatment = REMOVE if not written else LABEL if kind is Kind.PERSON else GENERALISE
    part = None if start is None else Part.SITUATION
    return Decision(FreeText(wording), treatment, FreeText(written), kind, part=part, start=start)


def keep(wording: str) -> Decision:
    return Decision(FreeText(wording), KEEP, FreeText(), Kind.PERSON)


def a_sheet(text: str, *decisions: Decision) -> DraftSheet:
    texts = MappingProxyType({Part.SITUATION: FreeText(text)})
    return DraftSheet(SheetId(1), Audience.POULE, texts, decisions=decisions)


def read(text: str, *decisions: Decision) -> str:
    return rendered(a_sheet(text, *decisions))[Part.SITUATION]


LOTTE = (on("Lotte", "A"), on("Lotte Verbeke", "A"), on("Verbeke", "A"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lotte Verbeke kwam", "A kwam"),
        ("lotte kwam, LOTTE ook", "A kwam, A ook"),
        ("Lotte's werk, Lottes werk, Lotte’s werk", "A's werk, A's werk, A's werk"),
        ("Lottetje en Lotteke", "A en A"),
        ("Lotté kwam", "A kwam"),
        ("Lotte\u0301 kwam", "A kwam"),
        ("Lo\u200btte kwam", "A kwam"),
        ("Lotte-Verbeke en Lotte  Verbeke", "A en A"),
        ("Verbeke, Lotte", "A, A"),
        ("Lotterij", "Lotterij"),
        ("lotte.verbeke@x.be", "A@x.be"),
    ],
)
def test_a_person_goes_in_every_form(text: str, expected: str) -> None:
    """Capitals, endings, accents and marks hide no form; a longer word is another word."""
    assert read(text, *LOTTE) == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("A", "A's contract"),
        ("de leidinggevende", "De leidinggevendes contract"),
        ("BB", "BB's contract"),
    ],
)
def test_a_label_takes_the_possessive(label: str, expected: str) -> None:
    """Whoever's contract it was, it stays that person's; a sentence keeps its capital."""
    assert read("Tom's contract", on("Tom", label)) == expected


@pytest.mark.parametrize(
    ("text", "decision", "expected"),
    [
        ("op 12 maart belde ze", on("12 maart", "week 2", Kind.DATE), "in week 2 belde ze"),
        ("Op 12 maart belde ze", on("12 maart", "week 2", Kind.DATE), "In week 2 belde ze"),
        ("op 12 maart belde ze", on("12 maart", "begin maart", Kind.DATE), "begin maart belde ze"),
        ("sinds 12 maart", on("12 maart", "maart 2026", Kind.DATE), "sinds maart 2026"),
        ("12 maart: telefoon", on("12 maart", "week 2", Kind.DATE), "Week 2: telefoon"),
        (
            "aan de reeks Zomer",
            on("Zomer", "een fictiereeks", Kind.PRODUCTION),
            "aan een fictiereeks",
        ),
        ("de film “Zomer” nu", on("Zomer", "een film", Kind.PRODUCTION), "een film nu"),
        (
            "bij productiehuis Zon",
            on("Zon", "een productiehuis", Kind.COMPANY),
            "bij een productiehuis",
        ),
        ("bij het bedrijf Zon", on("Zon", "een omroep", Kind.COMPANY), "bij een omroep"),
        ("woont in Gent", on("Gent", "een grote stad", Kind.LOCATION), "woont in een grote stad"),
        ("van 27 jaar", on("27 jaar", "in de twintig", Kind.AGE), "in de twintig"),
        ("ze is 27", on("27", "in de twintig", Kind.AGE), "ze is in de twintig"),
    ],
)
def test_the_sentence_goes_on(text: str, decision: Decision, expected: str) -> None:
    """What is written fits what stands before it: no "de reeks een fictiereeks"."""
    assert read(text, decision) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ze werkt, bij Zon, al lang.", "Ze werkt, bij, al lang."),
        ("Zon belde terug", "Belde terug"),
        ("Een zin. Zon belde.", "Een zin. Belde."),
        ("ze (Zon) belde", "ze belde"),
        ("ze belde Zon.", "ze belde."),
        ("ze zei: Zon. Toen niets.", "ze zei. Toen niets."),
        ("ze zei „Zon” en ging", "ze zei en ging"),
        ("regel\nZon\nregel", "regel\n\nregel"),
        ("Zon", ""),
        ("ze zei: Zon", "ze zei"),
    ],
)
def test_nothing_is_left_of_what_was_taken_out(text: str, expected: str) -> None:
    """No blank, comma, colon, bracket or quotation mark too many; a sentence keeps its capital."""
    assert read(text, on("Zon", kind=Kind.RARE)) == expected


def test_a_sentence_that_ended_in_a_quotation_still_ends() -> None:
    """The full stop inside somebody's own words closes the sentence about them."""
    said = on("“ik kom niet meer.”", kind=Kind.QUOTE)
    assert read("Jan zei: “ik kom niet meer.” Lotte ging.", said, *LOTTE) == "Jan zei. A ging."
    bare = on("ik kom niet meer.", kind=Kind.QUOTE)
    assert read("Jan zei: ik kom niet meer. Lotte ging.", bare, *LOTTE) == "Jan zei. A ging."


def test_a_place_comes_before_everywhere() -> None:
    """One Lotte may be somebody else; the others keep the label."""
    here = on("Lotte", "B", start=10)
    assert read("Lotte en  Lotte en Lotte", on("Lotte", "A"), here) == "A en  B en A"


def test_a_place_takes_the_ending_along() -> None:
    """A decision on one place stands on the name; its ending becomes the label's."""
    assert read("dat is Lotte's fiets", on("Lotte", "B", start=7)) == "dat is B's fiets"
    assert read("dat is Lottes fiets", on("Lotte", "B", start=7)) == "dat is B's fiets"


def test_the_longer_wording_wins() -> None:
    """A street that holds a name is replaced as the street."""
    street = on("Lottestraat 4", "een adres", Kind.LOCATION)
    assert (
        read("woont Lottestraat 4 bij Lotte", street, on("Lotte", "A")) == "woont een adres bij A"
    )


def test_what_is_kept_is_kept_as_written() -> None:
    """Keeping the word "roos" does not keep the name "Roos", nor the other way round."""
    assert read("Roos geeft een roos", on("Roos", "A"), keep("roos")) == "A geeft een roos"
    assert read("Radio Gent in Gent", on("Gent", "X"), keep("Radio Gent")) == "Radio Gent in X"


def test_an_ordinary_word_is_asked_apart() -> None:
    """A name that is also a word is not replaced in small letters: the place is told instead."""
    storm = on("Storm", "A")
    assert read("Storm zag de storm", storm) == "A zag de storm"
    assert left_alone("Storm zag de storm", (storm,)) == ((13, 18),)


def test_hidden_and_broken_characters_go() -> None:
    """What readers get is composed and without control or direction marks."""
    assert read("e\u0301e\u0301n\u202e regel \r\nen nog", keep("x")) == "één regel\nen nog"


def test_a_place_without_its_wording_is_nothing() -> None:
    """A decision that no longer fits its place does nothing at all."""
    assert read("Jan kwam", on("Lotte", "B", start=0)) == "Jan kwam"


_ALPHABET = "abcé'’ .,()\n:"
_TEXTS = st.text(_ALPHABET, max_size=60)
_WORDINGS = st.text("abcé", min_size=1, max_size=4)
_WRITTEN = st.sampled_from(["A", "", "een stad", "week 2", "de ploeg"])
_KINDS = st.sampled_from([Kind.PERSON, Kind.LOCATION, Kind.DATE, Kind.PRODUCTION, Kind.AGE])
_DECISIONS = st.lists(
    st.builds(on, _WORDINGS, _WRITTEN, _KINDS, st.none() | st.integers(0, 30)), max_size=5
)


def stands(wording: str, text: str) -> bool:
    """Whether the words stand side by side in the text, whatever their case and accents."""
    sought = [word.folded for word in words_of(wording)]
    words = [word.folded for word in words_of(text)]
    return any(words[at : at + len(sought)] == sought for at in range(len(words)))


@given(_TEXTS, _DECISIONS)
def test_replaced_wordings_stand_nowhere(text: str, decisions: list[Decision]) -> None:
    """Whatever the text and whatever else was decided, a replaced wording is in no form left."""
    assume(all(one.is_everywhere for one in decisions))
    written = " ".join(one.written.reveal() for one in decisions)
    shown = read(text, *decisions)
    left = [text[s:e] for s, e in left_alone(text, decisions)]
    for one in decisions:
        wording = one.wording.reveal()
        assert not stands(wording, shown) or stands(wording, f"{written} in {' '.join(left)}")


@given(_TEXTS, _DECISIONS)
def test_regions_never_overlap(text: str, decisions: list[Decision]) -> None:
    """Each character is decided on once, and in order."""
    found = regions(text, Part.SITUATION, decisions)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(0 <= region.start < region.end <= len(text) for region in found)


@given(_TEXTS, _DECISIONS)
@example(" \n:Lotte", [on("Lotte", "A")])
def test_spans_show_what_was_written(text: str, decisions: list[Decision]) -> None:
    """Every place told for highlighting holds what was decided, a capital or an ending aside."""
    sheet = a_sheet(text, *decisions)
    shown = rendered(sheet)[Part.SITUATION]
    assert shown == clean(shown)
    for start, end, one in rendered_part(sheet, Part.SITUATION)[1]:
        told = fold(shown[start:end])
        assert fold(one.written.reveal() or one.wording.reveal()).rstrip("s'") in told


@given(st.text(max_size=60))
def test_without_decisions_a_text_is_only_cleaned(text: str) -> None:
    """Nothing is changed that nobody decided on."""
    assert read(text) == clean(text)
