"""The words of the window in each language, out of the translations and the codebook."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = ("nl", "en")
QUOTED = re.compile(r"\*\*(.+?)\*\*")
_GAP = re.compile(r"\\\{\w+\\\}|%n")
_NUMBER = re.compile(r"[\d/ ]+")


class Words:
    """What the window says: whole texts, and texts with gaps that it fills in."""

    def __init__(self, texts: dict[str, str]) -> None:
        """`texts` leads from what is shown to the English source."""
        self._sources = {_bare(shown): _bare(source) for shown, source in texts.items()}
        self._templates = [
            re.compile(_GAP.sub("(.+)", re.escape(shown)))
            for shown in self._sources
            if "{" in shown
        ]

    def has(self, quoted: str) -> bool:
        """Whether the window says this; what stands in a gap must be a number or be said too."""
        bare = _bare(quoted)
        return bare in self._sources or any(
            all(_NUMBER.fullmatch(part) or part in self._sources for part in found.groups())
            for template in self._templates
            if (found := template.fullmatch(bare))
        )

    def source(self, quoted: str) -> str:
        """The English of a whole text; what it is itself where it has gaps."""
        return self._sources.get(_bare(quoted), "")


@cache
def words_of(language: str) -> Words:
    return Words(dict(_texts(language)))


def quoted(text: str) -> list[str]:
    """What a chapter says stands in the window."""
    return QUOTED.findall(text)


def _texts(language: str) -> Iterator[tuple[str, str]]:
    for path in sorted(resource("i18n/nl").glob("*.ts")):
        for message in ElementTree.parse(path).getroot().iter("message"):
            source = message.findtext("source") or ""
            yield (source if language == "en" else message.findtext("translation") or ""), source
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    for field in codebook.fields:
        for label in (field.label, *(value.label for value in field.values)):
            yield getattr(label, language), label.en


def _bare(text: str) -> str:
    """Without the mark of a key, and with single spaces."""
    return " ".join(text.replace("&", "").split())
