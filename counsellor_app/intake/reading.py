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
    from io import BufferedReader
    from typing import IO

_PIECE = 64 * 1024  # as much as a pipe holds
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
        ExpectedError: `too_large` or FILE_UNREADABLE.
    """
    try:
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
    head, _ = _ask(["mail"], raw)
    sent_on = head["sent_on"]
    return MailText(
        subject=str(head["subject"]),
        sender=str(head["sender"]),
        recipients=str(head["recipients"]),
        sent_on=date.fromisoformat(sent_on) if isinstance(sent_on, str) else None,
        body=str(head["body"]),
        attachments_left_out=int(head["attachments_left_out"]),
    )


def render_pages(data: bytes, media_type: str, *, width: int) -> tuple[PageImage, ...]:
    """Pictures of the first pages (at most `limits.PAGES`), `width` pixels wide.

    Raises:
        ExpectedError: DOCUMENT_TOO_LARGE, DOCUMENT_UNREADABLE or PARSER_STOPPED.
    """
    if width not in limits.WIDTHS:
        raise ValueError("width in pixels is out of range")
    head, tail = _ask(["pages", media_type, str(width)], data)
    pages: list[PageImage] = []
    for number, (wide, high) in enumerate(cast("list[tuple[int, int]]", head["sizes"]), start=1):
        size = wide * high * 3
        pages.append(PageImage(wide, high, tail[:size], number, int(head["total"])))
        tail = tail[size:]
    if tail or any(len(page.rgb) != page.width * page.height * 3 for page in pages):
        raise ExpectedError(ErrorCode.PARSER_STOPPED)
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
            try:
                return _heard(process, raw)
            finally:
                process.kill()
    except OSError:
        return b"", False


def _heard(process: subprocess.Popen[bytes], raw: bytes) -> tuple[bytes, bool]:
    """What it said; it is ended where that takes too long or becomes too much."""
    feeding = Thread(target=_feed, args=(process, raw), daemon=True)
    too_late = Timer(limits.WALL_SECONDS, process.kill)
    with ended_by(process.kill):
        feeding.start()
        too_late.start()
        try:
            said = _said(process)
            is_whole = process.wait() == 0
        finally:
            too_late.cancel()
    feeding.join()
    return said, is_whole


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
    try:
        head: dict[str, Any] = json.loads(line)
        code = ErrorCode(head["error"]) if "error" in head else None
        numbers = {str(name): int(number) for name, number in head.get("numbers", {}).items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise ExpectedError(ErrorCode.PARSER_STOPPED) from error
    if code is not None:
        raise ExpectedError(code, **numbers)
    return head


def _ask(request: list[str], raw: bytes) -> tuple[dict[str, Any], bytes]:
    answer, is_whole = answer_of(request, raw)
    if not is_whole:
        raise ExpectedError(ErrorCode.PARSER_STOPPED)
    line, _, tail = answer.partition(b"\n")
    return head_in(line), tail
