"""A second version of the vault, made by a sync program: which is newer, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from counsellor_app.operations import vault_care
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.card import Card
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.wording import format_moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.vault_care import Comparison
    from counsellor_app.ui.vault_lane import VaultLane

R = TypeVar("R")

_WORTH_KEEPING = frozenset({"more", "both", "earlier"})


class CopiesCard(Card):
    """Hidden as long as there is no such copy. Nothing is ever deleted or overwritten from here."""

    said = Signal(str)
    """A sentence for the message bar."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), self._sentence(), parent)
        self._lane = lane
        self._name = ""
        self._is_busy = False
        self._which = PlainLabel()
        self._outcome = PlainLabel()
        self._compare = QPushButton(self.tr("Compare"))
        self._compare.clicked.connect(self._look)
        self._aside = QPushButton(self.tr("Set the copy aside"))
        self._aside.clicked.connect(self._set_aside)
        self._keep = QPushButton(self.tr("Put the copy among the backups"))
        self._keep.clicked.connect(self._keep_as_backup)
        row = FlowLayout()
        for button in (self._compare, self._aside, self._keep):
            row.addWidget(button)
        self.body.addWidget(self._which)
        self.body.addWidget(self._outcome)
        self.body.addLayout(row)
        self.hide()

    def load(self) -> None:
        """Look whether there is such a copy."""
        self._lane.ask(self, vault_care.copies_beside, then=self._show)

    def _title(self) -> str:
        return self.tr("A second version of your vault")

    def _sentence(self) -> str:
        return self.tr(
            "A sync program put a copy of your vault in its folder, as it does when the vault was "
            "open in two places. Nothing was overwritten. Compare the two first."
        )

    def _show(self, names: tuple[str, ...]) -> None:
        self._is_busy = False
        self.setVisible(bool(names))
        self._name = names[0] if names else ""
        self._which.setText(_Comparing().which(self._name, len(names) - 1))
        for part in (self._outcome, self._aside, self._keep):
            part.hide()

    def _ask(self, operation: Callable[[Desk, str], R], then: Callable[[R], None]) -> None:
        """One thing at a time; a button that is greyed out would lose the keyboard."""
        if not self._is_busy:
            self._is_busy = True
            self._lane.ask(self, operation, self._name, then=then, otherwise=self._fail)

    def _look(self) -> None:
        self._ask(vault_care.compare_copy, self._tell)

    def _tell(self, found: Comparison) -> None:
        self._is_busy = False
        self._outcome.setText(_outcome(found))
        self._outcome.show()
        announce(self, self._outcome.text())
        self._aside.show()
        self._keep.setVisible(found.verdict.value in _WORTH_KEEPING)

    def _set_aside(self) -> None:
        self._ask(vault_care.set_copy_aside, self._tell_aside)

    def _tell_aside(self, folder: str) -> None:
        moved = self.tr(
            "The copy is now in “{folder}”, within the folder of the vault. It stays locked; cases "
            "that you erase are still in it."
        )
        self.said.emit(moved.format(folder=folder))
        self.load()

    def _keep_as_backup(self) -> None:
        self._ask(vault_care.keep_copy_as_backup, self._tell_kept)

    def _tell_kept(self, _: str) -> None:
        self.said.emit(
            self.tr(
                "The copy is the newest of your backups now; the present state is the one before "
                "it. To go on with the copy: lock the vault, and put it back."
            )
        )
        self.load()

    def _fail(self, error: Exception) -> None:
        self._lane.failed.emit(error)
        self.load()


def _outcome(found: Comparison) -> str:
    said = _Comparing()
    lines = [said.advice(found)]
    if found.there is not None:
        lines.append(said.here(found.here.cases, found.here.changed_at))
        lines.append(said.there(found.there.cases, found.there.changed_at))
    return "\n".join(lines)


class _Comparing(QObject):
    """What a comparison found. A class, because lupdate finds plurals in `tr` alone."""

    def which(self, name: str, others: int) -> str:
        more = self.tr("and %n more", None, others)
        return f"{name}, {more}" if others > 0 else name

    def here(self, cases: int, changed_at: datetime | None) -> str:
        counted = self.tr("%n case(s)", None, cases)
        said = self.tr("This vault: {cases}, {changed}")
        return said.format(cases=counted, changed=self._changed(changed_at))

    def there(self, cases: int, changed_at: datetime | None) -> str:
        counted = self.tr("%n case(s)", None, cases)
        said = self.tr("The copy: {cases}, {changed}")
        return said.format(cases=counted, changed=self._changed(changed_at))

    def advice(self, found: Comparison) -> str:
        match found.verdict.value:
            case "same":
                return self.tr("The copy holds the same as this vault. Set it aside.")
            case "nothing_more":
                return self.tr(
                    "All that is in the copy is here too, and this vault holds more. Go on with "
                    "this one, and set the copy aside."
                )
            case "earlier":
                return self.tr(
                    "The copy looks like an earlier state of this vault: %n note(s) or record(s) "
                    "were different then. Go on with this one, and set the copy aside.",
                    None,
                    found.only_there,
                )
            case "more":
                return self.tr(
                    "The copy is newer: it holds all that is here, and %n note(s) or record(s) "
                    "more. Put it among the backups, then lock the vault and put it back.",
                    None,
                    found.only_there,
                )
            case "both":
                return self._apart(found)
            case _:
                return self.tr(
                    "The copy does not open: it is damaged, or it belongs to another passphrase. "
                    "This vault is sound. Go on with it, and set the copy aside."
                )

    def _apart(self, found: Comparison) -> str:
        there = self.tr(
            "Both were worked in. In the copy alone: %n note(s) or record(s).",
            None,
            found.only_there,
        )
        here = self.tr("Here alone: %n.", None, found.only_here)
        what_now = self.tr(
            "Put the copy among the backups. To read it, lock the vault and put it back; this "
            "state is then kept as a backup as well. Cases you erased since may be in the copy."
        )
        return f"{there} {here} {what_now}"

    def _changed(self, at: datetime | None) -> str:
        if at is None:
            return self.tr("nothing written yet")
        return self.tr("last changed on {moment}").format(moment=format_moment(at))
