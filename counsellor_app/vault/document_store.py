"""Papers kept inside the vault: pictures and PDFs as bytes, texts as words that can be searched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.casework.case import DocumentEntry, DocumentId
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import NO_WORDS
from counsellor_app.casework.kept_words import Owner
from counsellor_app.vault import word_store
from counsellor_app.vault.days import day_text
from counsellor_app.vault.typed_row import required
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from datetime import datetime

    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.vault.connection import Connection, Row
    from counsellor_app.vault.word_store import CaseWords

PLAIN_TEXT = "text/plain"


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """A document as it is shown: its bytes, or UTF-8 when `media_type` is text/plain."""

    media_type: str
    title: FreeText
    data: bytes


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A paper that comes in: `content` holds its bytes, or `text` its words, never both."""

    media_type: str
    title: FreeText
    content: bytes = b""
    text: FreeText = NO_WORDS
    size_bytes: int = 0


def add(
    connection: Connection, case_id: CaseId, new: NewDocument, *, day: date, at: datetime
) -> DocumentId:
    """Keep a paper in a case."""
    document_id = connection.run(
        _ADD,
        case_id=case_id,
        media_type=new.media_type,
        size_bytes=new.size_bytes,
        added_on=day_text(day),
        content=new.content,
    )
    for field, text in ((WordsField.TITLE, new.title), (WordsField.TEXT, new.text)):
        place = Place(Owner.DOCUMENT, document_id, field, case_id)
        word_store.keep(connection, place, text, at)
    return DocumentId(document_id)


def of_case(connection: Connection, case_id: CaseId, words: CaseWords) -> tuple[DocumentEntry, ...]:
    """The papers of a case without their content, in the order they were added."""
    return tuple(_entry(row, words) for row in connection.rows(_OF_CASE, case_id=case_id))


def case_of(connection: Connection, document_id: DocumentId) -> CaseId:
    """The case a paper stands in.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(
        connection.row("SELECT case_id FROM document WHERE document_id = :id", id=document_id)
    )
    return CaseId(row.number("case_id"))


def content(connection: Connection, document_id: DocumentId) -> DocumentContent:
    """A paper with its content.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(
        connection.row(
            "SELECT media_type, content FROM document WHERE document_id = :id", id=document_id
        )
    )
    words = word_store.of_owner(connection, Owner.DOCUMENT, document_id)
    media_type = row.text("media_type")
    text = words.get(WordsField.TEXT, NO_WORDS)
    return DocumentContent(
        media_type=media_type,
        title=words.get(WordsField.TITLE, NO_WORDS),
        data=word_store.to_bytes(text) if media_type == PLAIN_TEXT else row.blob("content"),
    )


def remove(connection: Connection, document_id: DocumentId) -> None:
    """Delete a paper with its title and content."""
    word_store.forget(connection, Owner.DOCUMENT, document_id)
    connection.run("DELETE FROM document WHERE document_id = :id", id=document_id)


def _entry(row: Row, words: CaseWords) -> DocumentEntry:
    document_id = row.number("document_id")
    return DocumentEntry(
        document_id=DocumentId(document_id),
        title=words.get((Owner.DOCUMENT, document_id, WordsField.TITLE), NO_WORDS),
        media_type=row.text("media_type"),
        size_bytes=row.number("size_bytes"),
        added_on=date.fromisoformat(row.text("added_on")),
    )


_ADD = """
INSERT INTO document (case_id, media_type, size_bytes, added_on, content)
VALUES (:case_id, :media_type, :size_bytes, :added_on, :content)
"""
_OF_CASE = """
SELECT document_id, media_type, size_bytes, added_on
FROM document WHERE case_id = :case_id ORDER BY document_id
"""
