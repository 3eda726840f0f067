"""An approved sheet and releasable tables, about nobody."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.counting import count
from counsellor_app.aggregation.disclosure import ReleasableTable, protect
from counsellor_app.aggregation.programme import Subject, programme
from counsellor_app.anonymisation.case_sheet import (
    ApprovedSheet,
    Audience,
    DraftSheet,
    Part,
    SheetCodes,
    SheetId,
    approve,
)
from counsellor_app.anonymisation.context_groups import ContextGroup
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import CodedRecord, Record, RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.aggregation.tally import Tally
    from counsellor_app.casework.codebook import Codebook

SPRING = HalfYear(2026, 1)
WORDS = {
    Part.TITLE: "Te luid op de set",
    Part.ROLES: "A: betrokkene\nB: leidinggevende",
    Part.SITUATION: "B roept elke dag tegen A <b>luid</b> & lang.\nDe “ploeg” kijkt weg, ĳskoud.",
    Part.REQUEST: "A wil dat het stopt.",
    Part.STEPS: "Twee gesprekken.",
    Part.QUESTION: "hoe blijf ik naast A staan?",
}
CODES = SheetCodes(
    context=(ContextGroup("segment", 0, "MAKING"), ContextGroup("context", 0, "FLOOR")),
    tensions=("POWER",),
    risk_groups=("TECH",),
    alterations=("NAMES", "DATES"),
    method="BALINT",
)


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """The codebook that is shipped."""
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def draft() -> DraftSheet:
    """A draft with every part filled in."""
    texts = {part: FreeText(words) for part, words in WORDS.items()}
    return DraftSheet(SheetId(3), Audience.POULE, MappingProxyType(texts), CODES)


@pytest.fixture(scope="session")
def sheet(draft: DraftSheet, codebook: Codebook) -> ApprovedSheet:
    """The same, approved."""
    return approve(draft, (), codebook, approved_on=date(2026, 3, 12))


@pytest.fixture(scope="session")
def tally(codebook: Codebook) -> Tally:
    """One counsellor's spring: an information session for 164 people, a supervision."""
    held = {
        "ac_kind": "INFO",
        "ac_participants": 164,
        "ac_young": 58,
        "ac_minutes": 90,
        "ac_counted_by_me": "Y",
    }
    records = (
        CodedRecord(Record.ACTIVITY, RecordId(1), date(2026, 2, 3), held),
        CodedRecord(
            Record.LEARNING, RecordId(2), date(2026, 2, 4), {"le_kind": "SUPERV", "le_minutes": 180}
        ),
    )
    return count((), records, window=SPRING, codebook=codebook)


@pytest.fixture(scope="session")
def tables(tally: Tally, codebook: Codebook) -> tuple[ReleasableTable, ...]:
    """The tables of the spring that may leave."""
    whole = programme()
    return tuple(
        protect(table, tally, programme=whole, codebook=codebook)
        for table in whole.about(Subject.POOL_WORK)
    )
