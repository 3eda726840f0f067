"""The child process in which hostile files are read: little time and memory, no file to write.

Bytes come in by standard input; a line of JSON and, for pictures, raw bytes go out by standard
output.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

if __name__ == "__main__":  # run as a file with -I, so that no folder of the user is on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits


def main(argv: list[str]) -> int:
    """Read one file and answer; the exit code is 0 whenever an answer was written."""
    _give_up_rights()
    raw = sys.stdin.buffer.read()
    head, tail = _answer(argv, raw)
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + tail)
    sys.stdout.buffer.flush()
    return 0


def _answer(argv: list[str], raw: bytes) -> tuple[dict[str, object], bytes]:
    try:
        match argv:
            case ["mail"]:
                from counsellor_app.intake.mail import parse_mail  # noqa: PLC0415  only what is used

                return parse_mail(raw), b""
            case ["pages", media_type, width]:
                return _pages(raw, media_type, int(width))
            case _:
                return {"error": ErrorCode.DOCUMENT_UNREADABLE}, b""
    except ExpectedError as error:
        return {"error": error.code.value, "numbers": error.numbers}, b""


def _pages(raw: bytes, media_type: str, width: int) -> tuple[dict[str, object], bytes]:
    from counsellor_app.intake.pages import draw_pages  # noqa: PLC0415  only what is used

    total, pictures = draw_pages(raw, media_type, width)
    sizes = [(picture.width, picture.height) for picture in pictures]
    return {"total": total, "sizes": sizes}, b"".join(picture.rgb for picture in pictures)


def _give_up_rights() -> None:
    if sys.platform == "win32":  # there, time and answer size are watched from the parent alone
        return
    import resource  # noqa: PLC0415  absent on Windows

    for kind, most in (
        (resource.RLIMIT_CPU, limits.CPU_SECONDS),
        (resource.RLIMIT_AS, limits.MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
