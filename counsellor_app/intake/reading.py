"""Reads files from outside in a child process with limits; only plain values come back."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Thread, Timer
from typing import TYPE_CHECKING, Any, cast

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import child, limits
from counsellor_app.pace import Act, act, ended_by

if TYPE_CHECKING:
    from collections.abc import Generator
    from io import BufferedReader
    from typing import IO

_PIECE = 64 * 1024  # as much as a pipe holds
_ANY_NUMBER = range(2**31)  # what a window can count with
MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".txt": "text/plain",
}


@dataclass(frozen=True, slots=True, repr=False)
class MailText:
    """What an e-mail says, in plain text; has no repr because it is words."""

    subject: str
    sender: str
    recipients: str
    sent_on: date | None
    body: str
    attachments_left_out: int


@dataclass(frozen=True, slots=True, repr=False)
class PageImage:
    """Picture of a page: RGB bytes, three a pixel, rows without padding; `number` starts at 1."""

    width: int
    height: int
    rgb: bytes
    number: int
    of: int


def read_bytes(path: Path, most: int, too_large: ErrorCode) -> bytes:
    """The whole file, or `too_large`; never more than `most` bytes in memory.

    Raises:
        ExpectedError: `too_large`, or FILE_UNREADABLE, also for what is no file.
    """
    try:
        if not path.is_file():  # a pipe or a device could be read for ever
            raise ExpectedError(ErrorCode.FILE_UNREADABLE)
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError as error:
        raise ExpectedError(ErrorCode.FILE_UNREADABLE) from error
    if len(raw) > most:
        raise ExpectedError(too_large, megabytes=most // 1024**2)
    return raw


def read_mail(path: Path) -> MailText:
    """Text and headers of an .eml file.

    Raises:
        ExpectedError: FILE_UNREADABLE, MAIL_TOO_LARGE, MAIL_TOO_DEEP, MAIL_UNREADABLE or
            PARSER_STOPPED.
    """
    raw = read_bytes(path, limits.MAIL_BYTES, ErrorCode.MAIL_TOO_LARGE)
    head, _ = ask(["mail"], raw)
    with disbelieving():
        sent_on = head["sent_on"]
        return MailText(
            subject=text_in(head["subject"], limits.HEADER_BYTES),
            sender=text_in(head["sender"], limits.HEADER_BYTES),
            recipients=text_in(head["recipients"], limits.HEADER_BYTES),
            sent_on=None if sent_on is None else date.fromisoformat(sent_on),
            body=text_in(head["body"], limits.BODY_CHARACTERS),
            attachments_left_out=number_in(head["attachments_left_out"], range(limits.PARTS + 1)),
        )


def render_pages(data: bytes, media_type: str, *, width: int) -> tuple[PageImage, ...]:
    """Pictures of the first pages (at most `limits.PAGES`), `width` pixels wide.

    Raises:
        ExpectedError: DOCUMENT_TOO_LARGE, DOCUMENT_UNREADABLE or PARSER_STOPPED.
    """
    if width not in limits.WIDTHS:
        raise ValueError("width in pixels is out of range")
    head, pixels = ask(["pages", media_type, str(width)], data)
    with disbelieving():
        return _pages_in(head["sizes"], head["total"], pixels)


def _pages_in(sizes: list[object], total: object, pixels: bytes) -> tuple[PageImage, ...]:
    of, at = number_in(total, _ANY_NUMBER), 0
    pages: list[PageImage] = []
    for number, size in enumerate(sizes[: limits.PAGES], start=1):
        wide, high = (number_in(side, _ANY_NUMBER[1:]) for side in cast("list[object]", size))
        rgb = pixels[at : at + 3 * wide * high]
        at += 3 * wide * high
        pages.append(PageImage(wide, high, rgb, number, of))
    if at != len(pixels):
        raise ValueError("not so many pixels")
    return tuple(pages)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--intake-child"]
    return [sys.executable, "-I", "-B", str(Path(child.__file__))]


@act(Act.READING)
def answer_of(request: list[str], raw: bytes) -> tuple[bytes, bool]:
    """What a child said of these bytes, and whether it came to its end in time.

    Raises:
        ExpectedError: as `pace.step`; the child is gone then.
    """
    try:
        with subprocess.Popen(  # noqa: S603  our own interpreter, fixed words
            [*_command(), *request],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as process:
            return _heard(process, raw)
    except OSError:
        return b"", False


def _heard(process: subprocess.Popen[bytes], raw: bytes) -> tuple[bytes, bool]:
    """What it said; it is ended where that takes too long or becomes too much."""
    feeding = Thread(target=_feed, args=(process, raw), daemon=True)
    too_late = Timer(limits.WALL_SECONDS, process.kill)
    feeding.start()
    too_late.start()
    try:
        with ended_by(process.kill):
            return _said(process), process.wait() == 0
    finally:
        too_late.cancel()
        process.kill()
        feeding.join()  # before its pipe is closed under it


def _feed(process: subprocess.Popen[bytes], raw: bytes) -> None:
    pipe = cast("IO[bytes]", process.stdin)
    with contextlib.suppress(OSError):  # it may end before it has read everything
        pipe.write(raw)
    with contextlib.suppress(OSError):
        pipe.close()


def _said(process: subprocess.Popen[bytes]) -> bytes:
    pipe = cast("BufferedReader", process.stdout)
    said = bytearray()
    while piece := pipe.read1(_PIECE):
        said += piece
        if len(said) > limits.ANSWER_BYTES:
            process.kill()  # one that was taken over could fill the memory of this process
            break
    return bytes(said)


def head_in(line: bytes) -> dict[str, Any]:
    """What the child said in a line; even the child is not believed to say it well.

    Raises:
        ExpectedError: what the child found wrong, or PARSER_STOPPED.
    """
    with disbelieving():
        said: object = json.loads(line)
        if not isinstance(said, dict):
            raise TypeError("no object")
        head = cast("dict[str, Any]", said)
        if "error" in head:
            raise _told(head)
        return head


def _told(head: dict[str, Any]) -> ExpectedError:
    numbers = head.get("numbers", {}).items()
    return ExpectedError(
        ErrorCode(head["error"]), **{name: number_in(each, _ANY_NUMBER) for name, each in numbers}
    )


@contextlib.contextmanager
def disbelieving() -> Generator[None]:
    """Within, what a child said is taken apart, and a child that was taken over may say anything.

    Raises:
        ExpectedError: PARSER_STOPPED for whatever stands there in another shape than it should.
    """
    try:
        yield
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise ExpectedError(ErrorCode.PARSER_STOPPED) from error


def text_in(said: object, most: int) -> str:
    """A text that can be shown and stored, of at most `most` characters.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(said, str) or len(said) > most:
        raise ValueError("no text of that length")
    said.encode()  # refuses half characters
    return said


def number_in(said: object, within: range) -> int:
    """A whole number within a range.

    Raises:
        ValueError: it is none.
    """
    if type(said) is not int or said not in within:
        raise ValueError("no such number")
    return said


def ask(request: list[str], raw: bytes) -> tuple[dict[str, Any], bytes]:
    """What a child says of these bytes: a head, to be taken apart `disbelieving`, and raw bytes.

    Raises:
        ExpectedError: what the child found wrong, PARSER_STOPPED, and as `pace.step`.
    """
    answer, is_whole = answer_of(request, raw)
    if not is_whole:
        raise ExpectedError(ErrorCode.PARSER_STOPPED)
    line, _, tail = answer.partition(b"\n")
    return head_in(line), tail
