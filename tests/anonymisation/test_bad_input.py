"""What nobody means to write but people paste: the engine stays quick, honest and whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.finding import Finding, Kind
from counsellor_app.anonymisation.remaining import find_remaining
from counsellor_app.anonymisation.sheet_cues import find_cues
from counsellor_app.anonymisation.told_numbers import find_told_numbers

LINE = "> > {} Marieke Claes schreef op 12 maart om 14u30: bel Wouter op 0475 12 34 56 in Aalter.\n"


def words(text: str, findings: tuple[Finding, ...], kind: Kind = Kind.PERSON) -> list[str]:
    """The wordings of one kind."""
    return [text[f.start : f.end] for f in findings if f.kind is kind and not f.is_suggestion]


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\u200b", "\u0301", "\ufeff", "\x00", "🙂"])
def test_nothing_in_nothing_out(text: str) -> None:
    """Empty notes, blanks and lone marks hold no findings."""
    assert shared_engine().find(text, ["Marieke Claes"]) == ()


def test_pasted_mail_with_quoting_is_read_whole() -> None:
    """Every name is found in 200 kB of quoted mail."""
    text = "".join(LINE.format("> " * (at % 7)) for at in range(2160))
    assert words(text, shared_engine().find(text, ["Marieke Claes"])).count("Marieke Claes") == 2160


@pytest.mark.timeout(60)
@pytest.mark.parametrize("scrap", ["a", "\u0430", "e\u0301", "1", "1 ", "🙂", "a.", "a-", "3, "])
def test_a_long_run_of_one_scrap_ends(scrap: str) -> None:
    """150 kB that a search which begins anew at each letter would read for minutes."""
    text = (scrap * 150_000)[:150_000]
    find_cues(text, ())
    find_remaining(text, (), kept=(), ordinary=frozenset(), confirmed=frozenset())
    list(find_told_numbers(text))


@pytest.mark.parametrize("name", ["Roos", "Bloem", "Storm", "Hoop", "Steen", "Zomer"])
def test_a_known_person_called_like_an_ordinary_word(name: str) -> None:
    """With its capital it is found; the ordinary word in small letters is at most a suggestion."""
    text = f"Vanmorgen kwam {name} langs met een {name.casefold()} in de hand."
    findings = shared_engine().find(text, [f"An {name}"])
    assert any(name in found for found in words(text, findings))
    small = text.rindex(name.casefold())
    assert not any(f.start <= small < f.end and not f.is_suggestion for f in findings)


def test_two_people_of_one_first_name_are_both_found() -> None:
    """Alone, with surname and by initial."""
    text = "An Maes en An Claes kwamen. An M. zweeg, An C. niet, en An ook."
    found = words(text, shared_engine().find(text, ["An Maes", "An Claes"]))
    assert "".join(found).count("An") == 5


@pytest.mark.parametrize("text", [
    "mail naar marieke.claes@huis.be graag",
    "mail naar claes_marieke99@huis.be graag",
    "zie huis.be/crew/marieke-claes voor meer",
])  # fmt: skip
def test_a_name_inside_an_address_is_covered_with_it(text: str) -> None:
    """Nothing of the name is left beside the address."""
    findings = shared_engine().find(text, ["Marieke Claes"])
    covered = {at for f in findings for at in range(f.start, f.end)}
    at = text.index("marieke")
    assert covered.issuperset(range(at, at + 7))


@pytest.mark.parametrize("title", ["Marie Lambrecht", "Inspecteur Claes", "De Zaak Wouters"])
def test_a_production_titled_like_a_person_is_covered(title: str) -> None:
    """Of whatever kind, every word of it."""
    text = f"Ze draait mee in de reeks {title}, een drama."
    covered = {at for f in shared_engine().find(text) for at in range(f.start, f.end)}
    at = text.index(title)
    assert {place for place in range(at, at + len(title)) if text[place] != " "} <= covered


@pytest.mark.parametrize("text", [
    "Je vous appelle au 0475 12 34 56 demain, et Marieke vous attend dans le bureau de son chef.",
    "She told me that Marieke was in the office and that they can call 0475 12 34 56 for her.",
])  # fmt: skip
def test_notes_in_other_languages_lose_numbers_and_known_names(text: str) -> None:
    """The engine says that it is made for Dutch, and still seeks what needs no language."""
    engine = shared_engine()
    findings = engine.find(text, ["Marieke Claes"])
    assert not engine.is_dutch(text)
    assert words(text, findings, Kind.PHONE) == ["0475 12 34 56"]
    assert "Marieke" in words(text, findings)


NAME = "Marieke"
DISGUISES = st.lists(
    st.sampled_from(["\u200b", "\u200d", "\u00ad", "\u0301", "\u0327", "\u202e", "\ufe0f"]),
    min_size=len(NAME),
    max_size=len(NAME),
)


@settings(max_examples=40, deadline=None)
@given(DISGUISES)
def test_marks_between_the_letters_hide_nobody(marks: list[str]) -> None:
    """Invisible and combining marks behind any letter of a known name."""
    disguised = "".join(letter + mark for letter, mark in zip(NAME, marks, strict=True))
    text = f"toen kwam {disguised} binnen"
    covered = {at for f in shared_engine().find(text, ["Marieke Claes"]) for at in _places(f)}
    letters = [at for at in range(10, 10 + len(disguised)) if text[at].isalpha()]
    assert covered.issuperset(letters)


SCRAPS = st.sampled_from([
    "Marieke", "van den", "Berg", "0475 12 34 56", "12/3", "°1987", "@lotte_v", "a@b.be", "🎬",
    "\u0301", "\u200b", "אב", "«", "(", ")", "\t", "\n", "\r\n", "- ", "> ", ".", "'", "De ",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(SCRAPS | st.text(max_size=8), max_size=30), st.booleans())
def test_findings_stand_apart_and_inside_any_text(scraps: list[str], glued: bool) -> None:
    """In order, not empty, none overlapping another, none outside; known names are covered."""
    text = ("" if glued else " ").join(scraps)
    findings = shared_engine().find(text, ["Marieke Claes"])
    assert all(0 <= f.start < f.end <= len(text) for f in findings)
    assert all(a.end <= b.start for a, b in pairwise(findings))


def _places(finding: Finding) -> range:
    return range(finding.start, finding.end)
