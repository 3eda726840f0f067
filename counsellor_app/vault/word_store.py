"""Words in and out of the vault, apart from every code, with the earlier versions of notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import NoteVersion, Owner, VersionId
from counsellor_app.vault.days import instant_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.vault.connection import Connection, Row

REST = timedelta(minutes=5)
"""Of a note that is being worked on, one version is kept in this time."""

MOST_VERSIONS = 40
MOST_VERSION_CHARACTERS = 4_000_000

_LARGE_LOSS_CHARACTERS = 40
_LARGE_LOSS_SHARE = 4  # a quarter


class WordsField(StrEnum):
    """Which words of their owner."""

    NOTE = "note"
    NEXT_STEP = "next_step"
    NAME = "name"
    ALIASES = "aliases"
    TITLE = "title"
    TEXT = "text"
    # of a session of intervision
    PLACE = "place"
    FACILITATOR = "facilitator"
    ATTENDEES = "attendees"
    PRESENTERS = "presenters"
    LEARNING = "learning"
    AGREEMENTS = "agreements"


_VERSIONED = frozenset({WordsField.NOTE, WordsField.TEXT})


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand. `case_id` is None for records of the pool, which belong to no case."""

    owner: Owner
    owner_id: int
    field: WordsField
    case_id: CaseId | None = None


CaseWords = dict[tuple[Owner, int, WordsField], FreeText]
"""All words of a case but the texts of its documents."""


def keep(connection: Connection, place: Place, text: FreeText, at: datetime) -> None:
    """Keep words in their place; what a note said before becomes a version when it had settled."""
    body = storable(text)
    held = connection.row(
        _HELD, owner=place.owner.value, owner_id=place.owner_id, field=place.field.value
    )
    if held is None:
        if body:
            _add(connection, place, body, at)
    elif held.text("body") != body:
        if place.field in _VERSIONED and _is_worth_keeping(held, body, at):
            _keep_version(connection, held, at)
        connection.run(
            _CHANGE, words_id=held.number("words_id"), body=body, changed_at=instant_text(at)
        )


def of_owner(connection: Connection, owner: Owner, owner_id: int) -> Mapping[WordsField, FreeText]:
    """The words of one owner; a field without words is absent."""
    found = connection.rows(_OF_OWNER, owner=owner.value, owner_id=owner_id)
    return {WordsField(row.text("field")): FreeText(row.text("body")) for row in found}


def of_case(connection: Connection, case_id: CaseId) -> CaseWords:
    """The words of a case and of all that stands in it, without the texts of its documents."""
    return {_key(row): FreeText(row.text("body")) for row in connection.rows(_OF_CASE, id=case_id)}


def of_pool_records(connection: Connection, record: str) -> CaseWords:
    """The words of all pool records of one kind."""
    found = connection.rows(_OF_POOL_RECORDS, record=record)
    return {_key(row): FreeText(row.text("body")) for row in found}


def forget(connection: Connection, owner: Owner, owner_id: int) -> None:
    """Delete the words of an owner that goes, with their versions and their place in the index."""
    connection.run(
        "DELETE FROM words WHERE owner = :owner AND owner_id = :owner_id",
        owner=owner.value,
        owner_id=owner_id,
    )


def versions(connection: Connection, owner: Owner, owner_id: int) -> tuple[NoteVersion, ...]:
    """Earlier versions of a note, newest first."""
    return tuple(
        NoteVersion(
            VersionId(row.number("version_id")),
            FreeText(row.text("body")),
            datetime.fromisoformat(row.text("kept_at")),
        )
        for row in connection.rows(_VERSIONS, owner=owner.value, owner_id=owner_id)
    )


def joined_lines(texts: tuple[FreeText, ...]) -> FreeText:
    """Several short texts as one, a line each; line ends inside them become spaces."""
    return FreeText("\n".join(" ".join(text.reveal().split()) for text in texts if text))


def split_lines(text: FreeText) -> tuple[FreeText, ...]:
    """`joined_lines` undone."""
    return tuple(FreeText(line) for line in text.reveal().split("\n") if line)


def joined_cells(rows: tuple[tuple[FreeText, FreeText], ...]) -> FreeText:
    """Pairs of short texts as one, a line each; line ends inside them become spaces."""
    lines = ((" ".join(text.reveal().split()) for text in pair) for pair in rows)
    return FreeText("\n".join("\t".join(cells) for cells in lines))


