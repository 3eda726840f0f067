"""Fuzzing along the paths of the code: mails, headers, envelopes of the pool, codebooks, lists.

Usage: python packaging/fuzz.py KIND [CORPUS_FOLDER] [-max_total_time=SECONDS …]

KIND is mail, header, envelope, codebook, programme or list. Needs Atheris, best in an environment
of its own: python -m pip install atheris cryptography openpyxl platformdirs. Ends
with a report at the first file that does anything but be read or refused, takes over two seconds,
or over 256 MB more than the program itself. The tests have the same demands on files mutated by
their structure: tests/intake/test_mutated_files.py.
"""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import atheris  # pyright: ignore[reportMissingImports]  not among what the project installs

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["counsellor_app", "email", "html", "json", "tomllib"]):
    from counsellor_app.aggregation.pool_plan_reader import read_plan
    from counsellor_app.casework.codebook_reader import read_codebook, shipped_codebook
    from counsellor_app.errors import ExpectedError
    from counsellor_app.intake.envelopes import check_envelope
    from counsellor_app.intake.mail import parse_mail
    from counsellor_app.intake.spreadsheet import read_list
    from counsellor_app.vault.header import from_bytes, to_bytes

if TYPE_CHECKING:
    from collections.abc import Callable


def _mail(raw: bytes) -> None:
    json.dumps(parse_mail(raw)).encode()


def _header(raw: bytes) -> None:
    if to_bytes(from_bytes(raw)) != raw:
        raise AssertionError("a header was read that we would not have written")


def _codebook(raw: bytes) -> None:
    read_codebook(raw.decode("utf-8", "replace"))


def _programme(raw: bytes) -> None:
    read_plan(raw.decode("utf-8", "replace"), CODEBOOK)


def _list(raw: bytes) -> None:
    json.dumps(read_list(raw, None)).encode()


CODEBOOK = shipped_codebook()
TARGETS: dict[str, Callable[[bytes], None]] = {
    "mail": _mail,
    "header": _header,
    "envelope": check_envelope,
    "codebook": _codebook,
    "programme": _programme,
    "list": _list,
}


def main(kind: str, options: list[str]) -> None:
    """Fuzz until stopped."""
    read = TARGETS[kind]

    def one(raw: bytes) -> None:
        with contextlib.suppress(ExpectedError):
            read(raw)

    limits = ["-timeout=2", "-rss_limit_mb=512", "-max_len=65536"]
    atheris.Setup([sys.argv[0], *limits, *options], one)
    atheris.Fuzz()


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
