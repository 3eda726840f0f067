"""The attendance proof on paper: a line to sign on for each, and not a word of a case."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from pypdf import PdfReader

from counsellor_app.anonymisation.attendance import AttendanceProof, prove
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.casework.session import Attendee, IntervisionSession
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.export.attendance_pdf import draw_attendance

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook


def pages(data: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]


def proved(session: IntervisionSession, *, with_place: bool = False) -> AttendanceProof:
    return prove(session, (), with_place=with_place, names_are_checked=False)


def test_it_says_what_a_register_asks(proof: AttendanceProof, codebook: Codebook) -> None:
    """Day, times, kind, method, place, facilitation and names; mark-up in names is shown."""
    (text,) = pages(draw_attendance(proof, codebook, language="nl"))
    for told in (
        "Intervisie van de sector · roddelmethode",
        "Datum 12 maart 2026",
        "Van – tot 13:30 – 16:00",
        "Plaats Het Zonnehuis",
        "Erkende begeleider Ann Vermeer",
        "Jan De Smet Zender Zuid",
        "Sofie <b>Aerts</b> freelance & co",
        "Handtekening",
        "Bladzijde 1 van 1",
    ):
        assert told in text


def test_it_says_nothing_of_what_was_told(proof: AttendanceProof, codebook: Codebook) -> None:
    """No question, action, learning point or agreement is on the page, nor how many sheets."""
    data = draw_attendance(proof, codebook, language="nl")
    assert "GEHEIM" not in pages(data)[0]
    assert b"GEHEIM" not in data


def test_it_has_its_own_language(proof: AttendanceProof, codebook: Codebook) -> None:
    """The document's language is chosen apart from the window's."""
    data = draw_attendance(proof, codebook, language="en")
    (text,) = pages(data)
    assert "Intervision of the sector · gossip method" in text
    assert "Date 12 March 2026" in text
    reader = PdfReader(io.BytesIO(data))
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "Attendance proof of intervision · Session 4"


def test_what_is_not_known_is_left_out(session: IntervisionSession, codebook: Codebook) -> None:
    """Without place, times or facilitator there is no heading over nothing."""
    bare = replace(session, coded={}, place=FreeText(), starts_at=None, facilitator=FreeText())
    (text,) = pages(draw_attendance(proved(bare, with_place=True), codebook, language="nl"))
    for heading in ("Plaats", "Van – tot", "Erkende", "Organisatie", "roddelmethode"):
        assert heading not in text
    assert "Datum 12 maart 2026" in text


def test_an_unknown_kind_is_not_printed(session: IntervisionSession, codebook: Codebook) -> None:
    """What was answered as unknown is no fact for a register."""
    unknown = replace(session, coded={"se_kind": "UNK", "se_method": "UNK"})
    assert "onbekend" not in pages(draw_attendance(proved(unknown), codebook, language="nl"))[0]


def test_a_full_house_runs_over(session: IntervisionSession, codebook: Codebook) -> None:
    """Forty people fill pages, each with its headings; a long name is set whole."""
    crowd = tuple(Attendee(FreeText(f"Deelnemer nummer {n} zonder {'x' * 60}")) for n in range(40))
    found = pages(
        draw_attendance(proved(replace(session, attendees=crowd)), codebook, language="nl")
    )
    assert len(found) > 2
    assert sum(page.count("Deelnemer nummer") for page in found) == 40
    assert all("Handtekening" in page and "Deelnemer" in page for page in found[:-1])
    assert f"van {len(found)}" in found[-1]


def test_the_ledger_tells_no_name(proof: AttendanceProof, codebook: Codebook) -> None:
    """Its line says which session, when and how many, not who."""
    made = outgoing.attendance_pdf(proof, codebook, language="nl")
    assert made.kind is ReleaseKind.ATTENDANCE_PDF
    assert made.content == (
        '{"attendees":2,"held_on":"2026-03-12","kind":"SECTOR","language":"nl","session":4}'
    )


@pytest.mark.parametrize("what", ["session", "words"])
def test_only_a_proof_becomes_a_file(
    what: str, session: IntervisionSession, codebook: Codebook
) -> None:
    """A session passed by mistake, or anything else, is refused."""
    wrong = cast("AttendanceProof", {"session": session, "words": "Jan De Smet"}[what])
    with pytest.raises(ExpectedError) as caught:
        outgoing.attendance_pdf(wrong, codebook, language="nl")
    assert caught.value.code is ErrorCode.NOT_RELEASABLE
