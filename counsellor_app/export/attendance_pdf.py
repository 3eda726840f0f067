"""The attendance proof as a page to sign."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table, TableStyle

from counsellor_app.casework.codebook import Label
from counsellor_app.casework.coded_case import Record
from counsellor_app.export import page
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from counsellor_app.anonymisation.attendance import AttendanceProof
    from counsellor_app.casework.codebook import Codebook

_NAME_WIDTH = 62 * mm
_SIGNATURE_HEIGHT = 11 * mm


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
    yield page.text(wording.day(proof.day, language), page.SUBTITLE)
    facts = [
        (wording.heading(name, language), told)
        for name, told in _facts(proof, codebook, wording, language)
        if told
    ]
    yield from page.facts(facts)
    yield page.text(wording.heading("attendees", language), page.HEADING)
    yield _attendees(proof, wording, language)
    yield KeepTogether(list(_closing(wording, language)))


def _facts(
    proof: AttendanceProof, codebook: Codebook, wording: _Wording, language: str
) -> Iterator[tuple[str, str]]:
    yield "day", wording.day(proof.day, language)
    yield "time", " – ".join(time for time in (proof.starts_at, proof.ends_at) if time)
    for name, field, code in (
        ("kind", "se_kind", proof.kind),
        ("method", "se_method", proof.method),
    ):
        if code:
            yield name, codebook.field(Record.SESSION, field).wording(code, language)
    yield "place", proof.place
    yield "facilitator", _facilitator(proof, wording, language)


def _facilitator(proof: AttendanceProof, wording: _Wording, language: str) -> str:
    said = {True: "recognised", False: "not_recognised"}.get(proof.is_recognised)  # pyright: ignore[reportArgumentType]
    told = (proof.facilitator, wording.heading(said, language) if said else "")
    return ", ".join(part for part in told if part)


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
    shared = (page.TEXT_WIDTH - _NAME_WIDTH) / (len(names) - 1)
    grid = Table(
        [head, *rows],
        colWidths=[_NAME_WIDTH, *[shared] * (len(names) - 1)],
        rowHeights=[None, *[_SIGNATURE_HEIGHT] * len(rows)],
        repeatRows=1,
    )
    grid.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
                ("VALIGN", (0, 1), (-1, -1), "BOTTOM"),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, page.ACCENT),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, page.RULE),
            ]
        )
    )
    return grid


def _closing(wording: _Wording, language: str) -> Iterator[Flowable]:
    yield page.text(wording.heading("for_facilitator", language), page.HEADING)
    yield page.text(wording.heading("signed_day", language), page.SMALL)
    yield Spacer(1, _SIGNATURE_HEIGHT)
    yield page.text(wording.heading("statement", language), page.SMALL)


@cache
def _wording() -> _Wording:
    plain = tomllib.loads(resource("documents/attendance.toml").read_text(encoding="utf-8"))
    headings = {
        name: Label(str(row["nl"]), str(row["en"])) for name, row in plain["heading"].items()
    }
    return _Wording(headings, plain["months"])
