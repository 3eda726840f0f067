"""How files of the pool come in and leave: what they change is kept together with their line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.intake import pool_files
from counsellor_app.operations import leaving
from counsellor_app.pool.limits import Kind, most_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.export.outgoing import Outgoing
    from counsellor_app.intake.pool_files import ForeignFile
    from counsellor_app.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class Target:
    """Where a file is written; `may_replace` whether one of that name may go.

    `seen` are files that left before and differ little, as `leaving.release` takes them.
    """

    path: Path
    may_replace: bool = False
    seen: frozenset[int] = frozenset()


def release(
    desk: Desk, outgoing: Outgoing, target: Target, keep: Callable[[], None] | None = None
) -> LedgerLine:
    """Write a file; `keep` changes the vault in the transaction that notes that the file leaves.

    So nothing leaves that the vault does not remember. What was kept stays when writing fails:
    the same file may be written again.

    Raises:
        ExpectedError: what `leaving.release` refuses; nothing is kept then, unless the disk failed.
    """
    return leaving.release(
        desk,
        outgoing,
        target.path,
        may_replace=target.may_replace,
        seen=target.seen,
        keep=keep,
    )


def read_pool_files(paths: Iterable[Path]) -> tuple[ForeignFile, ...]:
    """Files as they came in, in the order given; each is sound, or says why it is refused."""
    return pool_files.read_pool_files(paths, most=_LARGEST)


def read_pool_file(path: Path) -> bytes:
    """One file as it came in; several are read together in less time.

    Raises:
        ExpectedError: as `pool_files.read_pool_files` refuses.
    """
    return read_pool_files([path])[0].trusted_as_sound()


_LARGEST = max(most_bytes(kind) for kind in Kind)
