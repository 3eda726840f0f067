"""How a finding looks in a text: a ground by group of kinds, and a line under it that differs too.

Told by the line as well as by colour; a suggestion has the line alone, what is decided a thin one.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication

from counsellor_app.anonymisation.finding import Kind
from counsellor_app.ui.theme import colours_of, is_high_contrast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.anonymisation.sheet_findings import Marked

Line = QTextCharFormat.UnderlineStyle


class MarkGroup(StrEnum):
    """Kinds that look alike; the value is the role in palette.json."""

    PERSON = "mark_person"
    PLACE = "mark_place"
    TIME = "mark_time"
    CONTACT = "mark_contact"
    TRAIT = "mark_trait"


class MarkState(StrEnum):
    """How much a mark asks for."""

    OPEN = "open"
    SUGGESTED = "suggested"
    DECIDED = "decided"


_GROUPS = {
    Kind.PERSON: MarkGroup.PERSON,
    Kind.LOCATION: MarkGroup.PLACE,
    Kind.COMPANY: MarkGroup.PLACE,
    Kind.PRODUCTION: MarkGroup.PLACE,
    Kind.DATE: MarkGroup.TIME,
    Kind.AGE: MarkGroup.TIME,
    Kind.NUMBER: MarkGroup.TIME,
    Kind.PHONE: MarkGroup.CONTACT,
    Kind.EMAIL: MarkGroup.CONTACT,
    Kind.URL: MarkGroup.CONTACT,
    Kind.HANDLE: MarkGroup.CONTACT,
    Kind.IBAN: MarkGroup.CONTACT,
    Kind.NRN: MarkGroup.CONTACT,
    Kind.ID: MarkGroup.CONTACT,
}
_LINES: Mapping[MarkGroup, Line] = {
    MarkGroup.PERSON: Line.SingleUnderline,
    MarkGroup.PLACE: Line.DashUnderline,
    MarkGroup.TIME: Line.DashDotLine,
    MarkGroup.CONTACT: Line.DotLine,
    MarkGroup.TRAIT: Line.WaveUnderline,
}

Look = tuple[MarkGroup, MarkState]

_PALETTES = 8
"""Light and dark, high contrast, and a palette that changes on its way from one to the other."""


def group_of(kind: Kind) -> MarkGroup:
    """The group whose look a kind has."""
    return _GROUPS.get(kind, MarkGroup.TRAIT)


def state_of(mark: Marked) -> MarkState:
    """How much a finding of the sheet asks for."""
    if mark.needs_decision:
        return MarkState.OPEN
    return MarkState.DECIDED if mark.is_decided else MarkState.SUGGESTED


def formats(palette: QPalette) -> Mapping[Look, QTextCharFormat]:
    """Every look in the colours of now; the same object for the same colours."""
    ink = palette.color(QPalette.ColorRole.Text).rgba()
    quiet = palette.color(QPalette.ColorRole.PlaceholderText).rgba()
    return _formats(_ground(palette), ink, quiet)


@lru_cache(maxsize=_PALETTES)
def _formats(ground: str, ink: int, quiet: int) -> Mapping[Look, QTextCharFormat]:
    tints = _tints(ground)
    return {
        (group, state): _format(group, state, tints, quiet if state is MarkState.DECIDED else ink)
        for group in MarkGroup
        for state in MarkState
    }


def soft_ground(palette: QPalette) -> QTextCharFormat:
    """What stands in the place of a finding, where readers will see it."""
    made = QTextCharFormat()
    tints = _tints(_ground(palette))
    if MarkGroup.PLACE in tints:
        made.setBackground(QColor(tints[MarkGroup.PLACE]))
    made.setUnderlineStyle(Line.DotLine)
    made.setUnderlineColor(palette.color(QPalette.ColorRole.PlaceholderText))
    return made


def _format(
    group: MarkGroup, state: MarkState, tints: Mapping[MarkGroup, str], line: int
) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(_LINES[group])
    made.setUnderlineColor(QColor.fromRgba(line))
    if state is MarkState.OPEN and group in tints:
        made.setBackground(QColor(tints[group]))
    return made


def _ground(palette: QPalette) -> str:
    """What text stands on; "" where the system asks for high contrast, and nothing is tinted."""
    app = QApplication.instance()
    if is_high_contrast(cast("QApplication", app)):
        return ""
    is_dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    return "dark" if is_dark else "light"


@cache
def _tints(ground: str) -> Mapping[MarkGroup, str]:
    """Tints that text stays readable on."""
    colours = colours_of(ground) if ground else {}
    return {group: colours[group.value] for group in MarkGroup if colours}
