"""A text leaves inside a report only as two people read it, and only by its one maker."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from counsellor_app.anonymisation.clean_text import clean
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.report_text import (
    ApprovedText,
    approve_text,
    digest_of,
    hints_in,
)
from counsellor_app.anonymisation.text_hints import NamesHere
from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import (
    FIELDS,
    PROPOSAL_CHARACTERS,
    WORDS_CHARACTERS,
    Check,
    ReportText,
    Review,
    TextKind,
)
from counsellor_app.errors import BugError, ErrorCode, ExpectedError, MissingAnswersError

SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
ELS_AND_TOM = (FreeText("Els Maes"), FreeText("Tom Wouters"))
CODES = {
    TextKind.SIGNAL: {"rt_signal_kind": "RISK", "rt_theme": ("HOURS",)},
    TextKind.WORKFLOW: {"rt_step": "RECEIPT", "rt_done": "MOSTLY"},
    TextKind.LEARNING: {"rt_learning": ("ROLE", "POWER")},
    TextKind.RECOMMENDATION: {"rt_owner": "MEDIARTE"},
}
NOBODY = NamesHere()


def reviewed(
    text: ReportText,
    *kept: str,
    by: tuple[FreeText, FreeText] = ELS_AND_TOM,
    checks: frozenset[Check] = frozenset(Check),
) -> ReportText:
    """The text with a review of exactly what it says."""
    wordings = frozenset(FreeText(one) for one in kept)
    return replace(text, review=Review(date(2026, 7, 1), by, checks, wordings, digest_of(text)))


def a_text(
    words: str = "Lange nachten wegen door.",
    proposal: str = "Beperk ze.",
    kind: TextKind = TextKind.SIGNAL,
) -> ReportText:
    return ReportText(1, SPRING, kind, CODES[kind], FreeText(words), FreeText(proposal))


def refusal(text: ReportText, names: NamesHere = NOBODY) -> tuple[ErrorCode, int | None]:
    with pytest.raises(ExpectedError) as caught:
        approve_text(text, shared_engine(), names)
    return caught.value.code, caught.value.numbers.get("number")


def test_a_reviewed_text_is_approved_as_it_is() -> None:
    """Codes, words, proposal, deadline and day of review; nobody's name."""
    text = replace(a_text(), due_on=date(2027, 3, 1))
    approved = approve_text(reviewed(text), shared_engine(), NOBODY)
    assert (approved.words, approved.proposal) == ("Lange nachten wegen door.", "Beperk ze.")
    assert (approved.kind, approved.codes) == (TextKind.SIGNAL, CODES[TextKind.SIGNAL])
    assert (approved.due_on, approved.reviewed_on) == (date(2027, 3, 1), date(2026, 7, 1))
    assert "Els" not in repr(approved)


def test_nothing_else_makes_an_approved_text() -> None:
    """Neither the class itself nor a changed copy; its codes cannot be written over."""
    made = approve_text(reviewed(a_text()), shared_engine(), NOBODY)
    with pytest.raises(BugError):
        ApprovedText(made.kind, made.codes, "anders", "", None, made.reviewed_on, seal=object())
    with pytest.raises((BugError, TypeError, ValueError)):
        replace(made, words="anders")
    with pytest.raises(TypeError):
        made.codes["rt_theme"] = ("SMALL",)  # pyright: ignore[reportIndexIssue]


@given(words=st.text(min_size=1, max_size=60), proposal=st.text(max_size=30))
@example(words="Zoe\u200d\u0308 werkt\x07 \u202elang", proposal="e\u200d\u0301")
def test_approved_words_are_those_reviewed(words: str, proposal: str) -> None:
    """Whatever is typed: what is approved is letter for letter what the review is about."""
    assume(clean(words))
    text = a_text(words, proposal)
    wordings = (one.wording.reveal() for one in hints_in(text, shared_engine(), NOBODY))
    approved = approve_text(reviewed(text, *wordings), shared_engine(), NOBODY)
    assert (approved.words, approved.proposal) == (clean(words), clean(proposal))
    said = replace(text, words=FreeText(approved.words), proposal=FreeText(approved.proposal))
    assert digest_of(said) == digest_of(text)
    assert not {c for c in approved.words if ord(c) < 32} - {"\n"}


