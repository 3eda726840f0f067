"""Search in all words of the vault: accents and case ignored, each word from its beginning."""

from __future__ import annotations

import re
import secrets
import unicodedata
from itertools import islice, product
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CaseId, RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Hit, Owner
from counsellor_app.vault.days import day_or_none
from counsellor_app.vault.word_store import storable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.vault.connection import Connection, Row

MOST_WORDS = 12
MOST_WORD_CHARACTERS = 64
RANKED = 2_000
"""So many of the newest findings are ranked; a single letter may stand in every note there is."""

MOST_SPELLINGS = 64

_LETTERS = frozenset("LN")

# Letters of neighbours that are no accented form of ours: the index keeps them apart.
_ALSO = {
    "i": ("ı",),
    "l": ("ł",),
    "o": ("ø",),
    "d": ("đ", "ð"),
    "ae": ("æ",),
    "oe": ("œ", "øe"),
    "ss": ("ß",),
    "ij": ("ĳ", "ıj"),
}
_PLAIN = str.maketrans({others[0]: plain for plain, others in _ALSO.items()})
_RESPELLED = re.compile("(ae|oe|ss|ij|[ilod])")
_NOTHING = '""'


def match_expression(query: FreeText) -> str:
    """What was typed as a full-text query in which nothing is an operator.

    Each run without spaces becomes quoted phrases that may go on at their end. Without a single
    letter or digit the query finds nothing.
    """
    chunks = storable(query).split()
    phrases = [chunk[:MOST_WORD_CHARACTERS] for chunk in chunks if _has_letter(chunk)]
    return " AND ".join(_phrase(words) for words in phrases[:MOST_WORDS]) or _NOTHING


def case_number(query: FreeText) -> int | None:
    """The case number that was typed instead of words, if any."""
    typed = query.reveal().strip().removeprefix("#")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else None


def search(connection: Connection, query: FreeText, *, limit: int) -> tuple[Hit, ...]:
    """The best findings first."""
    expression = match_expression(query)
    mark = secrets.token_hex(8)  # a text cannot contain what it could not foresee
    opening, closing = f"\x02{mark}\x02", f"\x03{mark}\x03"
    found = connection.rows(
        _SEARCH,
        query=expression,
        opening=opening,
        closing=closing,
        limit=limit,
        ranked=RANKED - 1,
    )
    return tuple(_hit(row, opening, closing) for row in found)


def _phrase(words: str) -> str:
    quoted = (f'"{spelling}"*' for spelling in _spellings(words.replace('"', " ")))
    return f"({' OR '.join(quoted)})"


def _spellings(words: str) -> Iterator[str]:
    """What was typed, and what may stand in a note instead: yildiz for Yıldız, oeuvre for œuvre."""
    parts = _RESPELLED.split(words.lower().translate(_PLAIN))
    choices = [(part, *_ALSO.get(part, ())) for part in parts]
    return islice(map("".join, product(*choices)), MOST_SPELLINGS)


def _has_letter(chunk: str) -> bool:
    head = chunk[:MOST_WORD_CHARACTERS]
    return any(unicodedata.category(character)[0] in _LETTERS for character in head)


def _hit(row: Row, opening: str, closing: str) -> Hit:
    owner = Owner(row.text("owner"))
    case_id = row.number_or_none("case_id")
    return Hit(
        owner=owner,
        pieces=_pieces(row.text("cut"), opening, closing),
        case_id=None if case_id is None else CaseId(case_id),
        case_no=row.number_or_none("case_no"),
        record_id=None if owner is Owner.CASE else RecordId(row.number("owner_id")),
        day=day_or_none(row.text_or_none("day")),
    )


def _pieces(cut: str, opening: str, closing: str) -> tuple[tuple[FreeText, bool], ...]:
    pieces: list[tuple[FreeText, bool]] = []
    for part in cut.split(opening):
        matched, is_closed, rest = part.partition(closing)
        if is_closed:
            pieces.append((FreeText(matched), True))
        else:
            rest = matched
        if rest:
            pieces.append((FreeText(rest), False))
    return tuple(pieces)


_SEARCH = """
SELECT words.owner, words.owner_id, words.case_id, cases.case_no,
    coalesce(timeline.day, document.added_on, pool_record.day, session.day, cases.received_on)
        AS day,
    snippet(words_index, 0, :opening, :closing, '…', 24) AS cut
FROM words_index
JOIN words ON words.words_id = words_index.rowid
LEFT JOIN cases ON cases.case_id = words.case_id
LEFT JOIN timeline ON words.owner = 'timeline' AND timeline.record_id = words.owner_id
LEFT JOIN document ON words.owner = 'document' AND document.document_id = words.owner_id
LEFT JOIN pool_record ON words.owner = 'pool_record' AND pool_record.record_id = words.owner_id
LEFT JOIN session ON words.owner = 'session' AND session.session_id = words.owner_id
WHERE words_index MATCH :query AND words_index.rowid >= coalesce(
    (SELECT rowid FROM words_index WHERE words_index MATCH :query
     ORDER BY rowid DESC LIMIT 1 OFFSET :ranked), 0)
ORDER BY words_index.rank
LIMIT :limit
"""
