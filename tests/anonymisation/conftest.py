"""Drafts of a sheet about nobody."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetId
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.free_text import FreeText
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.anonymisation.engine import Engine
    from counsellor_app.casework.codebook import Codebook

MakeDraft = Callable[..., DraftSheet]


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """The codebook that is shipped."""
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The engine that is shipped."""
    return shared_engine()


@pytest.fixture(scope="session")
def walked() -> Walk:
    """A walk with every step taken and every question answered well."""
    return Walk(frozenset(WalkStep), Answer3.NO, Answer3.NO, Answer3.NO, audience_is_checked=True)


@pytest.fixture(scope="session")
def a_draft(walked: Walk) -> MakeDraft:
    """Makes a draft, walked through, with a situation and a question, or with the parts given."""

    def make(*, confirmed: tuple[str, ...] = (), **parts: str) -> DraftSheet:
        written = {"situation": "iemand wordt gepest", "question": "wat kan ik doen?", **parts}
        return DraftSheet(
            SheetId(1),
            Audience.POULE,
            MappingProxyType({part: FreeText(written.get(part.value, "")) for part in Part}),
            confirmed=frozenset(FreeText(word) for word in confirmed),
            walk=walked,
        )

    return make


@pytest.fixture(scope="session")
def a_person() -> Callable[..., KnownPerson]:
    """Makes a known person."""

    def make(name: str, *aliases: str) -> KnownPerson:
        return KnownPerson(PersonId(1), FreeText(name), tuple(FreeText(a) for a in aliases))

    return make
