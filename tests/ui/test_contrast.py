"""Every ink on every paper it may stand on, in each dress of the window."""

from __future__ import annotations

import re
from collections import Counter
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton, QWidget

from counsellor_app.settings import resource
from counsellor_app.ui.theme import (
    Theme,
    _palette,
    _system_colours,
    colours_of,
    scale_font,
    set_role,
    style_sheet,
)
from tests.colours import contrast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pytestqt.qtbot import QtBot

PAPERS = (
    *("window", "base", "alternate", "button", "hover", "navigation", "tip"),
    *("notice", "caution"),
)
INKS = ("text", "muted", "link", "danger", "good")
FILLS = ("accent", "accent_strong")
OWN_PAPER = {("on_notice", "notice"), ("on_caution", "caution")}
MARKS = ("person", "place", "time", "contact", "trait")
READ = {
    *product(INKS, PAPERS),
    *product(("on_accent",), FILLS),
    *OWN_PAPER,
    *(("text", f"mark_{group}") for group in MARKS),
}
"""What is read: 4.5 to 1."""
SEEN = {
    *product(("edge", "accent", "text"), PAPERS),
    *(("danger", paper) for paper in ("window", "base", "hover", "button")),
    *product(("on_accent",), FILLS),
    *OWN_PAPER,
}
"""What shows where a field ends, or where the keyboard is: 3 to 1."""
DISABLED = {*product(("faint",), ("window", "base", "button")), ("spent", "hover")}
"""The standard asks nothing of what cannot be used; what it would do can be read all the same."""
ORNAMENTS = {"line", "hover"}
"""Lines between parts, and the ground under a pointer: nothing is known by them alone."""


def system_palette(
    paper: str, ink: str, *, chosen: str, on_chosen: str, link: str, spent: str
) -> QPalette:
    """Of a system in high contrast."""
    palette = QPalette(QColor(paper), QColor(paper))
    for role in QPalette.ColorRole:
        if role is not QPalette.ColorRole.NColorRoles:
            palette.setColor(role, QColor(ink if "Text" in role.name else paper))
    for name, colour in (("Highlight", chosen), ("HighlightedText", on_chosen), ("Link", link)):
        palette.setColor(QPalette.ColorRole[name], QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(spent))
    return palette


BLACK = system_palette(
    "#000000",
    "#ffffff",
    chosen="#ffff00",
    on_chosen="#000000",
    link="#00ffff",
    spent="#3ff23f",
)
WHITE = system_palette(
    "#ffffff",
    "#000000",
    chosen="#37006e",
    on_chosen="#ffffff",
    link="#00009f",
    spent="#600000",
)
DRESSES = {
    "light": colours_of("light"),
    "dark": colours_of("dark"),
    "black high contrast": _system_colours(BLACK),
    "white high contrast": _system_colours(WHITE),
}


def too_weak(
    colours: dict[str, str], pairs: Iterable[tuple[str, str]], least: float
) -> dict[tuple[str, str], float]:
    """The pairs below the least, with what they reach."""
    reached = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    return {pair: round(figure, 2) for pair, figure in reached.items() if figure < least}


@pytest.mark.parametrize("dress", DRESSES)
def test_every_pair_can_be_told_apart(
    dress: str, record_property: Callable[[str, object], None]
) -> None:
    """Words on every ground reach 4.5 to 1; edges, focus and what is disabled 3 to 1."""
    colours = DRESSES[dress]
    weak = (
        too_weak(colours, READ, 4.5) | too_weak(colours, SEEN, 3) | too_weak(colours, DISABLED, 3)
    )
    record_property(f"pairs of colours, {dress}", len(READ) + len(SEEN) + len(DISABLED))
    print(f"{dress}: {len(READ)} read, {len(SEEN)} seen, {len(DISABLED)} disabled, {weak} too weak")
    assert weak == {}


def test_a_pair_that_is_too_weak_is_found() -> None:
    """The measure bites: softer grey for what explains, and for edges, is told with its figure."""
    faded = colours_of("light") | {"muted": "#8b9197", "edge": "#b5b8b7"}
    assert too_weak(faded, READ, 4.5)["muted", "window"] == 2.94
    assert ("edge", "window") in too_weak(faded, SEEN, 3)


def test_the_style_sheet_uses_no_other_pair() -> None:
    """An ink and a paper in one rule are a pair that is measured; so is every colour of an edge."""
    sheet = resource("style/counsellor.qss").read_text("utf-8")
    text = "\n".join(line for line in sheet.splitlines() if not line.startswith("/*"))
    known = READ | DISABLED
    edges = {ink for ink, _ in SEEN | DISABLED} | ORNAMENTS
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", text)
    assert len(rules) > 60
    for selector, body in rules:
        ink = re.search(r"(?<![-\w])color: @(\w+)", body)
        paper = re.search(r"background: @(\w+)", body)
        if ink and paper:
            assert (ink[1], paper[1]) in known, selector
        for edge in re.findall(r"(?:border|outline)[-\w]*:[^;]*@(\w+)", body):
            assert edge in edges, selector


SHOWN = (
    *((QPushButton, role) for role in ("", "primary", "danger", "link", "chip", "navigation")),
    (QRadioButton, ""),
    (QCheckBox, ""),
)


@pytest.fixture
def dressed(dress: str, qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """A window dressed so."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 200)
    colours = DRESSES[dress]
    qapp.setPalette(BLACK if "contrast" in dress else _palette(colours))
    qapp.setStyleSheet(style_sheet(colours))
    host.show()
    yield host
    Theme(qapp).apply(appearance="light", text_percent=100)


@pytest.mark.parametrize("dress", ["light", "dark", "black high contrast"])
def test_what_is_drawn_can_be_read_in_every_state(
    dress: str, dressed: QWidget, record_property: Callable[[str, object], None]
) -> None:
    """Buttons and answers, chosen or not, to be used or not: their words on their own ground."""
    weak, drawn = {}, 0
    for (kind, role), is_chosen, is_enabled in product(SHOWN, (False, True), (False, True)):
        part = kind("Nakijken", dressed)
        set_role(part, role)
        part.setCheckable(True)
        part.setChecked(is_chosen)
        part.setEnabled(is_enabled)
        scale_font(part, 3)  # strokes of more than a pixel, which have the colour of their ink
        part.resize(part.sizeHint())
        part.show()
        reached = _drawn_contrast(part)
        part.hide()
        drawn += 1
        if reached < (4.5 if is_enabled else 3):
            weak[kind.__name__, role, is_chosen, is_enabled] = round(reached, 1)
    record_property(f"controls drawn, {dress}", drawn)
    assert (weak, drawn) == ({}, 32)


def _drawn_contrast(part: QWidget) -> float:
    """Of the ink furthest from the ground that most of the middle has."""
    image = part.window().grab(part.geometry()).toImage()
    high = image.height()
    middle = [
        image.pixelColor(x, y).name()
        for x in range(high, image.width() - 8)
        for y in range(high // 4, high * 3 // 4)
    ]
    ((ground, _),) = Counter(middle).most_common(1)
    return max(contrast(ground, ink) for ink in set(middle))


def test_the_measure_of_contrast_is_right() -> None:
    """Black on white is 21 to 1, grey #767676 on white the well-known 4.54."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
