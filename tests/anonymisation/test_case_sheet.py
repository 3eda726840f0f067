"""approve() is the only way from a draft to a sheet that may leave, and it looks again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.anonymisation import last_look
from counsellor_app.anonymisation.case_sheet import (
    ApprovedSheet,
    Audience,
    DraftSheet,
    Part,
    SheetCodes,
    SheetId,
    approve,
    reopened,
    review,
    settled,
)
from counsellor_app.anonymisation.context_groups import ContextGroup
from counsellor_app.anonymisation.decisions import Change, Decision, Treatment
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.sheet_json import from_json, to_json
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.anonymisation.word_lists import word_list
from counsellor_app.casework.case import KnownPerson
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.anonymisation.engine import Engine
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.codebook import Codebook

MakeDraft = Callable[..., DraftSheet]
MakePerson = Callable[..., KnownPerson]
Approve = Callable[..., ApprovedSheet]
Refuse = Callable[..., ExpectedError]

TODAY = date(2026, 3, 12)


@pytest.fixture
def approved(codebook: Codebook, engine: Engine) -> Approve:
    """Approves a draft; the people given are those of its case, and known."""

    def approve_it(draft: DraftSheet, *persons: KnownPerson) -> ApprovedSheet:
        return approve(draft, persons, codebook, engine, approved_on=TODAY, case_persons=persons)

    return approve_it


@pytest.fixture
def refused(approved: Approve) -> Refuse:
    """Tries to approve a draft and gives the refusal."""

    def refuse(draft: DraftSheet, *persons: KnownPerson) -> ExpectedError:
        with pytest.raises(ExpectedError) as caught:
            approved(draft, *persons)
        return caught.value

    return refuse


def replaced(wording: str, written: str, kind: Kind = Kind.PERSON) -> Decision:
    treatment = Treatment.LABEL if kind is Kind.PERSON else Treatment.GENERALISE
    return Decision(FreeText(wording), treatment, FreeText(written), kind)


def test_a_sheet_without_names_is_approved(a_draft: MakeDraft, approved: Approve) -> None:
    """Nothing left to decide: the sheet says what the draft said."""
    sheet = approved(a_draft())
    assert sheet.read(Part.SITUATION) == "iemand wordt gepest"
    assert sheet.approved_on == TODAY


CODES = SheetCodes(
    (ContextGroup("segment", 0, "MAKING"),), ("POWER",), ("HOURS",), ("AGE",), "BALINT"
)


def test_an_approved_sheet_says_what_the_draft_said(
    a_draft: MakeDraft, approved: Approve, walked: Walk
) -> None:
    """Number, readers, every part, codes and day; that it is of several cases is told, once."""
    draft = replace(a_draft(), sheet_id=SheetId(9), audience=Audience.SECTOR, codes=CODES)
    sheet = approved(draft)
    assert (sheet.sheet_id, sheet.audience, sheet.codes) == (9, Audience.SECTOR, CODES)
    assert {part: sheet.read(part) for part in Part} == {
        **dict.fromkeys(Part, ""),
        Part.SITUATION: "iemand wordt gepest",
        Part.QUESTION: "wat kan ik doen?",
    }
    composite = replace(draft, walk=replace(walked, is_composite=True))
    told = replace(CODES, alterations=("AGE", "COMPOSITE"))
    assert approved(composite).codes == told
    assert approved(replace(composite, codes=told)).codes == told
    assert approved(replace(draft, codes=told)).codes == told


def test_a_settled_sheet_is_the_same_sheet(
    a_draft: MakeDraft, codebook: Codebook, engine: Engine, walked: Walk
) -> None:
    """Number, readers, language, codes and answers stay when the way there is gone."""
    walk = replace(walked, linked=Answer3.YES, is_composite=True, participants=FreeText("Els"))
    draft = replace(
        a_draft(
            title="Titel",
            situation="bij Canvas was een Fluxcapaciteit",
            confirmed=("Canvas", "Fluxcapaciteit", "Oud"),
        ),
        sheet_id=SheetId(9),
        audience=Audience.SECTOR,
        codes=CODES,
        walk=walk,
        language="en",
    )
    final = settled(draft, (), codebook, engine)
    assert final == replace(
        draft,
        texts=final.texts,
        codes=replace(CODES, alterations=("AGE", "COMPOSITE")),
        walk=replace(walk, participants=FreeText()),
        confirmed=frozenset({FreeText("Canvas"), FreeText("Fluxcapaciteit")}),
    )
    assert {part: text.reveal() for part, text in final.texts.items()} == {
        part: draft.read(part) for part in Part
    }


def test_a_sheet_changed_after_approval_is_otherwise_the_same(
    a_draft: MakeDraft, walked: Walk
) -> None:
    """Words, codes and what was confirmed stay; that it is a composite stays as well."""
    draft = replace(a_draft(confirmed=("X",)), walk=replace(walked, is_composite=True), codes=CODES)
    again = reopened(draft)
    assert again.walk.is_composite
    assert replace(again, walk=draft.walk) == draft


@pytest.mark.parametrize(
    "word",
    [
        *("aangepaste", "begeleider", "administratie", "handhaving"),
        *("addressed", "certificate", "awareness", "enforcement"),
    ],
)
def test_words_of_everybodys_sheet_are_not_asked(
    word: str, a_draft: MakeDraft, approved: Approve
) -> None:
    """Headings, questions, answers and groups, in both languages, also with a capital."""
    assert approved(a_draft(situation=f"zij zag de {word.capitalize()} niet"))


def test_each_wording_is_counted_once(
    a_draft: MakeDraft, a_person: MakePerson, refused: Refuse
) -> None:
    """A word or a name that stands twice is one to decide on."""
    draft = a_draft(situation="zij werkt bij Canvas, ook bij Canvas, met Jan en weer met Jan")
    assert refused(draft, a_person("Jan")).numbers == {"number": 2, "names": 1}


def test_people_of_the_case_are_sought_in_forms_like_theirs(
    a_draft: MakeDraft, a_person: MakePerson, codebook: Codebook, engine: Engine
) -> None:
    """Mariekke for Marieke is asked where she is of this case, not where she is of another."""
    draft, marieke = a_draft(situation="vier keer mariekke op de set"), (a_person("Marieke"),)
    assert review(draft, marieke, codebook, engine) == ()
    (one,) = review(draft, (), codebook, engine, case_persons=marieke)
    assert one.word == FreeText("mariekke")
    assert approve(draft, marieke, codebook, engine, approved_on=TODAY)
    with pytest.raises(ExpectedError):
        approve(draft, (), codebook, engine, approved_on=TODAY, case_persons=marieke)


def test_a_review_asks_nothing_of_everybodys_words_and_reads_once(
    a_draft: MakeDraft, codebook: Codebook, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the working text was just read, or is the final one, only that is read."""
    read, seen = last_look.find_marks, list[DraftSheet]()

    def counted(draft: DraftSheet, *others: Any) -> tuple[Marked, ...]:
        seen.append(draft)
        return read(draft, *others)

    monkeypatch.setattr(last_look, "find_marks", counted)
    draft = a_draft(situation="zij zag de Administratie niet")
    assert review(draft, (), codebook, engine) == ()
    assert len(seen) == 1
    draft = replace(draft, decisions=(replaced("Lotte", "A"),))
    assert review(draft, (), codebook, engine, marks=()) == ()
    assert len(seen) == 2
    assert review(draft, (), codebook, engine) == ()
    assert len(seen) == 4


