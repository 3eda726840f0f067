"""The attendance proof as a page to sign."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from counsellor_app.casework.belgian import opened
from counsellor_app.casework.codebook import UNKNOWN, Label
from counsellor_app.casework.coded_case import Record
from counsellor_app.export import page
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from reportlab.platypus import Table

    from counsellor_app.anonymisation.attendance import AttendanceProof
    from counsellor_app.casework.codebook import Codebook

_NAME_WIDTH = 52 * mm
_ORGANISATION_WIDTH = 52 * mm
_SIGNING_SPACE = 4.5 * mm


@dataclass(frozen=True, slots=True)
class _Wording:
    headings: Mapping[str, Label]
    months: Mapping[str, list[str]]

    def heading(self, name: str, language: str) -> str:
        return self.headings[name].text(language)

    def day(self, day: date, language: str) -> str:
        return f"{day.day} {self.months[language][day.month - 1]} {day.year}"


def draw_attendance(proof: AttendanceProof, codebook: Codebook, *, language: str) -> bytes:
    """The proof as a PDF with a line to sign on for everybody who was there."""
    wording = _wording()
    number = wording.heading("number", language).format(number=proof.session_id)
    document = wording.heading("document", language)
    running = page.Running(
        head_left=document,
        head_right=number,
        head_colour=page.ACCENT,
        foot=wording.heading("foot", language),
        copy="",
        page=wording.heading("page", language),
    )
    return page.build(
        lambda: list(_story(proof, codebook, wording, language)),
        running,
        title=f"{document} · {number}",
        language=language,
    )


def _story(
    proof: AttendanceProof, codebook: Codebook, wording: _Wording, language: str
) -> Iterator[Flowable]:
    yield page.text(wording.heading("document", language), page.TITLE)
    yield page.text(_what(proof, codebook, language), page.SUBTITLE)
    yield from page.band(
        [
            (wording.heading(name, language), told)
            for name, told in _facts(proof, wording, language)
            if told
        ]
    )
    yield page.text(wording.heading("attendees", language), page.HEADING_OF_TABLE)
    yield _attendees(proof, wording, language)
    yield KeepTogether(list(_closing(proof, wording, language)))


def _what(proof: AttendanceProof, codebook: Codebook, language: str) -> str:
    """What kind of session it was, and by which method."""
    told = (("se_kind", proof.kind), ("se_method", proof.method))
    labels = [
        codebook.field(Record.SESSION, field).wording(code, language)
        for field, code in told
        if code not in {"", UNKNOWN}
    ]
    return opened(" · ".join(labels))


def _facts(proof: AttendanceProof, wording: _Wording, language: str) -> Iterator[tuple[str, str]]:
    yield "day", wording.day(proof.day, language)
    yield "time", " – ".join(time for time in (proof.starts_at, proof.ends_at) if time)
    yield "place", proof.place
    yield _facilitation(proof), proof.facilitator


def _facilitation(proof: AttendanceProof) -> str:
    return "recognised" if proof.is_recognised else "facilitator"


def _attendees(proof: AttendanceProof, wording: _Wording, language: str) -> Table:
    has_organisations = any(organisation for _, organisation in proof.attendees)
    names = ["name", *(["organisation"] if has_organisations else []), "signature"]
    head = [page.text(wording.heading(name, language), page.CELL_HEAD) for name in names]
    rows = [
        [
            page.text(name, page.CELL),
            *([page.text(organisation, page.CELL_QUIET)] if has_organisations else []),
            "",
        ]
        for name, organisation in proof.attendees
    ]
    widths = [_NAME_WIDTH, *([_ORGANISATION_WIDTH] if has_organisations else [])]
    return page.table(
        [head, *rows],
        [*widths, page.TEXT_WIDTH - sum(widths)],
        ("VALIGN", (0, 1), (-1, -1), "BOTTOM"),
        ("TOPPADDING", (0, 1), (-1, -1), _SIGNING_SPACE),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 4),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, page.ACCENT),
        ("LINEBELOW", (0, 1), (-2, -1), 0.4, page.RULE),
        ("LINEBELOW", (-1, 1), (-1, -1), 0.6, page.INK),
        heads=1,
    )


def _closing(proof: AttendanceProof, wording: _Wording, language: str) -> Iterator[Flowable]:
    """Where whoever led the session signs."""
    yield page.text(wording.heading("for_facilitator", language), page.HEADING)
    yield page.table(
        [[page.text(proof.facilitator, page.CELL), ""]],
        [_NAME_WIDTH, page.TEXT_WIDTH - _NAME_WIDTH],
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("TOPPADDING", (0, 0), (-1, -1), _SIGNING_SPACE),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, page.INK),
    )
    yield page.text(wording.heading("signed_day", language), page.LABEL)
    yield Spacer(1, 8 * mm)
    yield page.text(wording.heading("statement", language), page.SMALL)


@cache
def _wording() -> _Wording:
    plain = tomllib.loads(resource("documents/attendance.toml").read_text(encoding="utf-8"))
    headings = {
        name: Label(str(row["nl"]), str(row["en"])) for name, row in plain["heading"].items()
    }
    return _Wording(headings, plain["months"])
