"""What is set right about names after the tagger: their kind, their first and their last word."""

from __future__ import annotations

import pytest

from counsellor_app.anonymisation.agreement import agreed
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.gazetteers import NoteLists
from counsellor_app.anonymisation.kinds import set_right
from counsellor_app.anonymisation.prefixes import with_prefixes
from counsellor_app.anonymisation.tagger import KINDS, Tagged
from counsellor_app.anonymisation.tokens import tokens


def finding(text: str, words: str, kind: Kind, *, nth: int = 0) -> Finding:
    """A finding of the tagger at the nth place of these words."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Finding(start, start + len(words), kind, 0.8, Reason.CONTEXT)


def tagged(one: Finding, sure: float) -> Tagged:
    """The finding with that much speaking for its own kind, the rest spread over the others."""
    rest = (1.0 - sure) / (len(KINDS) - 1)
    return Tagged(one, tuple(sure if kind is one.kind else rest for kind in KINDS))


def righted(text: str, words: str, kind: Kind) -> list[tuple[str, Kind]]:
    """What is left of one finding."""
    lists = NoteLists(shared_engine().gazetteers)
    found = tokens(text)
    return [
        (text[f.start : f.end], f.kind)
        for f in set_right([finding(text, words, kind)], found, lists)
    ]


def test_a_surname_is_of_the_kind_of_the_whole_name() -> None:
    """Alone it looked like a firm; with the first name before it, it was a person."""
    text = "Sanne Teugelaer kwam. Teugelaer zweeg."
    held = [
        tagged(finding(text, "Sanne Teugelaer", Kind.PERSON), 0.9),
        tagged(finding(text, "Teugelaer", Kind.COMPANY, nth=1), 0.4),
    ]
    assert [one.kind for one in agreed(held, tokens(text))] == [Kind.PERSON, Kind.PERSON]


def test_a_sure_place_keeps_its_kind() -> None:
    """One doubtful voice elsewhere does not outvote what its own sentence says."""
    text = "In Zwaluwen regent het. Zwaluwen wint."
    held = [
        tagged(finding(text, "Zwaluwen", Kind.LOCATION), 0.9),
        tagged(finding(text, "Zwaluwen", Kind.COMPANY, nth=1), 0.35),
    ]
    assert next(iter(agreed(held, tokens(text)))).kind is Kind.LOCATION


@pytest.mark.parametrize(("text", "tagged_words", "whole"), [
    ("Dat zei De Wevel ook.", "Wevel", "De Wevel"),
    ("De Wevel lachte.", "Wevel", "De Wevel"),
    ("Van der Elstraet belde.", "Elstraet", "Van der Elstraet"),
    ("Boek van A.F.Th. van der Meeren.", "Meeren", "A.F.Th. van der Meeren"),
    ("de broer van Wevel", "Wevel", "Wevel"),
    ("Voor Wevel is het klaar.", "Wevel", "Wevel"),
    ("Mr. Wevel pleit.", "Wevel", "Wevel"),
])  # fmt: skip
def test_prefixes_go_along_with_a_surname(text: str, tagged_words: str, whole: str) -> None:
    """Those with a capital; in small letters only behind initials, for "van" also means "of"."""
    one = finding(text, tagged_words, Kind.PERSON)
    (widened,) = with_prefixes([one], tokens(text))
    assert text[widened.start : widened.end] == whole


def test_an_article_inside_a_sentence_goes_along_with_a_title() -> None:
    """Its capital makes it part of the title; at the head of a sentence it may be none."""
    text = "Ze werkt aan De Palingroker. De Palingroker stopt."
    both = [finding(text, "Palingroker", Kind.PRODUCTION, nth=nth) for nth in (0, 1)]
    widened = with_prefixes(both, tokens(text))
    assert [text[f.start : f.end] for f in widened] == ["De Palingroker", "Palingroker"]


@pytest.mark.parametrize(("text", "words", "kind", "expected"), [
    ("WENEN (AFP) - De leider", "WENEN", Kind.PERSON, [("WENEN", Kind.LOCATION)]),
    ("3. Wevelaer (Ned) op 12", "Ned", Kind.PERSON, [("Ned", Kind.LOCATION)]),
    ("de mis in Xaltepec vandaag", "Xaltepec", Kind.PERSON, [("Xaltepec", Kind.LOCATION)]),
    ("chemiegroep Zolvarin groeit", "Zolvarin", Kind.PERSON, [("Zolvarin", Kind.COMPANY)]),
    ("volgens Greenpeace klopt het", "Greenpeace", Kind.PERSON, [("Greenpeace", Kind.COMPANY)]),
    ("Jean-Baptiste Wevel", "Jean", Kind.COMPANY, [("Jean", Kind.PERSON)]),
    ("An Wevel van de Belgische ploeg", "An Wevel van de Belgische", Kind.PERSON,
     [("An Wevel", Kind.PERSON)]),
    ("de West-Vlaming won", "West", Kind.COMPANY, []),
    ("in het Frans uitgelegd", "Frans", Kind.PERSON, []),
    ("toen kwam Frans binnen", "Frans", Kind.PERSON, [("Frans", Kind.PERSON)]),
    ("~ Ward vd S: hallo", "Ward", Kind.PERSON, [("Ward vd S", Kind.PERSON)]),
])  # fmt: skip
def test_plain_words_beside_a_name_set_it_right(
    text: str, words: str, kind: Kind, expected: list[tuple[str, Kind]]
) -> None:
    """Datelines, country codes, "in", compounds, known bodies, peoples and languages."""
    assert righted(text, words, kind) == expected


def test_a_prefix_seen_with_a_surname_is_sought_with_it() -> None:
    """Dictation has no capitals: "jens van wevelaer" makes "van wevelaer" one name."""
    text = "Jens Van Wevelaer belde. toen zei van Wevelaer dat het klaar was."
    covered = {at for f in shared_engine().find(text, ["Jens Van Wevelaer"]) for at in
               range(f.start, f.end)}  # fmt: skip
    at = text.rindex("van Wevelaer")
    assert covered.issuperset(range(at, at + 3))