@pytest.mark.parametrize("part", ["situation", "question"])
def test_a_sheet_without_its_heart_is_refused(
    part: str, a_draft: MakeDraft, refused: Refuse
) -> None:
    """A sheet needs a situation and a question; blanks and hidden marks are nothing."""
    assert refused(a_draft(**{part: " \n\u200b"})).code is ErrorCode.SHEET_EMPTY


def test_a_sheet_whose_heart_was_taken_out_is_refused(a_draft: MakeDraft, refused: Refuse) -> None:
    """What readers see counts: a situation that was removed is empty."""
    gone = Decision(FreeText("Canvas"), Treatment.REMOVE, FreeText(), Kind.COMPANY)
    draft = replace(a_draft(situation="Canvas"), decisions=(gone,))
    assert refused(draft).code is ErrorCode.SHEET_EMPTY


def test_a_known_name_is_refused_with_its_count(
    a_draft: MakeDraft, a_person: MakePerson, refused: Refuse
) -> None:
    """A name of somebody known stops approval, also in the title, ticked or kept."""
    draft = a_draft(
        title="Het verhaal van Els", situation="toen kwam Jan", confirmed=("Jan", "Els")
    )
    kept = Decision(FreeText("Jan"), Treatment.KEEP, FreeText(), Kind.PERSON)
    error = refused(replace(draft, decisions=(kept,)), a_person("Jan Peeters"), a_person("Els"))
    assert error.code is ErrorCode.SHEET_UNDECIDED
    assert error.numbers == {"number": 2, "names": 2}


