"""The words that are drawn, the estimate of own choices, and how typing is read."""

from __future__ import annotations

import time
import unicodedata
from itertools import pairwise

import pytest

from counsellor_app.vault import passphrase
from counsellor_app.vault.passphrase import judge_passphrase, normalised, word_list


def test_the_list_is_what_a_list_of_words_must_be() -> None:
    """7,776 different plain words of four to eight letters, in order."""
    words = word_list()
    assert len(words) == len(set(words)) == passphrase.LIST_LENGTH
    assert list(words) == sorted(words)
    assert all(4 <= len(word) <= 8 and word.isascii() and word.islower() for word in words)


def test_no_word_begins_another() -> None:
    """So six words typed without spaces are still six words, in one way only."""
    words = word_list()
    pairs = pairwise(words)
    assert not [(word, after) for word, after in pairs if after.startswith(word)]


def test_words_nobody_should_type_are_not_in_the_list() -> None:
    """Spot checks of each kind that was left out."""
    words = set(word_list())
    left_out = {"neuken", "hoer", "kanker", "moord", "verkrachten", "zelfmoord", "neger", "pesten"}
    assert not words & left_out
    assert {"fiets", "water", "boom"} <= words


def test_a_suggestion_is_six_words_and_enough() -> None:
    """Every suggestion passes the judgement that an own choice must pass, and none comes twice."""
    suggested = [passphrase.suggest_passphrase() for _ in range(30)]
    assert len(set(suggested)) == 30
    for each in suggested:
        assert set(each.split()) <= set(word_list())
        assert len(each.split()) == 6
        assert judge_passphrase(each).is_enough


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "geheim",
        "welkom2026!",
        "P@ssw0rd!123",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "qwertyuiopasdfghjkl",
        "12-03-1985",
        "fiets boom water",
        "fiets fiets fiets fiets fiets fiets",
    ],
)
def test_what_is_guessed_early_is_not_enough(weak: str) -> None:
    """Common words, patterns, repetition and three words of our own list."""
    assert not judge_passphrase(weak).is_enough


@pytest.mark.parametrize(
    "strong", ["kV9#tq2Lw!xZ7p&rM4sj", "zeven oranje olifanten dansen om 4711 lantaarns"]
)
def test_an_own_choice_can_be_enough(strong: str) -> None:
    """No rule about kinds of characters stands in the way."""
    assert judge_passphrase(strong).bits >= 60


def test_a_very_long_input_is_judged_quickly() -> None:
    """Ten megabytes pasted by mistake take no longer than a sentence."""
    begun = time.process_time()
    judge_passphrase("a1B2 " * 2_000_000)
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("fiets  boom ", "fiets boom"),
        ("\u00a0fiets\u2003boom", "fiets boom"),
        (unicodedata.normalize("NFD", "één café"), "één café"),
        ("ﬁets", "fiets"),
        ("ａｂｃ", "abc"),
    ],
)
def test_the_same_words_from_any_keyboard_are_the_same_bytes(typed: str, same: str) -> None:
    """Composed and decomposed accents, ligatures, wide letters and all spaces."""
    assert normalised(typed.encode()) == same.encode()


def test_case_and_order_count() -> None:
    """Only spelling is evened out, not what was chosen."""
    assert normalised(b"Fiets boom") != normalised(b"fiets boom")
    assert normalised(b"boom fiets") != normalised(b"fiets boom")


def test_bytes_that_are_no_text_are_taken_as_they_come() -> None:
    """A pasted binary is a wrong passphrase, not a crash; a huge one is cut."""
    assert normalised(b"\xff\xfe")
    assert len(normalised(b"x" * 10_000_000)) == passphrase.MAX_BYTES


def test_a_draw_that_is_too_plain_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is offered is never what the estimator would refuse."""
    judged: list[str] = []

    def refuse_the_first(drawn: str) -> passphrase.Strength:
        judged.append(drawn)
        return passphrase.Strength(77.0, is_enough=len(judged) > 1)

    monkeypatch.setattr(passphrase, "judge_passphrase", refuse_the_first)
    assert passphrase.suggest_passphrase() == judged[1]
    assert len(judged) == 2
