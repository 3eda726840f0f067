"""`verify FILE`: says whether a file is a version of this app that its makers signed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from counsellor_app import __version__
from counsellor_app.commands.sentences import error_sentence, say, sentence
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.new_version import check_version

if TYPE_CHECKING:
    from collections.abc import Sequence

GENUINE, NOT_GENUINE, NOT_CHECKED = 0, 1, 2

_SPOILT = frozenset(
    {
        ErrorCode.VERSION_SIGNATURE_UNREADABLE,
        ErrorCode.VERSION_SIGNATURE_WRONG,
        ErrorCode.VERSION_STRANGER,
        ErrorCode.VERSION_NOT_OURS,
    }
)


def main(arguments: Sequence[str]) -> int:
    """Check one file; 0 if it is genuine, 1 if it is not, 2 if that could not be found out."""
    parser = argparse.ArgumentParser(
        prog="counsellor-app verify",
        description="Zegt of een bestand een versie van deze app is die haar makers ondertekenden.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="het bestand; ernaast FILE.minisig")
    asked = parser.parse_args(arguments)
    try:
        found = check_version(asked.file)
    except ExpectedError as error:
        say(error_sentence(error))
        return NOT_GENUINE if error.code in _SPOILT else NOT_CHECKED
    told = {"file": found.file, "version": found.version, "day": found.signed_on.isoformat()}
    say(sentence("verify", "genuine", **told))
    say(sentence("verify", found.standing.value, running=__version__))
    return GENUINE
