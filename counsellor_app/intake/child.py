"""The child process in which hostile files are read: little time and memory, no file to write.

Bytes come in by standard input; a line of JSON and, for pictures, raw bytes go out by standard
output. Of files of the pool there may be many: their sizes come first, and each gets its line as
soon as it was looked at, so that the others are safe from one that stops the child.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":  # run as a file with -I, so that no folder of the user is on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits

if TYPE_CHECKING:
    from counsellor_app.intake.pages import Picture


def main(argv: list[str]) -> int:
    """Read one file and answer; the exit code is 0 whenever an answer was written."""
    _give_up_rights()
    if argv == ["pool"]:
        _check_each()
        return 0
    _say(*_answer(argv, sys.stdin.buffer.read()))
    return 0


def _say(head: dict[str, object], tail: bytes) -> None:
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + tail)
    sys.stdout.buffer.flush()


def _check_each() -> None:
    from counsellor_app.intake.envelopes import check_envelope  # noqa: PLC0415  only what is used

    sizes: list[int] = json.loads(sys.stdin.buffer.readline())
    _reach_nothing()
    for size in sizes:
        try:
            check_envelope(sys.stdin.buffer.read(size))
            _say({}, b"")
        except ExpectedError as error:
            _say(_told(error), b"")


def _answer(argv: list[str], raw: bytes) -> tuple[dict[str, object], bytes]:
    try:
        match argv:
            case ["mail"]:
                from counsellor_app.intake.mail import parse_mail  # noqa: PLC0415  only what is used

                return parse_mail(raw), b""
            case ["list", sheet]:
                return _rows(raw, sheet), b""
            case ["pages", media_type, width]:
                return _pages(raw, media_type, int(width))
            case _:
                return _told(ExpectedError(ErrorCode.DOCUMENT_UNREADABLE)), b""
    except ExpectedError as error:
        return _told(error), b""


def _told(error: ExpectedError) -> dict[str, object]:
    return {"error": error.code.value, "numbers": error.numbers}


def _rows(raw: bytes, sheet: str) -> dict[str, object]:
    from counsellor_app.intake.spreadsheet import read_list  # noqa: PLC0415  only what is used

    _reach_nothing()
    return read_list(raw, int(sheet) if sheet else None)


def _pages(raw: bytes, media_type: str, width: int) -> tuple[dict[str, object], bytes]:
    if len(raw) > limits.DOCUMENT_BYTES:
        raise ExpectedError(
            ErrorCode.DOCUMENT_TOO_LARGE, megabytes=limits.DOCUMENT_BYTES // 1024**2
        )
    total, pictures = _drawn(raw, media_type, width)
    sizes = [(picture.width, picture.height) for picture in pictures]
    return {"total": total, "sizes": sizes}, b"".join(picture.rgb for picture in pictures)


def _drawn(raw: bytes, media_type: str, width: int) -> tuple[int, list[Picture]]:
    match media_type:
        case "application/pdf":
            from counsellor_app.intake.pages import draw_pages  # noqa: PLC0415  only what is used

            _reach_nothing()  # fonts that a page does not bring are drawn as PDFium's own
            return draw_pages(raw, width)
        case "image/png" | "image/jpeg":
            from counsellor_app.intake.pictures import draw_picture  # noqa: PLC0415  as above

            return 1, [draw_picture(raw, width)]
        case _:
            raise ExpectedError(ErrorCode.DOCUMENT_UNREADABLE)


def _give_up_rights() -> None:
    _limit("CPU", limits.CPU_SECONDS)
    _limit("FSIZE", 0)
    _limit("CORE", 0)
    if sys.platform != "darwin":  # which refuses less than what every program begins with
        _limit("AS", limits.MEMORY_BYTES)


def _reach_nothing() -> None:
    """No file, no socket and no process from here on: all that is needed was imported."""
    _limit("NOFILE", 0)
    _limit("NPROC", 0)  # one that lives on could hold the pipe on which the app waits for an end


def _limit(kind: str, most: int) -> None:
    """No more than this, nor than whoever started the app allows: that could not be raised."""
    if sys.platform == "win32":  # there, time and answer size are watched from the parent alone
        return
    import resource  # noqa: PLC0415  absent on Windows

    limit = getattr(resource, f"RLIMIT_{kind}")
    allowed = resource.getrlimit(limit)[1]
    least = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
    resource.setrlimit(limit, (least, least))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
