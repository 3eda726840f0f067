"""An approved sheet and releasable tables, about nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.counting import count
from counsellor_app.aggregation.disclosure import ReleasableTable, protect
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.programme import Subject, programme
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.anonymisation.attendance import AttendanceProof, prove
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
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.sheet_findings import find_marks
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import CodedRecord, Record, RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.session import Attendee, IntervisionSession, PresenterLine, SessionId
from counsellor_app.export.report import PoolReport, make_report
from counsellor_app.export.report_plan import ReportKind
from counsellor_app.settings import resource
from tests.aggregation.rounds import spring, winter
from tests.export.report_contents import contents_of
from tests.export.reviewed_texts import drawn_texts, followed_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.aggregation.disclosure import Publication
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


WALKED = Walk(
    ticked=frozenset(WalkStep),
    recognised=Answer3.NO,
    linked=Answer3.NO,
    inferred=Answer3.NO,
    audience_is_checked=True,
)


def approved(draft: DraftSheet, codebook: Codebook) -> ApprovedSheet:
    """A draft whose every wording the counsellor lets stand, approved."""
    engine = shared_engine()
    walked = replace(draft, walk=WALKED)
    marks = find_marks(walked, engine, ())
    decided = replace(
        walked,
        decisions=tuple(
            Decision(mark.wording, Treatment.KEEP, FreeText(), mark.finding.kind)
            for mark in {mark.wording: mark for mark in marks if mark.needs_decision}.values()
        ),
    )
    standing = review(decided, (), codebook, engine)
    final = replace(decided, confirmed=frozenset(one.word for one in standing))
    return approve(final, (), codebook, engine, approved_on=date(2026, 3, 12))


@pytest.fixture(scope="session")
def make_approved(codebook: Codebook) -> Callable[[DraftSheet], ApprovedSheet]:
    """Approves a draft, every wording of which may stand."""
    return partial(approved, codebook=codebook)


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
    return approved(draft, codebook)


@pytest.fixture(scope="session")
def session() -> IntervisionSession:
    """A session of the sector, with a word of its own in every field a proof may not tell."""
    return IntervisionSession(
        SessionId(4),
        date(2026, 3, 12),
        {"se_kind": "SECTOR", "se_method": "GOSSIP", "se_facilitated": "Y", "se_sheets": 2},
        starts_at="13:30",
        minutes=150,
        place=FreeText("Het Zonnehuis"),
        facilitator=FreeText("Ann Vermeer"),
        attendees=(
            Attendee(FreeText("Jan De Smet"), FreeText("Zender Zuid")),
            Attendee(FreeText("Sofie <b>Aerts</b>"), FreeText("freelance & co")),
        ),
        presenters=(PresenterLine(FreeText("GEHEIM vraag"), FreeText("GEHEIM actie")),),
        learning=FreeText("GEHEIM les"),
        agreements=FreeText("GEHEIM afspraak"),
    )


@pytest.fixture(scope="session")
def proof(session: IntervisionSession) -> AttendanceProof:
    """The proof of who was there, with its place."""
    return prove(session, (), with_place=True, names_are_checked=False)


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


@pytest.fixture(scope="session")
def rounds(codebook: Codebook) -> tuple[Publication, ...]:
    """A spring of 40 reports, its year of 120, and a second year of 80."""
    plan = pool_plan(codebook)
    first = spring(2026, 40, plan, PublicationLedger())
    second = winter(2026, 120, plan, first.ledger, new=80)
    return first, second, winter(2027, 80, plan, second.ledger)


@pytest.fixture(scope="session")
def evaluation(rounds: tuple[Publication, ...], codebook: Codebook) -> PoolReport:
    """The report with all there is: two years, texts, followed recommendations, other desks."""
    contents = contents_of(
        rounds, pool_plan(codebook), texts=drawn_texts(), followed=followed_texts()
    )
    return make_report(contents, ReportKind.EVALUATION)