@pytest.mark.parametrize(
    "changed",
    [
        {"words": FreeText("Lange nachten wegen zwaar door.")},
        {"proposal": FreeText("")},
        {"codes": {"rt_signal_kind": "CHANCE", "rt_theme": ("HOURS",)}},
        {"due_on": date(2027, 1, 1)},
        {"period": Period(date(2026, 1, 1), date(2026, 12, 31))},
    ],
)
def test_a_review_lapses_with_any_change(changed: dict[str, object]) -> None:
    """One word, code or day more or less, and nobody has reviewed this text."""
    text = replace(reviewed(a_text()), **changed)  # pyright: ignore[reportArgumentType]
    assert refusal(text) == (ErrorCode.TEXT_NOT_REVIEWED, None)
    assert refusal(a_text()) == (ErrorCode.TEXT_NOT_REVIEWED, None)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Els Maes", ""),
        ("", "Tom Wouters"),
        ("Els Maes", "els  MAES"),
        ("Zoë Maes", "Zoe Maes"),
        ("Els Maes", "Maes, Els"),
        ("Els", "Els Maes"),
        ("Els Maes", "…"),
    ],
)
def test_two_different_people_review(first: str, second: str) -> None:
    """Case, accents, order and a name cut short make no second reader."""
    text = reviewed(a_text(), by=(FreeText(first), FreeText(second)))
    assert refusal(text) == (ErrorCode.TEXT_REVIEWERS, None)


def test_every_check_is_ticked() -> None:
    """Three of the four checks are not enough, none even less."""
    for check in Check:
        left = reviewed(a_text(), checks=frozenset(Check) - {check})
        assert refusal(left) == (ErrorCode.TEXT_CHECKS_OPEN, 1)
    assert refusal(reviewed(a_text(), checks=frozenset())) == (ErrorCode.TEXT_CHECKS_OPEN, 4)


def test_every_hint_is_gone_or_kept() -> None:
    """A hint left open refuses, in the words and in the proposal; kept, each by its wording."""
    text = a_text("Twee ploegen klaagden.", "Vraag de VRT om raad.")
    assert refusal(reviewed(text)) == (ErrorCode.TEXT_HINTS_OPEN, 2)
    assert refusal(reviewed(text, "Twee ploegen")) == (ErrorCode.TEXT_HINTS_OPEN, 1)
    assert refusal(reviewed(text, "Twee", "VRT")) == (ErrorCode.TEXT_HINTS_OPEN, 1)
    assert approve_text(reviewed(text, "Twee ploegen", "VRT"), shared_engine(), NOBODY)


def test_a_known_name_is_never_kept() -> None:
    """Whatever the reviewers said: a person of a case and the company of one stop the text."""
    here = NamesHere(
        (KnownPerson(PersonId(1), FreeText("Jan De Smet")),), (FreeText("Studio Noordkaai"),)
    )
    text = reviewed(a_text("Dat zei Jan.", "Vraag het Noordkaai."), "Jan", "Noordkaai")
    assert refusal(text, here) == (ErrorCode.TEXT_NAMES_SOMEBODY, 2)
    assert approve_text(text, shared_engine(), NOBODY)


@pytest.mark.parametrize("kind", TextKind)
def test_each_kind_asks_its_codes(kind: TextKind) -> None:
    """A missing code is named; steps and themes may do without words, signals may not."""
    bare = a_text("", "", kind)
    with pytest.raises(MissingAnswersError) as missing:
        approve_text(reviewed(replace(bare, codes={})), shared_engine(), NOBODY)
    assert missing.value.fields == FIELDS[kind]
    if kind in {TextKind.WORKFLOW, TextKind.LEARNING}:
        assert approve_text(reviewed(bare), shared_engine(), NOBODY).words == ""
    else:
        assert refusal(reviewed(bare))[0] is ErrorCode.TEXT_EMPTY


def test_codes_are_codes() -> None:
    """A number has no way into a text's codes, nor has a field of another kind."""
    with pytest.raises(MissingAnswersError):
        approve_text(
            reviewed(replace(a_text(), codes={"rt_signal_kind": 3, "rt_theme": ("HOURS",)})),
            shared_engine(),
            NOBODY,
        )
    strange = replace(a_text(), codes={**CODES[TextKind.SIGNAL], "sg_cases": 3})
    assert refusal(reviewed(strange))[0] is ErrorCode.ANSWER_INVALID


def test_a_text_has_room_for_so_much() -> None:
    """The limits of words and proposal are refusals, each with its number."""
    long_words = a_text("a" * (WORDS_CHARACTERS + 1))
    assert refusal(reviewed(long_words)) == (ErrorCode.REPORT_TEXT_TOO_LONG, WORDS_CHARACTERS)
    long_proposal = a_text(proposal="a" * (PROPOSAL_CHARACTERS + 1))
    expected = (ErrorCode.REPORT_TEXT_TOO_LONG, PROPOSAL_CHARACTERS)
    assert refusal(reviewed(long_proposal)) == expected
