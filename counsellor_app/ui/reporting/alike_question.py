"""Saving a file that may differ little from one that left: asked once more, and stopped if not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from counsellor_app.operations.alike import AlikeError
from counsellor_app.ui.reporting.alike_wording import alike_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


class Writes(Protocol):
    """Writes a file; `seen` are the earlier ones that the counsellor was told of."""

    def __call__(self, desk: Desk, *, seen: frozenset[int]) -> LedgerLine:
        """The line of the file in the ledger."""
        ...


def save_asking(
    lane: VaultLane,
    context: QWidget,
    dialogs: Dialogs,
    write: Writes,
    *,
    then: Callable[[LedgerLine], None],
    otherwise: Callable[[ExpectedError], None] | None = None,
) -> None:
    """Write on the lane; where a likeness stands in the way, ask, with stopping as the default."""

    def ask(error: ExpectedError) -> None:
        if not isinstance(error, AlikeError):
            (otherwise or lane.failed.emit)(error)
        elif _agrees(context, dialogs, error):
            save(error.seen)

    def save(seen: frozenset[int]) -> None:
        lane.ask(context, partial(write, seen=seen), then=then, otherwise=ask)

    save(frozenset())


def _agrees(context: QWidget, dialogs: Dialogs, error: AlikeError) -> bool:
    return dialogs.confirm(
        context,
        QCoreApplication.translate(
            "register", "A file that left before differs little from this one"
        ),
        alike_text(error.alike),
        action=QCoreApplication.translate("register", "Save it all the same"),
    )
