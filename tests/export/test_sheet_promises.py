"""Whatever a sheet was made of: what was replaced is in neither edition, nor in the ledger."""

from __future__ import annotations

import html
import io
import re
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from counsellor_app.anonymisation.case_sheet import (
    ApprovedSheet,
    Audience,
    DraftSheet,
    Part,
    SheetId,
    approve,
    review,
    settled,
)
from counsellor_app.anonymisation.deciding import decided
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.labels import labels_for
from counsellor_app.anonymisation.offers import offers
from counsellor_app.anonymisation.rendering import words_of
from counsellor_app.anonymisation.sheet_findings import find_marks
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook

TODAY = date(2026, 3, 12)
WALKED = Walk(frozenset(WalkStep), Answer3.NO, Answer3.NO, Answer3.NO, audience_is_checked=True)
PERSONS = (
    KnownPerson(PersonId(1), FreeText("Lotte Verbeke")),
    KnownPerson(PersonId(2), FreeText("Storm Maes"), (FreeText("Stormke"),)),
    KnownPerson(PersonId(3), FreeText("Lotte Bosman")),
    KnownPerson(PersonId(4), FreeText("Roos De Smet")),
)
SENTENCES = (
    "Lotte Verbeke belde op 12 maart 2026.",
    "Volgens lotte was Storm er niet bij.",
    "STORM MAES en Roos stonden bij de camera in Gent.",
    "Lotte's contract met productiehuis Zonnevis loopt af.",
    "Mail: lotte.verbeke@voorbeeld.be of 0475 12 34 56.",
    "Wouter Janssens (27) zei: ik kom niet meer terug.",
    "Wouter bracht een roos mee en vreesde storm.",
    "De reeks “Wim Bosman” draait met een crew van 23 man.",
    "Elle a dit: c'est Lotte qui est dans le bureau.",
    "\u202eHij\u202c was moe 😀, Lot\u200bte ook.",
    "Lo\u0301tte schreef aan \u041c. Vérbeke.",
    "> Van: Roos De Smet\n> dat zal ik je betaald zetten",
    "Bosman belde de enige vrouw in de technische ploeg.",
    "",
)


@cache
def codebook() -> Codebook:
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


def a_draft(sentences: list[str], audience: Audience) -> DraftSheet:
    words = {
        Part.SITUATION: " ".join(["iemand belde.", *sentences]),
        Part.QUESTION: "wat kan ik doen?",
        Part.REQUEST: sentences[-1] if sentences else "",
    }
    texts = {part: FreeText(words.get(part, "")) for part in Part}
    return DraftSheet(SheetId(1), audience, MappingProxyType(texts), walk=WALKED)


def all_decided(draft: DraftSheet, pick: int) -> DraftSheet:
    """Decide on every mark as offered, then take out what the final text still shows."""
    engine = shared_engine()
    for _ in range(6):
        marks = find_marks(draft, engine, PERSONS)
        labels = labels_for(marks, draft)
        waiting = [mark for mark in marks if mark.needs_decision]
        if not waiting:
            break
        new: list[Decision] = []
        for mark in waiting:
            told = offers(mark, draft, codebook(), "nl", labels)
            offer = told[pick % len(told)] if mark.may_stay else told[0]
            new.append(Decision(mark.wording, offer.treatment, offer.written, mark.finding.kind))
        draft = decided(draft, marks, tuple(new))
    left = review(draft, PERSONS, codebook(), engine, case_persons=PERSONS)
    return replace(draft, confirmed=frozenset(one.word for one in left))


def stands(wording: str, text: str) -> bool:
    """Whether the words stand side by side, whatever their case, accents and hidden marks."""
    sought = [word.folded for word in words_of(wording)]
    words = [word.folded for word in words_of(text)]
    return bool(sought) and any(words[at : at + len(sought)] == sought for at in range(len(words)))


def approved(draft: DraftSheet) -> ApprovedSheet | None:
    """The sheet; None where a known name was kept: nothing leaves then, which is the promise."""
    try:
        return approve(
            draft, PERSONS, codebook(), shared_engine(), approved_on=TODAY, case_persons=PERSONS
        )
    except ExpectedError:
        return None


