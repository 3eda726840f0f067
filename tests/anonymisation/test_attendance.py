"""The attendance proof: who was there and when, never what was said, nobody printed silently."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.attendance import AttendanceProof, prove, written_names
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.session import Attendee, IntervisionSession, PresenterLine, SessionId
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.case import KnownPerson

SESSION = IntervisionSession(
    SessionId(4),
    date(2026, 3, 12),
    {"se_kind": "SECTOR", "se_method": "GOSSIP", "se_facilitated": "Y"},
    starts_at="13:30",
    minutes=150,
    place=FreeText("Het Zonnehuis"),
    facilitator=FreeText("Ann  Vermeer"),
    attendees=(
        Attendee(FreeText("Jan De Smet"), FreeText("Zender\u202e Zuid")),
        Attendee(FreeText("  "), FreeText("niemand")),
        Attendee(FreeText("Sofie Aerts")),
    ),
    presenters=(PresenterLine(FreeText("GEHEIM vraag"), FreeText("GEHEIM actie")),),
    learning=FreeText("GEHEIM les"),
    agreements=FreeText("GEHEIM afspraak"),
)


def proof(
    session: IntervisionSession = SESSION, *persons: KnownPerson, **chosen: bool
) -> AttendanceProof:
    chosen = {"with_place": False, "names_are_checked": False, **chosen}
    return prove(session, persons, **chosen)


def test_a_proof_says_who_was_there_and_when() -> None:
    """Times, kind, method, facilitation and names, a line each; rows without a name are left."""
    made = proof()
    assert (made.day, made.starts_at, made.ends_at) == (date(2026, 3, 12), "13:30", "16:00")
    assert (made.kind, made.method, made.is_recognised) == ("SECTOR", "GOSSIP", True)
    assert made.facilitator == "Ann Vermeer"
    assert made.attendees == (("Jan De Smet", "Zender Zuid"), ("Sofie Aerts", ""))


def test_a_proof_has_no_room_for_a_case() -> None:
    """Its fields are listed here, and nothing that was told in the session is in any of them."""
    assert [one.name for one in fields(AttendanceProof)] == [
        "session_id",
        "day",
        "starts_at",
        "ends_at",
        "kind",
        "method",
        "place",
        "facilitator",
        "is_recognised",
        "attendees",
    ]
    assert "GEHEIM" not in repr(proof(with_place=True))


@pytest.mark.parametrize("kind", ["POULE", "ADHOC", ""])
def test_organisations_stay_out_of_small_circles(kind: str) -> None:
    """Only at a session of the sector is it told for whom somebody works."""
    made = proof(replace(SESSION, coded={"se_kind": kind} if kind else {}))
    assert {organisation for _, organisation in made.attendees} == {""}


def test_the_place_is_told_only_on_wish() -> None:
    """Where the group meets is nobody's business unless a register asks."""
    assert proof().place == ""
    assert proof(with_place=True).place == "Het Zonnehuis"


@pytest.mark.parametrize(("answer", "told"), [("Y", True), ("N", False), ("UNK", None)])
def test_recognition_is_told_as_it_was_answered(answer: str, *, told: bool | None) -> None:
    """Yes and no are told; what is unknown is not told as no."""
    assert proof(replace(SESSION, coded={"se_facilitated": answer})).is_recognised is told


def test_without_anybody_there_is_no_proof() -> None:
    """A session whose attendance was not written down proves nothing."""
    with pytest.raises(ExpectedError) as caught:
        proof(replace(SESSION, attendees=(Attendee(FreeText(" ")),)))
    assert caught.value.code is ErrorCode.ATTENDANCE_EMPTY


@pytest.mark.parametrize(
    "name", ["Jan De Smet", "de smet jan", "De Smet", "Sofie Aerts", "Vermeer", "Ánn Vermeer"]
)
def test_a_name_known_from_a_case_is_pointed_out(
    a_person: Callable[..., KnownPerson], name: str
) -> None:
    """It is printed only after the counsellor said that a namesake or a colleague is meant."""
    known = a_person("Els Wouters", name)
    with pytest.raises(ExpectedError) as caught:
        proof(SESSION, known)
    assert caught.value.code is ErrorCode.ATTENDANCE_NAMES
    assert caught.value.numbers == {"number": 1}
    assert len(proof(SESSION, known, names_are_checked=True).attendees) == 2


@pytest.mark.parametrize("name", ["Jan Peeters", "Sofie Claes", "Ann Wouters", "Els Jansen"])
def test_a_shared_first_name_is_no_acquaintance(
    a_person: Callable[..., KnownPerson], name: str
) -> None:
    """A colleague called Jan is not taken for every Jan of a case."""
    assert proof(SESSION, a_person(name)).attendees


def test_a_first_name_alone_is_pointed_out(a_person: Callable[..., KnownPerson]) -> None:
    """Somebody written down by a first name only may be anybody of that name."""
    session = replace(SESSION, attendees=(Attendee(FreeText("Sofie")),))
    with pytest.raises(ExpectedError):
        proof(session, a_person("Sofie Claes"))


def test_names_anywhere_in_the_record_are_found(a_person: Callable[..., KnownPerson]) -> None:
    """Lines, learning points and agreements are looked through; each name is told once."""
    session = replace(
        SESSION,
        presenters=(PresenterLine(FreeText("Wat zeg ik tegen Lotte?"), FreeText("Lotte bellen")),),
        learning=FreeText("Verbeke had gelijk"),
        agreements=FreeText("we zwijgen over lotte verbeke"),
    )
    found = written_names(session, (a_person("Lotte Verbeke"), a_person("Jan De Smet")))
    assert found == (
        FreeText("Jan De Smet"),
        FreeText("Verbeke"),
        FreeText("lotte verbeke"),
        FreeText("Lotte"),
    )


def test_an_ordinary_word_is_a_name_only_with_its_capital(
    a_person: Callable[..., KnownPerson],
) -> None:
    """Somebody called Roos is pointed out, a rose is not."""
    session = replace(SESSION, learning=FreeText("een roos voor wie luistert"))
    assert written_names(session, (a_person("Roos"),)) == ()
    named = replace(SESSION, learning=FreeText("Roos luisterde"))
    assert written_names(named, (a_person("Roos"),)) == (FreeText("Roos"),)


def test_nobody_known_nobody_found() -> None:
    """Without known persons nothing is pointed out."""
    assert written_names(SESSION, ()) == ()


def test_nothing_else_makes_a_proof() -> None:
    """Neither the constructor nor a changed copy makes something that may leave."""
    made = proof()
    with pytest.raises(ValueError, match="seal"):
        replace(made, attendees=(("GEHEIM", ""),))
    values = {one.name: getattr(made, one.name) for one in fields(made)}
    with pytest.raises(BugError):
        AttendanceProof(**values, seal=object())