def split_cells(text: FreeText) -> tuple[tuple[FreeText, FreeText], ...]:
    """`joined_cells` undone."""
    pairs = (line.partition("\t") for line in text.reveal().split("\n") if line)
    return tuple((FreeText(first), FreeText(second)) for first, _, second in pairs)


def from_bytes(raw: bytes) -> FreeText:
    """The text of a plain text file: UTF-8, UTF-16 by its mark, else the old Western alphabet."""
    encoding = "utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return FreeText(raw.decode(encoding))
    except UnicodeDecodeError:
        return FreeText(raw.decode("cp1252", "replace"))


def to_bytes(text: FreeText) -> bytes:
    """Words as UTF-8, for the window that shows a document."""
    return text.reveal().encode()


def storable(text: FreeText) -> str:
    """The words without NUL, at which text ends for SQLite, and without halves of characters."""
    words = text.reveal().replace("\0", "")
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _key(row: Row) -> tuple[Owner, int, WordsField]:
    return Owner(row.text("owner")), row.number("owner_id"), WordsField(row.text("field"))


def _add(connection: Connection, place: Place, body: str, at: datetime) -> None:
    connection.run(
        _ADD,
        case_id=place.case_id,
        owner=place.owner.value,
        owner_id=place.owner_id,
        field=place.field.value,
        body=body,
        at=instant_text(at),
    )


def _is_worth_keeping(held: Row, body: str, at: datetime) -> bool:
    before = held.text("body")
    if not before.strip():
        return False
    lost = len(before) - len(body)
    if lost >= max(_LARGE_LOSS_CHARACTERS, len(before) // _LARGE_LOSS_SHARE):
        return True
    return at - datetime.fromisoformat(held.text("versioned_at")) >= REST


def _keep_version(connection: Connection, held: Row, at: datetime) -> None:
    words_id = held.number("words_id")
    connection.run(_ADD_VERSION, words_id=words_id, at=instant_text(at))
    connection.run(
        "UPDATE words SET versioned_at = :at WHERE words_id = :words_id",
        words_id=words_id,
        at=instant_text(at),
    )
    connection.run(
        _PRUNE, words_id=words_id, most=MOST_VERSIONS, characters=MOST_VERSION_CHARACTERS
    )


_HELD = """
SELECT words_id, body, versioned_at FROM words
WHERE owner = :owner AND owner_id = :owner_id AND field = :field
"""
_OF_OWNER = """
SELECT field, body FROM words WHERE owner = :owner AND owner_id = :owner_id
"""
_OF_CASE = """
SELECT owner, owner_id, field, body FROM words
WHERE case_id = :id AND NOT (owner = 'document' AND field = 'text')
"""
_OF_POOL_RECORDS = """
SELECT words.owner, words.owner_id, words.field, words.body
FROM words JOIN pool_record ON pool_record.record_id = words.owner_id
WHERE words.owner = 'pool_record' AND pool_record.record = :record
"""
_ADD = """
INSERT INTO words (case_id, owner, owner_id, field, body, changed_at, versioned_at)
VALUES (:case_id, :owner, :owner_id, :field, :body, :at, :at)
"""
_CHANGE = """
UPDATE words SET body = :body, changed_at = :changed_at WHERE words_id = :words_id
"""
_ADD_VERSION = """
INSERT INTO note_version (words_id, body, kept_at)
SELECT words_id, body, :at FROM words WHERE words_id = :words_id
"""
_VERSIONS = """
SELECT version_id, note_version.body, kept_at
FROM note_version JOIN words USING (words_id)
WHERE owner = :owner AND owner_id = :owner_id AND field IN ('note', 'text')
ORDER BY version_id DESC
"""
_PRUNE = """
DELETE FROM note_version WHERE version_id IN (
    SELECT version_id FROM (
        SELECT version_id, row_number() OVER newest AS nth, sum(length(body)) OVER newest AS held
        FROM note_version WHERE words_id = :words_id
        WINDOW newest AS (ORDER BY version_id DESC)
    )
    WHERE nth > :most OR (nth > 1 AND held > :characters)
)
"""
