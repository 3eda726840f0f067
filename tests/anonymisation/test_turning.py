"""A sheet turned to the sector says less than it said to the pool, in whatever form it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.turning import turned
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook

MakeDraft = Callable[..., DraftSheet]


def on(wording: str, written: str, kind: Kind, start: int | None = None) -> Decision:
    part = None if start is None else Part.SITUATION
    told = FreeText(wording), Treatment.GENERALISE, FreeText(written), kind
    return Decision(*told, part=part, start=start)


@pytest.mark.parametrize("written", ["Gent", "GENT", "gent"])
@pytest.mark.parametrize("start", [None, 15])
def test_what_was_offered_becomes_coarser(
    written: str, start: int | None, a_draft: MakeDraft, codebook: Codebook
) -> None:
    """Also where the wording stands in other letters, and where it was decided on for one place."""
    wording = "Gent" if start is None else written
    decision = on(wording, "een grote stad", Kind.LOCATION, start)
    draft = replace(a_draft(situation=f"Ze woont nu in {written}."), decisions=(decision,))
    assert draft.read(Part.SITUATION) == "Ze woont nu in een grote stad."
    sector = turned(draft, Audience.SECTOR, codebook)
    assert sector.read(Part.SITUATION) == "Ze woont nu in een stad."
    assert turned(sector, Audience.POULE, codebook).read(Part.SITUATION) == (
        "Ze woont nu in een stad."
    )


def test_what_the_counsellor_wrote_stays(a_draft: MakeDraft, codebook: Codebook) -> None:
    """Own words are nobody's to change, and neither are labels."""
    own = on("Gent", "bij de zee", Kind.LOCATION)
    label = Decision(FreeText("Lotte"), Treatment.LABEL, FreeText("A"), Kind.PERSON)
    draft = replace(a_draft(situation="Lotte woont in Gent."), decisions=(own, label))
    assert turned(draft, Audience.SECTOR, codebook).decisions == (own, label)
    assert turned(draft, Audience.POULE, codebook) == draft
