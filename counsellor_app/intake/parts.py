"""The parts of a workbook: unpacked and walked through within limits; only in the child process.

A part is read as a stream of elements, by their local names. Nothing in it can refer to another
file: a part with a document type, where entities would be declared, is refused.
"""

from __future__ import annotations

import codecs
import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, NoReturn, Protocol
from xml.parsers import expat

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits
from counsellor_app.intake.cells import too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

codecs.lookup("cp437")  # of names in a zip: later on no file can be opened, not even the library's

_CHUNK = 64 * 1024
_KNOWN_PACKING = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    RuntimeError,  # a part with a password
    ValueError,
)


class Listener(Protocol):
    """Hears the elements of a part in their order."""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins; its name is without prefix, those of its attributes are as written."""
        ...

    def end(self, name: str, text: str) -> None:
        """An element ends; `text` stood in it after its last inner element."""
        ...


class Parts:
    """A zip of which some parts are read; together they may be so large and no larger."""

    def __init__(self, raw: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(raw))
        except _FAULTS as error:
            raise ExpectedError(ErrorCode.SPREADSHEET_UNREADABLE) from error
        self._names = {info.filename.lower(): info for info in self._zip.infolist()}
        self._left = limits.SPREADSHEET_UNPACKED
        if len(self._names) > limits.SPREADSHEET_PARTS:
            too_large()

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name.lower() in self._names

    def read(self, name: str, listener: Listener) -> None:
        """Let the listener hear a part; one that is missing is silent.

        Raises:
            ExpectedError: SPREADSHEET_UNREADABLE or SPREADSHEET_TOO_LARGE, and what it raises.
        """
        info = self._names.get(name.lower())
        if info is None:
            return
        try:
            _walk(self._chunks(info), listener)
        except _FAULTS as error:
            raise ExpectedError(ErrorCode.SPREADSHEET_UNREADABLE) from error

    def _chunks(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        if info.compress_type not in _KNOWN_PACKING:
            unreadable()
        with self._zip.open(info) as part:
            while chunk := part.read(_CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    too_large()
                yield chunk


def beside(part: str, target: str) -> str:
    """The name of the part that a target in another part means."""
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))


def unreadable() -> NoReturn:
    """Refuse what is no workbook."""
    raise ExpectedError(ErrorCode.SPREADSHEET_UNREADABLE)


def _walk(chunks: Iterator[bytes], listener: Listener) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    walk = _Walk(listener)
    parser.StartElementHandler = walk.begin
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    parser.StartDoctypeDeclHandler = walk.refuse
    for chunk in chunks:
        parser.Parse(chunk, False)
    parser.Parse(b"", True)


class _Walk:
    """Between the parser and the listener: local names, text, and no deeper than a list goes."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._pieces: list[str] = []
        self._depth = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > limits.SPREADSHEET_DEPTH:
            unreadable()
        self._pieces.clear()
        self._listener.begin(local(name), attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._listener.end(local(name), "".join(self._pieces))
        self._pieces.clear()

    def text(self, piece: str) -> None:
        self._pieces.append(piece)

    def refuse(self, *_: object) -> None:
        unreadable()


def local(name: str) -> str:
    """A name without its prefix: programs choose different ones."""
    return name.rpartition(":")[2] if ":" in name else name
