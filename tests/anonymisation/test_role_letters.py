"""The letters in a sheet's text and those of its list of roles are the same people's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
from counsellor_app.anonymisation.deciding import decided
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.labels import Mismatch, labels_for, mismatch, roles_of
from counsellor_app.anonymisation.offers import Offer, offers
from counsellor_app.anonymisation.sheet_findings import find_marks
from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from counsellor_app.anonymisation.engine import Engine
    from counsellor_app.casework.codebook import Codebook

MakeDraft = Callable[..., DraftSheet]

ROLES = "A: betrokkene (zelf ondergaan)\nB: leidinggevende of opdrachtgever"
STORY = "Lotte Verbeke belde. Daarna zweeg Tom Maes."
NO_ROLES = (
    KnownPerson(PersonId(1), FreeText("Lotte Verbeke")),
    KnownPerson(PersonId(2), FreeText("Tom Maes")),
)


def named(draft: DraftSheet, engine: Engine, *told: tuple[str, str]) -> DraftSheet:
    """The draft with a letter for each of these names."""
    new = tuple(
        Decision(FreeText(name), Treatment.LABEL, FreeText(letter), Kind.PERSON)
        for name, letter in told
    )
    return decided(draft, find_marks(draft, engine, NO_ROLES), new)


def offered(draft: DraftSheet, engine: Engine, codebook: Codebook) -> dict[str, list[Offer]]:
    """The labels offered for each name."""
    marks = find_marks(draft, engine, NO_ROLES)
    labels = labels_for(marks, draft, roles_of(NO_ROLES))
    return {
        mark.wording.reveal(): [
            one
            for one in offers(mark, draft, codebook, "nl", labels)
            if one.treatment is Treatment.LABEL
        ]
        for mark in marks
        if mark.finding.kind is Kind.PERSON
    }


def test_whoever_has_no_role_may_be_one_of_the_list(
    a_draft: MakeDraft, engine: Engine, codebook: Codebook
) -> None:
    """Who is A the case does not say: a new letter is proposed, A and B are offered with it."""
    found = offered(a_draft(roles=ROLES, situation=STORY), engine, codebook)
    listed = [
        Offer(Treatment.LABEL, FreeText("A"), FreeText("betrokkene (zelf ondergaan)")),
        Offer(Treatment.LABEL, FreeText("B"), FreeText("leidinggevende of opdrachtgever")),
    ]
    assert found["Lotte Verbeke"] == [Offer(Treatment.LABEL, FreeText("C")), *listed]
    assert found["Tom Maes"] == [Offer(Treatment.LABEL, FreeText("D")), *listed]


def test_a_letter_that_somebody_has_is_not_offered_again(
    a_draft: MakeDraft, engine: Engine, codebook: Codebook
) -> None:
    """Once one of them is A, the other may be B, or nobody of the list."""
    draft = named(a_draft(roles=ROLES, situation=STORY), engine, ("Lotte Verbeke", "A"))
    found = offered(draft, engine, codebook)
    assert [one.written.reveal() for one in found["Tom Maes"]] == ["C", "B"]


@pytest.mark.parametrize(
    ("letters", "found"),
    [
        (("C", "D"), Mismatch(("A", "B"), ("C", "D"))),
        (("A", "C"), Mismatch(("B",), ("C",))),
        (("A", "B"), None),
        (("A", "de leidinggevende"), None),
    ],
)
def test_other_letters_than_those_listed_are_noticed(
    letters: tuple[str, str], found: Mismatch | None, a_draft: MakeDraft, engine: Engine
) -> None:
    """A and B listed, C and D in the text: readers would not know who those are."""
    first, second = letters
    draft = a_draft(roles=ROLES, situation=STORY)
    assert mismatch(draft) is None
    after = named(draft, engine, ("Lotte Verbeke", first), ("Tom Maes", second))
    assert mismatch(after) == found


def test_somebody_besides_is_no_mismatch(a_draft: MakeDraft, engine: Engine) -> None:
    """A and B stand in the text as they are listed; a third person need not be listed."""
    draft = a_draft(roles=ROLES, situation=f"A sprak met B. {STORY}")
    assert mismatch(named(draft, engine, ("Lotte Verbeke", "C"))) is None


def test_a_list_that_is_written_anew_matches(a_draft: MakeDraft, engine: Engine) -> None:
    """Who C and D are may also be written under the roles."""
    draft = a_draft(roles=ROLES, situation=STORY)
    after = named(draft, engine, ("Lotte Verbeke", "C"), ("Tom Maes", "D"))
    roles = FreeText(ROLES.replace("A:", "  C -").replace("B:", "D –"))
    assert mismatch(replace(after, texts={**after.texts, Part.ROLES: roles})) is None
