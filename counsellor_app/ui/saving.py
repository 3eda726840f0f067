"""Asking where a document goes: the name always ends as its kind does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from counsellor_app.ui.dialogs import Dialogs


@dataclass(frozen=True, slots=True)
class Target:
    """A file the person chose. `may_replace` is True only if the chooser asked about this name."""

    path: Path
    may_replace: bool


def choose_target(
    dialogs: Dialogs, parent: QWidget, title: str, *, name: str, kinds: str
) -> Target | None:
    """Where to write; None if the person thought better of it.

    Args:
        dialogs: asks.
        parent: the widget that asks.
        title: of the chooser.
        name: proposed; its ending is added where the person left it out.
        kinds: as Qt writes filters.
    """
    chosen = dialogs.choose_save_file(parent, title, name=name, kinds=kinds)
    if chosen is None:
        return None
    ending = PurePath(name).suffix
    if chosen.suffix.lower() == ending:
        return Target(chosen, may_replace=True)
    return Target(chosen.with_name(chosen.name + ending), may_replace=False)
