"""The empty form for an informal request: kinds of intervention to tick, room for two signatures.

The kind that is chosen stands in a document that both date and sign (Code on well-being at work,
book I, title 3). It leaves empty and is filled in by hand, so nothing identifying is ever in it.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from counsellor_app.export import page
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reportlab.platypus import Table

LANGUAGES = ("nl", "fr", "en")

_KINDS = ("kind_i1", "kind_i2", "kind_i3")
_INFORMED = ("informed_role", "informed_secrecy", "informed_formal", "informed_stop")
_BOX = "\N{BALLOT BOX}"
_BOX_WIDTH = 8 * mm
_LABEL_WIDTH = 52 * mm
_LINES_AGREED = 3
_GAP = 8 * mm


def draw_request_form(language: str) -> bytes:
    """The form as a PDF of one page; `language` is one of `LANGUAGES`."""
    words = _words()[language]
    running = page.Running(
        head_left=words["head"],
        head_right="",
        head_colour=page.ACCENT,
        foot=words["foot"],
        copy="",
        page=words["page"],
    )
    return page.build(
        lambda: list(_story(words)), running, title=words["document"], language=language
    )


def _story(words: Mapping[str, str]) -> Iterator[Flowable]:
    yield page.text(words["document"], page.TITLE)
    yield page.text(words["law"], page.SMALL)
    yield page.text(words["applicant"], page.HEADING)
    yield _to_write([words[name] for name in ("name", "employer", "work", "contact")])
    yield page.text(words["counsellor"], page.HEADING)
    yield _to_write([words["name"]])
    yield page.text(words["kinds"], page.HEADING)
    yield page.text(words["kinds_hint"], page.SMALL)
    yield _to_tick([words[name] for name in _KINDS])
    yield page.text(words["agreed"], page.HEADING)
    yield page.text(words["agreed_hint"], page.SMALL)
    yield _to_write([""] * _LINES_AGREED)
    yield page.text(words["informed"], page.HEADING)
    yield _to_tick([words[name] for name in _INFORMED])
    yield KeepTogether(list(_signing(words)))


def _to_write(labels: list[str]) -> Table:
    """A line to write on beside each label, or over the whole width where none has a label."""
    widths = [_LABEL_WIDTH, page.TEXT_WIDTH - _LABEL_WIDTH]
    return page.table(
        [[page.text(label, page.CELL_QUIET), ""] for label in labels],
        widths,
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("TOPPADDING", (0, 0), (-1, -1), 4.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ("LINEBELOW", (int(any(labels)), 0), (-1, -1), 0.6, page.INK),
    )


def _to_tick(sentences: list[str]) -> Table:
    """A box to tick before each sentence."""
    return page.table(
        [[page.text(_BOX, page.CELL), page.text(each, page.CELL)] for each in sentences],
        [_BOX_WIDTH, page.TEXT_WIDTH - _BOX_WIDTH],
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5),
    )


def _signing(words: Mapping[str, str]) -> Iterator[Flowable]:
    half = (page.TEXT_WIDTH - _GAP) / 2
    yield page.text(words["signatures"], page.HEADING)
    labels = [words["signature_applicant"], words["signature_counsellor"], words["day"]]
    applicant, counsellor, day = (page.text(label, page.LABEL) for label in labels)
    again = page.text(words["day"], page.LABEL)
    yield page.table(
        [["", "", ""], [day, "", again], ["", "", ""], [applicant, "", counsellor]],
        [half, _GAP, half],
        ("TOPPADDING", (0, 0), (-1, 0), 2 * mm),
        ("TOPPADDING", (0, 2), (-1, 2), 7 * mm),
        *(
            ("LINEBELOW", (column, row), (column, row), 0.6, page.INK)
            for column in (0, 2)
            for row in (0, 2)
        ),
        ("LEFTPADDING", (2, 0), (2, -1), 0),
        ("TOPPADDING", (0, 1), (-1, 1), 1),
        ("TOPPADDING", (0, 3), (-1, 3), 1),
    )
    yield Spacer(1, 1 * mm)
    yield page.text(words["copy"], page.SMALL)


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(resource("documents/request_form.toml").read_text(encoding="utf-8"))
