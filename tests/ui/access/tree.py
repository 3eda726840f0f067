"""What a screen reader is told of a window: a walk through its accessible tree."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

Role = QAccessible.Role
Text = QAccessible.Text

CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.EditableText,
        Role.List,
        Role.Table,
        Role.Tree,
        Role.SpinBox,
        Role.Slider,
        Role.ProgressBar,
        Role.Link,
        Role.PageTab,
    }
)
NO_ROLES = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.Window})
MANY = 60
"""Of a long list or table only so many cells are walked: they are drawn alike."""
INSIDE = (QComboBox, QAbstractScrollArea)
"""What has parts of its own that nobody comes to by themselves."""


@dataclass(slots=True)
class Heard:
    """What a walk met."""

    examined: int = 0
    controls: int = 0
    faults: list[str] = field(default_factory=list)


def listen(root: QWidget) -> Heard:
    """Walk a window; every control has a name, a role and the states that go with it."""
    heard = Heard()
    for interface in walk(QAccessible.queryAccessibleInterface(root)):
        heard.examined += 1
        heard.faults += _alike(interface)
        heard.faults += _faults(interface)
        heard.controls += is_control(interface)
    return heard


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything below that is shown."""
    yield interface
    for child in children(interface):
        yield from walk(child)


def children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    """What is shown right below."""
    held = (interface.child(at) for at in range(min(interface.childCount(), MANY)))
    return [one for one in held if one is not None and one.isValid() and _is_shown(one)]


def _is_shown(interface: QAccessibleInterface) -> bool:
    widget = interface.object()
    if isinstance(widget, QWidget):
        return widget.isVisible()
    return not interface.state().invisible


def name_of(interface: QAccessibleInterface) -> str:
    """What is read out first; a combo box on Linux answers with its value instead."""
    widget = interface.object()
    given = widget.accessibleName() if isinstance(widget, QWidget) else ""
    return given or interface.text(Text.Name)


def is_control(interface: QAccessibleInterface) -> bool:
    """Whether something can be done with it, or the keyboard comes to it."""
    widget = interface.object()
    if not isinstance(widget, QWidget) or isinstance(widget.parent(), INSIDE):
        return False
    if isinstance(widget, QAbstractButton) and not widget.isEnabled():
        return True
    return interface.state().focusable or interface.role() in CONTROLS


def _told(interface: QAccessibleInterface) -> str:
    widget = interface.object()
    parent = type(widget.parent()).__name__ if widget is not None else ""
    kind = type(widget).__name__ if widget is not None else interface.role().name
    return f"{kind} {name_of(interface)!r} in {parent}"


def _faults(interface: QAccessibleInterface) -> Iterator[str]:
    if is_control(interface):
        yield from _control_faults(interface)
    widget = interface.object()
    if isinstance(widget, QLabel) and not widget.pixmap().isNull() and not name_of(interface):
        yield f"picture without a name: {_told(interface)}"
    is_in_list = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox)
    if is_in_list and not name_of(interface):
        yield f"line of a list without a name: {_told(interface)}"


def _control_faults(interface: QAccessibleInterface) -> Iterator[str]:
    name, role, state = name_of(interface), interface.role(), interface.state()
    widget = interface.object()
    if not name.strip():
        yield f"without a name: {_told(interface)}"
    elif not any(letter.isalnum() for letter in name):
        yield f"named with signs alone: {_told(interface)}"
    if role in NO_ROLES and not isinstance(widget, QScrollArea):  # that is a pane which scrolls
        yield f"role {role.name}: {_told(interface)}"
    if isinstance(widget, QAbstractButton) and widget.isCheckable() != state.checkable:
        yield f"does not say that it is checkable: {_told(interface)}"
    if isinstance(widget, QPushButton) and widget.menu() and role is not Role.ButtonMenu:
        yield f"does not say that it opens a menu: {_told(interface)}"
    if _is_read_only(widget) and not state.readOnly:
        yield f"does not say that it is read only: {_told(interface)}"
    if isinstance(widget, QComboBox) and is_nameless_on_linux(widget):
        yield f"named by no label: {_told(interface)}"


def is_nameless_on_linux(box: QComboBox) -> bool:
    """Qt tells its answer for its name there: a label of its own or its description has to say."""
    interface = QAccessible.queryAccessibleInterface(box)
    labels = interface.relations(QAccessible.RelationFlag.Label)
    name = box.accessibleName()
    return not labels and not (name and name in box.accessibleDescription())


def _is_read_only(widget: object) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and widget.isReadOnly()


def _alike(interface: QAccessibleInterface) -> Iterator[str]:
    """Controls side by side that are read out alike."""
    said = Counter(
        (name_of(one), one.text(Text.Description), one.role())
        for one in children(interface)
        if is_control(one) and name_of(one)
    )
    for (name, _, role), number in said.items():
        if number > 1:
            yield f"{number} × {role.name} {name!r} in {_told(interface)}"
