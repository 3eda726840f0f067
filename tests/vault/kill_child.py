"""Commits numbered notes and tells each number once it is on disk, until it is killed.

Usage: python -m tests.vault.kill_child DATABASE FIRST_NUMBER
"""

from __future__ import annotations

import sys
from pathlib import Path

from counsellor_app.vault.database import open_unchecked
from tests.vault.databases import KEY, add_note, invented_text


def main(path: Path, number: int) -> None:
    """Write for ever: a note, at times an edit and a removal in the same transaction."""
    connection = open_unchecked(path, KEY)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        with connection.transaction():
            add_note(connection, number, invented_text(number, 60))
            if number % 5 == 0:
                connection.run(
                    "UPDATE words SET body = :text WHERE owner_id = :edited",
                    text=invented_text(-number, 60),
                    edited=number - 3,
                )
                connection.run("DELETE FROM words WHERE owner_id = :gone", gone=number - 4)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
