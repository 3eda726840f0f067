"""The places where the words searched for were found; emptied by `forget()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from counsellor_app.casework.kept_words import Owner
from counsellor_app.overriding import override
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from counsellor_app.casework.kept_words import Hit

AnyIndex = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


def place_text(hit: Hit) -> str:
    """Where the words stand: in which case, in what, on which day."""
    parts = [_owner_text(hit.owner)]
    if hit.case_no is not None:
        case = QCoreApplication.translate("HitModel", "Case {number}")
        parts.insert(0, case.format(number=hit.case_no))
    if hit.day is not None:
        parts.append(format_day(hit.day))
    return " · ".join(parts)


def _owner_text(owner: Owner) -> str:
    match owner:
        case Owner.CASE:
            return QCoreApplication.translate("HitModel", "notes")
        case Owner.TIMELINE:
            return QCoreApplication.translate("HitModel", "timeline")
        case Owner.PERSON:
            return QCoreApplication.translate("HitModel", "people")
        case Owner.DOCUMENT:
            return QCoreApplication.translate("HitModel", "documents")
        case Owner.POOL_RECORD:
            return QCoreApplication.translate("HitModel", "Pool")
        case Owner.SESSION:
            return QCoreApplication.translate("HitModel", "Intervision session")


def excerpt(hit: Hit) -> tuple[tuple[str, bool], ...]:
    """The words around the find, on one line; True where they match."""
    return tuple((" ".join(words.reveal().split("\n")), is_match) for words, is_match in hit.pieces)


class HitModel(QAbstractListModel):
    """The hits of the latest search, best first."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Replace all hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def forget(self) -> None:
        """Hold no words any more."""
        self.show(())

    def hit_at(self, index: AnyIndex) -> Hit | None:
        """The hit shown at `index`."""
        return self._hits[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit_at(index)
        if hit is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return place_text(hit)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = "".join(words for words, _ in excerpt(hit))
                return f"{place_text(hit)}: {words}"
            case _:
                return None