@pytest.mark.parametrize("written", ["J\u200ba\u00adn", "J\u0430n", "JAN", "Jan's", "jantje"])
def test_a_disguised_name_is_refused(
    written: str, a_draft: MakeDraft, a_person: MakePerson, refused: Refuse
) -> None:
    """Invisible marks, look-alike letters, capitals and endings do not carry a name through."""
    error = refused(a_draft(situation=f"toen kwam {written} niet"), a_person("Jan"))
    assert error.numbers["names"] == 1


def test_a_capital_needs_a_decision(a_draft: MakeDraft, refused: Refuse, approved: Approve) -> None:
    """A capital inside a sentence stays only after somebody said so."""
    draft = a_draft(situation="zij werkt bij Canvas")
    assert refused(draft).numbers == {"number": 1, "names": 0}
    decided = a_draft(situation="zij werkt bij Canvas", confirmed=("Canvas",))
    assert approved(decided).read(Part.SITUATION)


def test_a_finding_without_a_capital_needs_a_decision(
    a_draft: MakeDraft, refused: Refuse, approved: Approve
) -> None:
    """What only the engine sees stops approval as well, until it is replaced, kept or ticked."""
    draft = a_draft(situation="ze is 27 jaar oud")
    assert refused(draft).code is ErrorCode.SHEET_UNDECIDED
    for treatment, written in ((Treatment.GENERALISE, "in de twintig"), (Treatment.KEEP, "")):
        one = Decision(FreeText("27 jaar oud"), treatment, FreeText(written), Kind.AGE)
        sheet = approved(replace(draft, decisions=(one,)))
        assert sheet.read(Part.SITUATION) == f"ze is {written or '27 jaar oud'}"
    assert approved(replace(draft, confirmed=frozenset({FreeText("27 jaar oud")})))


def test_a_name_written_in_place_of_another_is_found(a_draft: MakeDraft, refused: Refuse) -> None:
    """The engine reads the final text: what was written by hand is looked at like the rest."""
    by_hand = Decision(
        FreeText("iets met een moto"),
        Treatment.GENERALISE,
        FreeText("het ongeval van Wouter Janssens"),
        Kind.RARE,
    )
    draft = replace(a_draft(situation="Er was iets met een moto."), decisions=(by_hand,))
    assert refused(draft).code is ErrorCode.SHEET_UNDECIDED


def test_a_walk_left_open_is_refused(a_draft: MakeDraft, refused: Refuse, walked: Walk) -> None:
    """Every step is taken and every question answered first; the number says how many are open."""
    for ticked, recognised, number in (
        (frozenset[WalkStep](), Answer3.NO, 12),
        (frozenset(WalkStep) - {WalkStep.AGE}, Answer3.NO, 1),
        (frozenset(WalkStep), None, 1),
    ):
        walk = replace(walked, ticked=ticked, recognised=recognised)
        error = refused(replace(a_draft(), walk=walk))
        assert (error.code, error.numbers) == (ErrorCode.SHEET_WALK_OPEN, {"number": number})


@pytest.mark.parametrize("answer", [Answer3.YES, Answer3.UNSURE])
@pytest.mark.parametrize("question", ["recognised", "linked", "inferred"])
def test_an_unsure_sheet_stays_in_the_pool(
    question: str,
    answer: Answer3,
    a_draft: MakeDraft,
    approved: Approve,
    refused: Refuse,
    walked: Walk,
) -> None:
    """With doubt about recognition the sector reads it only as a composite case."""
    walk = replace(walked, **{question: answer})
    draft = replace(a_draft(), walk=walk)
    assert approved(draft)
    for_sector = replace(draft, audience=Audience.SECTOR)
    assert refused(for_sector).code is ErrorCode.SHEET_ONLY_POOL
    assert approved(replace(for_sector, walk=replace(walk, is_composite=True)))


def test_an_unchecked_audience_stays_in_the_pool(
    a_draft: MakeDraft, refused: Refuse, walked: Walk
) -> None:
    """For the sector somebody has looked at who will be there."""
    walk = replace(walked, audience_is_checked=False)
    draft = replace(a_draft(), audience=Audience.SECTOR, walk=walk)
    assert refused(draft).code is ErrorCode.SHEET_ONLY_POOL


def test_nothing_else_makes_an_approved_sheet(a_draft: MakeDraft, approved: Approve) -> None:
    """Neither the constructor nor a changed copy makes an approved sheet."""
    with pytest.raises(BugError, match=r"^only approve\(\) makes an approved sheet$"):
        ApprovedSheet(SheetId(1), Audience.POULE, {}, SheetCodes(), TODAY, seal=object())
    sheet = approved(a_draft())
    with pytest.raises(ValueError, match="seal"):
        replace(sheet, approved_on=date(2026, 1, 1))