_SENTENCES = st.lists(st.sampled_from(SENTENCES), max_size=4)


@settings(max_examples=25, deadline=None)
@given(_SENTENCES, st.sampled_from(Audience), st.integers(0, 3))
def test_what_was_replaced_is_in_no_edition(
    sentences: list[str], audience: Audience, pick: int
) -> None:
    """Every known person and every replaced wording is gone from pages, plain page and ledger."""
    draft = all_decided(a_draft(sentences, audience), pick)
    sheet = approved(draft)
    if sheet is None:
        return
    pdf = outgoing.sheet_pdf(sheet, codebook(), language="nl")
    page = outgoing.sheet_html(sheet, codebook(), language="nl")
    pages = PdfReader(io.BytesIO(pdf.data)).pages
    texts = (
        " ".join(one.extract_text() for one in pages),
        html.unescape(re.sub(r"<[^>]+>", " ", page.data.decode())),
        pdf.content + page.content,
    )
    kept = {one.wording.reveal() for one in draft.decisions if not one.replaces}
    written = " ".join(one.written.reveal() for one in draft.decisions)
    for one in draft.decisions:
        wording = one.wording.reveal()
        if one.replaces and not stands(wording, f"{written} {' '.join(kept)}"):
            assert not [text for text in texts if stands(wording, text)], wording
    for name in ("Lotte Verbeke", "Lotte", "Verbeke", "Maes", "Bosman", "Stormke"):
        assert not [text for text in texts if stands(name, text)]


@settings(max_examples=15, deadline=None)
@given(_SENTENCES, st.integers(0, 3))
def test_what_is_kept_can_be_approved_again(sentences: list[str], pick: int) -> None:
    """A sheet as it is kept after approval makes the same sheet again, without any decision."""
    engine = shared_engine()
    draft = all_decided(a_draft(sentences, Audience.POULE), pick)
    sheet = approved(draft)
    if sheet is None:
        return
    final = settled(draft, PERSONS, codebook(), engine)
    again = approve(final, PERSONS, codebook(), engine, approved_on=TODAY)
    assert again.texts == sheet.texts


@settings(max_examples=15, deadline=None)
@given(_SENTENCES.filter(any), st.data())
def test_one_finding_undecided_stops_approval(sentences: list[str], data: st.DataObject) -> None:
    """Taking back any one decision of an approved sheet, whatever was ticked, is refused."""
    engine = shared_engine()
    draft = all_decided(a_draft(sentences, Audience.POULE), 0)
    marks = [
        mark
        for mark in find_marks(replace(draft, decisions=()), engine, PERSONS)
        if mark.finding.kind is Kind.PERSON and not mark.may_stay
    ]
    if not marks:
        return
    open_one = data.draw(st.sampled_from(marks))
    # A quotation taken out takes the names in it along, so those decisions go too.
    left = tuple(
        one
        for one in draft.decisions
        if not stands(open_one.wording.reveal(), one.wording.reveal())
        and one.kind is not open_one.finding.kind
    )
    with pytest.raises(ExpectedError) as caught:
        approve(replace(draft, decisions=left), PERSONS, codebook(), engine, approved_on=TODAY)
    assert caught.value.code is ErrorCode.SHEET_UNDECIDED


def test_all_sentences_together_are_approved() -> None:
    """The control: decided on as first offered, the longest sheet is approved, not refused."""
    assert approved(all_decided(a_draft(list(SENTENCES), Audience.POULE), 0)) is not None


def test_the_sentences_are_worth_the_trouble() -> None:
    """The control: undecided, these texts hold findings of most kinds and known persons."""
    marks = find_marks(a_draft(list(SENTENCES), Audience.POULE), shared_engine(), PERSONS)
    kinds = {mark.finding.kind for mark in marks}
    assert {Kind.PERSON, Kind.DATE, Kind.EMAIL, Kind.PHONE, Kind.LOCATION, Kind.QUOTE} <= kinds
    assert sum(mark.needs_decision for mark in marks) > 15
    assert Treatment.LABEL in {
        offer.treatment
        for mark in marks
        for offer in offers(mark, a_draft([], Audience.POULE), codebook(), "nl")
    }
