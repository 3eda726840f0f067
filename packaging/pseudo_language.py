"""A language that shows what was forgotten: made of the Dutch, for demonstrations and tests only.

python packaging/pseudo_language.py [FOLDER]    makes FOLDER/zz (build/i18n without FOLDER)
counsellor-app --demo --language build/i18n/zz  speaks it

Every text stands between brackets, with marks on its letters, and is 40 % longer. What is seen
without brackets was never handed to a translator; a bracket that is missing was cut off.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

from data_texts import data_texts
from translations import I18N, ROOT, build

CODE = "zz"
LONGER_PERCENT = 40
LONGEST_FILLING = 9
_LETTERS = str.maketrans("aceinouACEINOU", "åčēįñøūÅČĒĮÑØŪ")
_PLAIN = str.maketrans("åčēįñøūÅČĒĮÑØŪ~", "aceinouACEINOU ")
_KEPT = re.compile(r"\{[^}]*\}|%n|%L?\d|<[^>]+>|\(\*[^)]*\)|\*\.\w+")
"""What a program or the system reads, not a person."""
_PATTERN = re.compile(r"\S*[/:]\S*")
"""How a day or a time is typed: no language makes it longer."""
_KEPT_IN_A_CHAPTER = re.compile(r"\{law:[^}]*\}|!?\[|\]\([^)]*\)|\*\*|`[^`]*`|^(?:#+|-|\d+\.|>) ")


def pseudo(text: str) -> str:
    """The text with brackets, marks and filling; what a program reads in it stays."""
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    filling = "" if _PATTERN.fullmatch(text) else _filling(len(_KEPT.sub("", text)))
    return f"[{_marked(text, _KEPT)}{filling}]"


def plain(text: str) -> str:
    """The Dutch that a pseudo-text was made of, wherever it stands in `text`."""
    return re.sub(r" *~[~ ]*", "", re.sub(r"[\[\]]", "", text)).translate(_PLAIN)


def make(target: Path) -> Path:
    """The whole language, in a folder of its own in `target`."""
    made = target / CODE
    (made / "handbook").mkdir(parents=True, exist_ok=True)
    (made / "language.json").write_text('{"name": "[Pseudo]", "locale": "nl_BE"}\n', "utf-8")
    rows = (f"{_quoted(nl)} = {_quoted(pseudo(nl))}\n" for nl in data_texts())
    (made / "data.toml").write_text("".join(rows), encoding="utf-8")
    for path in sorted((I18N / "nl").glob("*.ts")):
        _translate(path, made / path.name)
    for path in sorted((ROOT / "resources" / "handbook" / "nl").glob("*.md")):
        lines = path.read_text(encoding="utf-8").split("\n")
        (made / "handbook" / path.name).write_text("\n".join(map(_line, lines)), "utf-8")
    build(target)
    return made


def _marked(text: str, kept: re.Pattern[str]) -> str:
    pieces: list[str] = []
    at = 0
    for found in kept.finditer(text):
        pieces += [text[at : found.start()].translate(_LETTERS), found[0]]
        at = found.end()
    return "".join([*pieces, text[at:].translate(_LETTERS)])


def _filling(length: int) -> str:
    """In words of a length that words have, so that it goes on to a next line as they do."""
    left, words = max(length * LONGER_PERCENT // 100, 1), [""]
    while left > 0:
        words.append("~" * min(left, LONGEST_FILLING))
        left -= LONGEST_FILLING + 1
    return " ".join(words)


def _translate(source: Path, target: Path) -> None:
    tree = ElementTree.parse(source)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            for held in translation.findall("numerusform") or [translation]:
                held.text = pseudo(held.text or "")
    tree.write(target, encoding="utf-8", xml_declaration=True)


def _line(line: str) -> str:
    """A line of a chapter: its marks stay, for they make headings and lists."""
    if not line.strip() or line.startswith("|--"):
        return line
    if line.startswith("# "):
        return f"# {pseudo(line[2:])}"
    return _marked(line, _KEPT_IN_A_CHAPTER)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # as TOML writes it too


if __name__ == "__main__":
    print(make(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "build" / "i18n"))
