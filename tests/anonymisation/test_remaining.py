"""Everything that could still point at somebody is listed, once, with its reason."""

from __future__ import annotations

import pytest

from counsellor_app.anonymisation.remaining import (
    RemainingKind,
    Standing,
    find_remaining,
    ordinary_words,
)
from counsellor_app.casework.free_text import FreeText

CAPITAL, NUMBER, ADDRESS = RemainingKind.CAPITAL, RemainingKind.NUMBER, RemainingKind.ADDRESS


def listed(text: str, *standing: Standing, ordinary: str = "") -> list[tuple[str, RemainingKind]]:
    found = find_remaining(
        text, standing, kept=(), ordinary=ordinary_words([ordinary]), confirmed=frozenset()
    )
    return [(one.word.reveal(), one.kind) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zij werkt bij Woestijnvis", [("Woestijnvis", CAPITAL)]),
        ("Woestijnvis betaalt laat", [("Woestijnvis", CAPITAL)]),
        ("bij de VRT en op iPhone", [("VRT", CAPITAL), ("iPhone", CAPITAL)]),
        ("De ploeg lacht. Niemand helpt.", []),
        ("A zegt tegen B: stop", []),
        ("op 12 maart", [("12 maart", NUMBER)]),
        ("op 12/3 of 12-03-2026", [("12/3", NUMBER), ("12-03-2026", NUMBER)]),
        ("bel 0475 12 34 56 nu", [("0475 12 34 56", NUMBER)]),
        ("een ploeg van 23 mensen", []),
        ("mail els.claes@voorbeeld.be", [("els.claes@voorbeeld.be", ADDRESS)]),
        ("zie www.voorbeeld.be en @elsje", [("www.voorbeeld.be", ADDRESS), ("@elsje", ADDRESS)]),
        ("\u041cаrieke", [("\u041cаrieke", CAPITAL)]),
        ("cafe\u0441", [("cafe\u0441", CAPITAL)]),
    ],
)
def test_what_stands_is_listed(text: str, expected: list[tuple[str, RemainingKind]]) -> None:
    """Capitals, longer numbers, days, addresses and letters of other scripts are listed."""
    assert listed(text) == expected


def test_words_everybody_has_are_left_out() -> None:
    """A word of the codebook may stand with a capital anywhere."""
    assert listed("doorverwezen naar Hulpverlening", ordinary="hulpverlening") == []


def test_a_known_name_wins_over_what_lies_inside() -> None:
    """A known name is listed once, as what it is, also where the codebook has the word."""
    name = Standing(10, 13, RemainingKind.KNOWN_NAME)
    assert listed("toen kwam Set", name, ordinary="set") == [("Set", RemainingKind.KNOWN_NAME)]


def test_a_known_name_cannot_be_confirmed() -> None:
    """A tick does not let a known name stay."""
    name = Standing(10, 13, RemainingKind.KNOWN_NAME)
    (one,) = find_remaining(
        "toen kwam Jan",
        [name],
        kept=[(0, 13)],
        ordinary=frozenset(),
        confirmed=frozenset({FreeText("Jan")}),
    )
    assert not one.is_decided


def test_what_was_kept_is_decided_everywhere_or_not_at_all() -> None:
    """A wording is decided once every one of its places is."""
    text = "bij Canvas en Canvas"
    for kept, is_decided in (([(4, 10)], False), ([(4, 10), (14, 20)], True)):
        (one,) = find_remaining(text, [], kept=kept, ordinary=frozenset(), confirmed=frozenset())
        assert one.is_decided is is_decided


def test_a_confirmed_word_is_decided() -> None:
    """A tick for one wording decides that wording, and no other."""
    found = find_remaining(
        "bij Woestijnvis en VRT",
        (),
        kept=(),
        ordinary=frozenset(),
        confirmed=frozenset({FreeText("Woestijnvis")}),
    )
    assert [one.is_decided for one in found] == [True, False]


def test_the_line_about_it_is_shown() -> None:
    """The reader sees the place in whole words, of its own line alone."""
    text = "eerste regel\n" + "heel " * 30 + "lang bij Canvas " + "en zo " * 30 + "\nderde"
    (one,) = find_remaining(text, (), kept=(), ordinary=frozenset(), confirmed=frozenset())
    around = one.around.reveal()
    assert "bij Canvas en" in around
    assert "regel" not in around
    assert "derde" not in around
    assert len(around) < 120


@pytest.mark.parametrize("shift", range(8))
def test_no_word_about_it_is_cut(shift: int) -> None:
    """Wherever the line is cut, it is cut between words."""
    text = "y" * shift + " " + "woorden " * 20 + "bij Canvas " + "woorden " * 20
    (one,) = find_remaining(text, (), kept=(), ordinary=frozenset(), confirmed=frozenset())
    assert set(one.around.reveal().split()) == {"woorden", "bij", "Canvas"}
