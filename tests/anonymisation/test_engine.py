"""The engine as a whole: what it finds in hard texts, and that no text harms it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.anonymisation.engine import Engine
from counsellor_app.anonymisation.finding import Finding, Kind, Reason, reason_in_words

NOTE = (
    "Marieke Claes belde over de film Zilverstroom.\n"
    "Marieke werkt bij Vlamhuis NV in Aalter, tel 0475 12 34 56.\n"
    "Op 12 maart sprak ze met Wouter."
)


PIECES = ["Marieke", "van", "de", "0475123456", "12", "maart", "\u0301", "\u200b", "🎬", "אב"]
PIECES += ["@", ".", ",", "\n", "'", "-", "("]


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine.load()


def found(text: str, findings: tuple[Finding, ...], kind: Kind) -> list[str]:
    return [text[f.start : f.end] for f in findings if f.kind is kind and not f.is_suggestion]


def test_a_note_is_read_whole(engine: Engine) -> None:
    """People, a title, a firm, a place, a number and a day, each under its kind."""
    findings = engine.find(NOTE)
    assert found(NOTE, findings, Kind.PERSON) == ["Marieke Claes", "Marieke", "Wouter"]
    assert found(NOTE, findings, Kind.PRODUCTION) == ["Zilverstroom"]
    assert found(NOTE, findings, Kind.COMPANY) == ["Vlamhuis NV"]
    assert found(NOTE, findings, Kind.LOCATION) == ["Aalter"]
    assert found(NOTE, findings, Kind.PHONE) == ["0475 12 34 56"]
    assert found(NOTE, findings, Kind.DATE) == ["12 maart"]


def test_the_same_text_gives_the_same_findings(engine: Engine) -> None:
    """Nothing is remembered from one note to the next."""
    first = engine.find(NOTE)
    engine.find("Jan Peeters kwam", ["Jan Peeters"])
    assert engine.find(NOTE) == first


@pytest.mark.parametrize(
    "text",
    [
        "toen kwam M\u0430rieke binnen",  # a Cyrillic letter
        "toen kwam Ma\u200brieke binnen",
        "toen kwam Marie\u0301ke binnen",
        "toen kwam \u202eMarieke\u202c binnen",
        "toen kwam 🎬Marieke🎬 binnen",
        "مرحبا Marieke مرحبا",
    ],
)
def test_a_known_name_in_disguise(engine: Engine, text: str) -> None:
    """Look-alike letters, invisible marks, emoji and right-to-left text hide nobody."""
    findings = engine.find(text, ["Marieke Claes"])
    covered = {at for f in findings for at in range(f.start, f.end) if f.kind is Kind.PERSON}
    start, end = text.index("M"), text.index("ke") + 2
    assert covered.issuperset(range(start, end))


def test_two_people_of_one_first_name(engine: Engine) -> None:
    """Both are found, with their own surnames."""
    text = "An Maes en An Claes, dus An en An."
    assert found(text, engine.find(text, ["An Maes", "An Claes"]), Kind.PERSON) == [
        "An Maes",
        "An Claes",
        "An",
        "An",
    ]


@pytest.mark.parametrize(("text", "is_dutch"), [
    ("", True),
    ("Zij heeft mij gebeld en het was niet de eerste keer dat ze dit zei.", True),
    ("Je ne veux pas que vous en parliez, mais il est dans le bureau de ma chef.", False),
    ("She told me that he was in the office and they have not called her back.", False),
])  # fmt: skip
def test_the_language_is_told(engine: Engine, text: str, *, is_dutch: bool) -> None:
    """French and English notes are told apart, and still read for shapes and known names."""
    assert engine.is_dutch(text) is is_dutch


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("Zij is de enige vrouw in de ploeg.", "de enige vrouw in de ploeg"),
        ("enige vrouwelijke gaffer, al elf jaar", "enige vrouwelijke gaffer"),
        ("zoon v/d baas, belde", "zoon v/d baas"),
        ("melder = presentatrice vh nieuws", "presentatrice vh nieuws"),
        ("hoofdredactrice weet van niets", "hoofdredactrice"),
        ("klaagt over ochtendpresentator", "ochtendpresentator"),
    ],
)
def test_telling_wording_is_a_suggestion(engine: Engine, text: str, telling: str) -> None:
    """Who fits few people is shown unticked, with its reason in words; in hurried notes too."""
    (one,) = [f for f in engine.find(text) if f.kind is Kind.FUNCTION]
    assert one.is_suggestion
    assert text[one.start : one.end] == telling
    assert reason_in_words(one.reason, "nl") == "Past op weinig mensen."


def test_a_name_ends_where_its_sentence_does(engine: Engine) -> None:
    """The point is no part of it, and who opens the next sentence is somebody else."""
    text = "haar baas is tom lanckriet. marieke werkt er sinds 2019, zegt mevr. Claes. Zij"
    assert found(text, engine.find(text), Kind.PERSON) == ["tom lanckriet", "marieke", "Claes"]


def test_every_reason_has_words() -> None:
    """In Dutch and in English."""
    for reason in Reason:
        assert reason_in_words(reason, "nl")
        assert reason_in_words(reason, "en")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.lists(st.text(max_size=20), max_size=3))
def test_no_text_harms_the_engine(engine: Engine, text: str, names: list[str]) -> None:
    """Any text with any names: findings in order, apart, inside the text."""
    findings = engine.find(text, names)
    assert all(0 <= f.start < f.end <= len(text) for f in findings)
    assert all(a.end <= b.start for a, b in pairwise(findings))
    assert all(0 <= f.confidence <= 1 for f in findings)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_pieces_of_notes_in_any_order(engine: Engine, pieces: list[str]) -> None:
    """Known names are covered wherever they stand."""
    text = " ".join(pieces)
    covered = {at for f in engine.find(text, ["Marieke Claes"]) for at in range(f.start, f.end)}
    at = text.find("Marieke")
    while at >= 0:
        assert covered.issuperset(range(at, at + 7))
        at = text.find("Marieke", at + 1)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("de ploegbaas noemt hem “Wodka” en lacht", ["Wodka"]),
        ("ze wordt al weken “Pizza” genoemd", ["Pizza"]),
        ("de man die ze Baardmans noemen", ["Baardmans"]),
        ("hij noemt haar moeilijk en hem “lastig”", []),
    ],
)
def test_what_somebody_is_called_is_a_name(engine: Engine, text: str, names: list[str]) -> None:
    """A nickname is found by the word that gives it; a judgement is none."""
    assert found(text, engine.find(text), Kind.PERSON) == names
