"""`check VAULT`: reads a vault whole and says what is sound and what is not."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from counsellor_app.commands.sentences import error_sentence, say, sentence
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.vault_access import check_vault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.vault.inspection import CheckReport

SOUND, DAMAGED, NOT_OPENED = 0, 1, 2

_MAX_PASSPHRASE_BYTES = 4096
_DAMAGE = frozenset(
    {ErrorCode.HEADER_DAMAGED, ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_MISSING}
)


def main(arguments: Sequence[str]) -> int:
    """Check one vault; 0 if it is sound, 1 if it is damaged, 2 if it could not be opened."""
    parser = argparse.ArgumentParser(
        prog="counsellor-app check", description="Leest een kluis helemaal en zegt wat gaaf is."
    )
    parser.add_argument("vault", type=Path, metavar="VAULT", help="de map van de kluis")
    parser.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="neem de wachtzin of de herstelcode van de eerste regel van de standaardinvoer",
    )
    asked = parser.parse_args(arguments)
    try:
        report = check_vault(asked.vault, _secret(is_from_stdin=asked.passphrase_stdin))
    except ExpectedError as error:
        say(error_sentence(error))
        return DAMAGED if error.code in _DAMAGE else NOT_OPENED
    for line in _lines(report):
        say(line)
    return SOUND if report.is_sound else DAMAGED


def _secret(*, is_from_stdin: bool) -> bytearray:
    """The passphrase, or the recovery code on one line; nothing where nobody can type."""
    if is_from_stdin:
        return bytearray(sys.stdin.buffer.readline(_MAX_PASSPHRASE_BYTES).rstrip(b"\r\n"))
    try:
        return bytearray(getpass.getpass(sentence("check", "secret")).encode())
    except EOFError:
        return bytearray()


def _lines(report: CheckReport) -> Iterator[str]:
    yield sentence("check", "sound" if report.is_sound else "not_sound")
    yield from _header_lines(report)
    if not report.findings:
        yield sentence("check", "database_sound")
    for finding in report.findings:
        yield sentence("check", finding.value)
    yield from _backup_lines(report)
    if report.strange_files:
        yield sentence("check", "strange_files", number=report.strange_files)


def _header_lines(report: CheckReport) -> Iterator[str]:
    if report.header_faults:
        yield sentence("check", "header_fault")
    elif report.is_header_alone:
        yield sentence("check", "header_alone")
    else:
        yield sentence("check", "header_sound")


def _backup_lines(report: CheckReport) -> Iterator[str]:
    total, damaged = report.backups, report.backups_damaged
    if not total:
        yield sentence("check", "no_backups")
    if total > damaged:
        yield sentence("check", "backups_sound", number=total - damaged, total=total)
    if damaged:
        yield sentence("check", "backups_damaged", number=damaged, total=total)
