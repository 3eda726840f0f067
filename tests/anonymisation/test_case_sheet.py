"""approve() is the only way from a draft to a sheet that may leave, and it looks again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.anonymisation.case_sheet import (
    ApprovedSheet,
    Audience,
    DraftSheet,
    Part,
    SheetCodes,
    SheetId,
    approve,
    review,
)
from counsellor_app.anonymisation.context_groups import ContextGroup
from counsellor_app.anonymisation.known_persons import find_names
from counsellor_app.anonymisation.sheet_json import from_json, to_json
from counsellor_app.casework.case import KnownPerson
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook

MakeDraft = Callable[..., DraftSheet]
MakePerson = Callable[..., KnownPerson]

TODAY = date(2026, 3, 12)


def refusal(draft: DraftSheet, codebook: Codebook, *persons: KnownPerson) -> ExpectedError:
    with pytest.raises(ExpectedError) as caught:
        approve(draft, persons, codebook, approved_on=TODAY)
    return caught.value


def test_a_sheet_without_names_is_approved(a_draft: MakeDraft, codebook: Codebook) -> None:
    """Nothing left to decide: the sheet says what the draft said."""
    sheet = approve(a_draft(), (), codebook, approved_on=TODAY)
    assert sheet.read(Part.SITUATION) == "iemand wordt gepest"
    assert sheet.approved_on == TODAY


@pytest.mark.parametrize("part", ["situation", "question"])
def test_a_sheet_without_its_heart_is_refused(
    part: str, a_draft: MakeDraft, codebook: Codebook
) -> None:
    """A sheet needs a situation and a question; blanks and hidden marks are nothing."""
    error = refusal(a_draft(**{part: " \n\u200b"}), codebook)
    assert error.code is ErrorCode.SHEET_EMPTY


def test_a_known_name_is_refused_with_its_count(
    a_draft: MakeDraft, a_person: MakePerson, codebook: Codebook
) -> None:
    """A name of somebody known stops approval, also in the title."""
    draft = a_draft(
        title="Het verhaal van Els", situation="toen kwam Jan", confirmed=("Jan", "Els")
    )
    error = refusal(draft, codebook, a_person("Jan Peeters"), a_person("Els"))
    assert error.code is ErrorCode.SHEET_UNDECIDED
    assert error.numbers == {"number": 2, "names": 2}


def test_a_name_split_by_hidden_marks_is_refused(
    a_draft: MakeDraft, a_person: MakePerson, codebook: Codebook
) -> None:
    """Invisible marks inside a name do not carry it through."""
    error = refusal(a_draft(situation="toen kwam J\u200ba\u00adn"), codebook, a_person("Jan"))
    assert error.numbers["names"] == 1


def test_a_capital_needs_a_decision(a_draft: MakeDraft, codebook: Codebook) -> None:
    """A capital inside a sentence stays only after somebody said so."""
    draft = a_draft(situation="zij werkt bij Canvas")
    assert refusal(draft, codebook).numbers == {"number": 1, "names": 0}
    decided = a_draft(situation="zij werkt bij Canvas", confirmed=("Canvas",))
    assert approve(decided, (), codebook, approved_on=TODAY).read(Part.SITUATION)


def test_nothing_else_makes_an_approved_sheet(a_draft: MakeDraft, codebook: Codebook) -> None:
    """Neither the constructor nor a changed copy makes an approved sheet."""
    with pytest.raises(BugError):
        ApprovedSheet(SheetId(1), Audience.POULE, {}, SheetCodes(), TODAY, seal=object())
    sheet = approve(a_draft(), (), codebook, approved_on=TODAY)
    with pytest.raises(ValueError, match="seal"):
        replace(sheet, approved_on=date(2026, 1, 1))


def test_a_fine_code_is_refused(a_draft: MakeDraft, codebook: Codebook) -> None:
    """The context holds groups of the codebook; a value of a case is not one."""
    codes = SheetCodes(context=(ContextGroup("segment", 0, "PROD"),))
    assert refusal(replace(a_draft(), codes=codes), codebook).code is ErrorCode.ANSWER_INVALID


@pytest.mark.parametrize(
    "codes",
    [
        SheetCodes(context=(ContextGroup("behaviour_main", 0, "VIOL"),)),
        SheetCodes(context=(ContextGroup("segment", 9, "MAKING"),)),
        SheetCodes(tensions=("NONE",)),
        SheetCodes(method="CHAT"),
    ],
)
def test_codes_outside_the_lists_are_refused(
    codes: SheetCodes, a_draft: MakeDraft, codebook: Codebook
) -> None:
    """A field, step or code that the lists do not have is refused."""
    assert refusal(replace(a_draft(), codes=codes), codebook).code is ErrorCode.ANSWER_INVALID


def test_a_draft_is_kept_and_read_back(a_draft: MakeDraft) -> None:
    """A draft survives the vault with words, codes and decisions."""
    codes = SheetCodes((ContextGroup("segment", 0, "MAKING"),), ("POWER",), (), ("AGE",), "BALINT")
    draft = replace(a_draft(confirmed=("Canvas",), title="Ĳ € “é”"), codes=codes)
    assert from_json(to_json(draft), draft.sheet_id, draft.audience) == draft


_NAMES = st.text("abcdeéïnorsz", min_size=3, max_size=9).map(str.capitalize)


@settings(max_examples=60, deadline=None)
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
    person = a_person(" ".join(name))
    draft = a_draft(situation=f"{around[0]} {name[0]} {around[1]}")
    ticked = frozenset(one.word for one in review(draft, (person,), codebook))
    draft = replace(draft, confirmed=ticked)
    assert any(hit.is_certain for hit in find_names(draft.read(Part.SITUATION), (person,)))
    assert refusal(draft, codebook, person).code is ErrorCode.SHEET_UNDECIDED
