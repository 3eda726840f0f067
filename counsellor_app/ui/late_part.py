"""A part of a page that is made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QStackedWidget

PartT = TypeVar("PartT", bound=QWidget)


class LatePart(Generic[PartT]):
    """Keeps a place in a stack from the start, so that the numbers of its pages hold.

    What nobody looks at costs neither its making nor its dressing when the page is first shown.
    """

    def __init__(self, stack: QStackedWidget, make: Callable[[], PartT]) -> None:
        self._stack = stack
        self._make = make
        self._place = QWidget()
        self._made: PartT | None = None
        stack.addWidget(self._place)

    @property
    def made(self) -> PartT | None:
        """The part, if it was wanted before."""
        return self._made

    def want(self) -> PartT:
        """The part, made now if it was not yet."""
        if self._made is None:
            self._made = self._make()
        if self._stack.indexOf(self._made) < 0:
            self._stand_in_place(self._made)
        return self._made

    def in_pieces(self) -> Iterator[None]:
        """As `want`, for whoever has the window answer in between: make, dress, show.

        Until it is whole its place stands empty.
        """
        if self._made is None:
            self._made = self._make()
            yield
            self._made.setParent(self._stack)
            yield
        self.want()

    def _stand_in_place(self, made: PartT) -> None:
        is_shown = self._stack.currentWidget() is self._place
        self._stack.insertWidget(self._stack.indexOf(self._place), made)
        if is_shown:
            self._stack.setCurrentWidget(made)
        self._stack.removeWidget(self._place)
        self._place.deleteLater()
