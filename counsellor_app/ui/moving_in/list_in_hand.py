"""The list that is being taken over, from its file to what a dry run says of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from counsellor_app.operations import moving_in
from counsellor_app.operations.moving_in import ListMapping

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from counsellor_app.operations.moving_in import (
        AskedValue,
        ColumnView,
        DryRun,
        Looked,
        ReadList,
        Rules,
    )
    from counsellor_app.ui.vault_lane import VaultLane

    TakeColumns: TypeAlias = Callable[[Looked, tuple[ColumnView, ...]], None]

R = TypeVar("R")


class ListInHand:
    """In memory only, and gone with `forget`.

    Of a list that was put aside meanwhile, the page hears no answer any more.
    """

    def __init__(self, page: QWidget, lane: VaultLane) -> None:
        self._page = page
        self._lane = lane
        self._path: Path | None = None
        self._looked: Looked | None = None
        self._mapping = ListMapping(())
        self._run: DryRun | None = None

    @property
    def mapping(self) -> ListMapping:
        """What the columns and words become, as far as it was said."""
        return self._mapping

    @property
    def run(self) -> DryRun | None:
        """What the last dry run came to."""
        return self._run

    def forget(self) -> None:
        """Put the list aside, with all that was read and said of it."""
        self._path = self._looked = self._run = None
        self._mapping = ListMapping(())

    def choose(self, path: Path, then: TakeColumns) -> None:
        """Look at a file, and propose what its columns become."""
        self._path = path
        self.choose_sheet(None, then)

    def choose_sheet(self, sheet: int | None, then: TakeColumns) -> None:
        """Look at one sheet of the file; None is the one that looks like a list."""
        if self._path is not None:
            look = partial(moving_in.look_at, self._lane.desk_codebook, self._path, sheet)
            self._lane.work(self._page, look, then=partial(self._take_look, self._path, then))

    def choose_head(self, number: int, then: TakeColumns) -> None:
        """Take this row for the names of the columns."""
        if self._looked is not None:
            headed = moving_in.with_head(self._looked.list, number)
            self._propose(then, replace(self._looked, list=headed))

    def ask_values(
        self,
        mapping_of: Callable[[int], ListMapping],
        then: Callable[[tuple[AskedValue, ...]], None],
    ) -> None:
        """Find the words that need a question; `mapping_of` maps so many columns."""
        if self._looked is not None:
            self._mapping = mapping_of(self._looked.list.width)
            codebook = self._lane.desk_codebook
            ask = partial(moving_in.what_to_ask, codebook, self._looked.list, self._mapping)
            self._lane.work(self._page, ask, then=self._of_this_list(then))

    def take_values(self, values: Mapping[tuple[int, str], str]) -> None:
        """What each word that was asked about means."""
        self._mapping = replace(self._mapping, values=values)

    def try_out(self, rules: Rules, then: Callable[[DryRun], None]) -> None:
        """Read every row, and see in the vault what would come of it; nothing is kept."""
        looked, lane = self._looked, self._lane
        if looked is None:
            return
        take = self._of_this_list(partial(self._take_run, then))
        read = partial(
            moving_in.read, lane.desk_codebook, looked.list, self._mapping, rules, lane.today()
        )
        lane.work(self._page, read, then=partial(self._try_dry, take))

    def _take_look(self, path: Path, then: TakeColumns, looked: Looked) -> None:
        if self._path == path:
            self._propose(then, looked)

    def _propose(self, then: TakeColumns, looked: Looked) -> None:
        self._looked = looked
        propose = partial(moving_in.propose, self._lane.desk_codebook, looked.list)
        self._lane.work(self._page, propose, then=self._of_this_list(partial(then, looked)))

    def _try_dry(self, take: Callable[[DryRun], None], found: ReadList) -> None:
        self._lane.ask(self._page, moving_in.dry_run, found, then=take)

    def _take_run(self, then: Callable[[DryRun], None], run: DryRun) -> None:
        self._run = run
        then(run)

    def _of_this_list(self, then: Callable[[R], None]) -> Callable[[R], None]:
        """Tell an answer only while the list it was asked of is in hand."""
        asked_of = self._looked

        def tell(answer: R) -> None:
            if self._looked is asked_of:
                then(answer)

        return tell
