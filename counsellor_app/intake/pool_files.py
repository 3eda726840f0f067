"""Reads files of the pool whose soundness a child process has looked at; one child for many.

What this protects from: the first look at foreign bytes, with whatever it may cost in time, memory
or depth, and whatever a fault in the parser may do, happens in a process that holds no key and no
word, and that on Linux and macOS can by then open no file and no socket any more. On macOS its
memory has no limit, and on Windows only time is watched. What it does not: the child understands
nothing. A file that is sound JSON is read again in the main process, by the strict reader of the
pool, and seals and signatures are opened there, since the keys lie in the vault.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """A file as it lay on the disk, or why it is not read; without its bytes if it is refused."""

    name: str
    raw: bytes
    refusal: ExpectedError | None = None

    def trusted_as_sound(self) -> bytes:
        """The bytes.

        Raises:
            ExpectedError: the refusal.
        """
        if self.refusal is not None:
            raise self.refusal
        return self.raw


def read_pool_files(paths: Iterable[Path], *, most: int) -> tuple[ForeignFile, ...]:
    """Each file of at most `most` bytes, in the order given; one refused leaves the others.

    A refusal is FILE_UNREADABLE, POOL_FILE_TOO_LARGE (of one file, or of all together),
    POOL_FILE_UNREADABLE, POOL_FILE_TOO_NEW or PARSER_STOPPED.
    """
    came = tuple(_read_within(paths, most))
    verdicts = iter(_judged([each.raw for each in came if each.refusal is None]))
    return tuple(each if each.refusal else _with(each, next(verdicts)) for each in came)


def _read_within(paths: Iterable[Path], most: int) -> Iterator[ForeignFile]:
    left = limits.POOL_CHOICE_BYTES
    for path in paths:
        found = _read(path, min(most, left))
        left -= len(found.raw)
        yield found


def _read(path: Path, most: int) -> ForeignFile:
    try:
        raw = reading.read_bytes(path, most, ErrorCode.POOL_FILE_TOO_LARGE)
    except ExpectedError as error:
        return ForeignFile(path.name, b"", error)
    return ForeignFile(path.name, raw)


def _with(came: ForeignFile, refusal: ExpectedError | None) -> ForeignFile:
    return came if refusal is None else ForeignFile(came.name, b"", refusal)


def _judged(raws: Sequence[bytes]) -> list[ExpectedError | None]:
    """What is wrong with each; a file on which the child stops is passed over, a few times."""
    verdicts: list[ExpectedError | None] = []
    for _ in range(limits.POOL_CHILDREN):
        if len(verdicts) < len(raws):
            verdicts += _answers(raws[len(verdicts) :])
    return verdicts + [_stopped() for _ in raws[len(verdicts) :]]


def _answers(raws: Sequence[bytes]) -> list[ExpectedError | None]:
    """What one child said, and PARSER_STOPPED for the file at which it stopped, if it did."""
    sizes = json.dumps([len(raw) for raw in raws]).encode()
    answer, _ = reading.answer_of(["pool"], b"".join((sizes, b"\n", *raws)))
    whole_lines = answer.split(b"\n")[:-1]
    said = [_refusal(line) for line in whole_lines[: len(raws)]]
    return said if len(said) == len(raws) else [*said, _stopped()]


def _refusal(line: bytes) -> ExpectedError | None:
    try:
        more = reading.head_in(line)
    except ExpectedError as error:
        return error
    return _stopped() if more else None  # of a sound file there is nothing to say


def _stopped() -> ExpectedError:
    return ExpectedError(ErrorCode.PARSER_STOPPED)
