"""Where Tab leads: once around every place, the reverse back, in the order of the eyes."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar, QRadioButton, QTextBrowser, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_STOPS = 250
MOST_LINKS = 60
"""In a text that is read, Tab goes from link to link before it leaves."""
NEAR = 6
"""Pixels by which two things on one line may lie apart."""


@dataclass(slots=True)
class Round:
    """What Tab met from one place on."""

    stops: list[QWidget] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def go_round(window: QWidget) -> Round:
    """Press Tab until it is where it began; then Shift+Tab as often."""
    made = Round()
    window.activateWindow()
    start = QApplication.focusWidget()
    if start is None or start.window() is not window:
        _press(window, Qt.Key.Key_Tab)
        start = QApplication.focusWidget()
    if start is None:
        made.faults.append("no control takes the keyboard")
        return made
    made.stops = _once_around(window, Qt.Key.Key_Tab)
    if len(made.stops) >= MOST_STOPS:
        made.faults.append(f"Tab never comes round: {told(made.stops[-1])}")
        return made
    made.faults += _trapped(made.stops)
    _focus(made.stops[0])
    back = _once_around(window, Qt.Key.Key_Backtab)
    gone = [w for w in made.stops if w not in back] + [w for w in back if w not in made.stops]
    made.faults += [f"Shift+Tab does not go back over {told(w)}" for w in gone if w.isVisible()]
    made.stops = [w for w in made.stops if w.isVisible()]  # a notice takes itself away meanwhile
    made.faults += [f"Tab does not reach {told(one)}" for one in _missed(window, made.stops)]
    made.faults += _inversions(window, made.stops)
    return made


def told(widget: QWidget) -> str:
    """A control as it is told of in a fault."""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.property('text') or ''!r}"


def _focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def _press(window: QWidget, key: Qt.Key) -> None:
    how = Qt.KeyboardModifier.NoModifier
    if key == Qt.Key.Key_Backtab:
        how = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.windowHandle(), key, how)


def _once_around(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Each stop once; where Tab first leads to does not count before it is led to again."""
    met: list[QWidget] = []
    within = 0
    while len(met) < MOST_STOPS:
        focused = QApplication.focusWidget()
        is_between_links = bool(met) and focused is met[-1] and isinstance(focused, QTextBrowser)
        if is_between_links and within < MOST_LINKS:
            within += 1
        elif focused is None or focused in met:
            break
        else:
            met.append(focused)
        _press(window, key)
    return met


def _trapped(stops: list[QWidget]) -> Iterator[str]:
    """The last stop leads to the first; elsewhere than there, somebody is caught in between."""
    end = QApplication.focusWidget()
    if end is not None and end is not stops[0]:
        yield f"Tab is caught between {told(end)} and {told(stops[-1])}"


def _missed(window: QWidget, stops: list[QWidget]) -> Iterator[QWidget]:
    """Controls that can be used and that Tab passes over."""
    for widget in window.findChildren(QWidget):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (takes_tab and widget.isVisible() and widget.isEnabled()):
            continue
        if widget.window() is not window or isinstance(widget, QMenuBar) or widget.focusProxy():
            continue
        if widget not in stops and not _is_part(widget, stops):
            yield widget


def _is_part(widget: QWidget, stops: list[QWidget]) -> bool:
    """One radio button of a group, or the inside of a control that is a stop."""
    if isinstance(widget, QRadioButton) and widget.autoExclusive():
        return True
    return any(stop.isAncestorOf(widget) for stop in stops)


def _inversions(window: QWidget, stops: list[QWidget]) -> Iterator[str]:
    """Steps that go up within a column: the eyes go down it."""
    for one, other in pairwise(stops):
        first, second = _place(window, one), _place(window, other)
        if one.parentWidget() is not other.parentWidget():
            continue
        if second.bottom() < first.top() - NEAR and _overlap(first, second):
            yield f"Tab goes up from {told(one)} to {told(other)}"
        if abs(second.center().y() - first.center().y()) < NEAR and second.right() < first.left():
            yield f"Tab goes left from {told(one)} to {told(other)}"


def _place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _overlap(one: QRect, other: QRect) -> bool:
    return min(one.right(), other.right()) > max(one.left(), other.left())