@pytest.mark.parametrize(
    "codes",
    [
        SheetCodes(context=(ContextGroup("segment", 0, "PROD"),)),
        SheetCodes(context=(ContextGroup("behaviour_main", 0, "VIOL"),)),
        SheetCodes(context=(ContextGroup("segment", 9, "MAKING"),)),
        SheetCodes(tensions=("NONE",)),
        SheetCodes(tensions=("POWER", "NONE")),
        SheetCodes(risk_groups=("POWER",)),
        SheetCodes(alterations=("POWER",)),
        SheetCodes(method="CHAT"),
    ],
)
def test_codes_outside_the_lists_are_refused(
    codes: SheetCodes, a_draft: MakeDraft, refused: Refuse
) -> None:
    """A fine code, field, step or code that the lists do not have is refused."""
    assert refused(replace(a_draft(), codes=codes)).code is ErrorCode.ANSWER_INVALID


def test_a_draft_is_kept_and_read_back(a_draft: MakeDraft, walked: Walk) -> None:
    """A draft survives the vault with words, codes, decisions, changes and walk."""
    codes = SheetCodes((ContextGroup("segment", 0, "MAKING"),), ("POWER",), (), ("AGE",), "BALINT")
    place = replace(replaced("Lotte", "A"), part=Part.ROLES, start=3)
    draft = replace(
        a_draft(confirmed=("Canvas",), title="Ĳ € “é”"),
        codes=codes,
        decisions=(replaced("Gent", "een stad", Kind.LOCATION), place),
        changes=(Change((place,), (replaced("Lotte", "B"),)),),
        walk=replace(walked, linked=None, participants=FreeText("Els – Huis")),
        case_days=(date(2026, 1, 2), date(2026, 3, 4)),
        language="en",
    )
    assert from_json(to_json(draft), draft.sheet_id, draft.audience) == draft


def test_a_settled_sheet_knows_nothing_of_what_it_was(
    a_draft: MakeDraft, a_person: MakePerson, codebook: Codebook, engine: Engine, walked: Walk
) -> None:
    """What is kept after approval holds neither what was replaced nor who will be there."""
    lotte = a_person("Lotte Verbeke")
    draft = replace(
        a_draft(situation="Lotte belde op 12 maart 2026 naar Canvas.", confirmed=("Canvas", "Oud")),
        decisions=(replaced("Lotte", "A"), replaced("12 maart 2026", "maart 2026", Kind.DATE)),
        changes=(Change((), (replaced("Lotte", "A"),)),),
        walk=replace(walked, participants=FreeText("Els – Huis")),
        case_days=(TODAY, TODAY),
    )
    final = settled(draft, (lotte,), codebook, engine)
    assert final.read(Part.SITUATION) == "A belde in maart 2026 naar Canvas."
    kept = to_json(final)
    assert not any(word in kept for word in ("Lotte", "12 maart", "Els", "Huis", "Oud"))
    assert (final.decisions, final.changes, final.case_days) == ((), (), None)
    approve(final, (lotte,), codebook, engine, approved_on=TODAY)


def test_a_sheet_changed_after_approval_is_walked_again(a_draft: MakeDraft) -> None:
    """The steps about the whole are open again; those about single findings stay ticked."""
    assert reopened(a_draft()).walk.open_steps == (
        WalkStep.RECOGNITION,
        WalkStep.AUDIENCE,
        WalkStep.CONSEQUENCE,
    )


_NAMES = (
    st.text("abcdeéïnorsz", min_size=3, max_size=9)
    .filter(lambda name: fold(name) not in word_list("name_prefixes"))
    .map(str.capitalize)
)


@settings(max_examples=25, deadline=None)
@given(
    name=st.tuples(_NAMES, _NAMES),
    around=st.tuples(st.text("abcde .\n’", max_size=20), st.text("abcde .,'\n", max_size=20)),
)
def test_no_known_name_is_ever_approved(
    name: tuple[str, str],
    around: tuple[str, str],
    a_draft: MakeDraft,
    a_person: MakePerson,
    codebook: Codebook,
) -> None:
    """Whatever stands around it and whatever was ticked, a known name stops approval."""
    engine = shared_engine()  # no fixture: a failing example would print all its lists
    person = a_person(" ".join(name))
    draft = a_draft(situation=f"{around[0]} x {name[0]} {around[1]}")
    ticked = frozenset(one.word for one in review(draft, (person,), codebook, engine))
    with pytest.raises(ExpectedError) as caught:
        approve(replace(draft, confirmed=ticked), (person,), codebook, engine, approved_on=TODAY)
    assert caught.value.code is ErrorCode.SHEET_UNDECIDED
