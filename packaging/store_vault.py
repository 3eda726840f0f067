"""Stores a vault of the present format, which every later version must open with all it holds.

Usage: python packaging/store_vault.py [--again]

Part of each release that changes a format (RELEASE.md). Everybody in the vault is invented; both of
its secrets stand beside it. What was released once is never stored again: `--again` is for a format
that no release has had yet.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
for kind in ("DATA", "STATE", "CONFIG"):  # what the app notes of vaults it saw
    os.environ[f"XDG_{kind}_HOME"] = str(ROOT / "build" / "stored-vault")

from counsellor_app.casework.codebook_reader import shipped_codebook  # noqa: E402
from tests.vault.stored_vaults import FOLDER, present_format, store  # noqa: E402

DONE, THERE_ALREADY = 0, 1


def main() -> int:
    """Store it where there is none of this format; say where."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--again", action="store_true", help="while no release has had this format")
    asked = parser.parse_args()
    if (FOLDER / present_format()).exists() and not asked.again:
        sys.stderr.write(f"{FOLDER / present_format()} is there already, and stays as it is.\n")
        return THERE_ALREADY
    codebook = shipped_codebook()
    sys.stdout.write(f"{store(FOLDER, codebook).folder}\n")
    return DONE


if __name__ == "__main__":
    sys.exit(main())
