"""Papers and received mails of a case: copied into the vault, never written out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.belgian import day_in_figures
from counsellor_app.casework.free_text import MAX_CHARACTERS, FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake.limits import DOCUMENT_BYTES
from counsellor_app.intake.reading import (
    MEDIA_TYPES,
    PageImage,
    read_bytes,
    read_mail,
    render_pages,
)
from counsellor_app.operations.case_notes import require_open
from counsellor_app.vault import case_store, document_store, word_store
from counsellor_app.vault.document_store import PLAIN_TEXT, DocumentContent, NewDocument

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.case import Case, DocumentId
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.intake.reading import MailText
    from counsellor_app.operations.desk import Desk

__all__ = [
    "DocumentContent",
    "PageImage",
    "add_document",
    "import_mail",
    "open_document",
    "preview",
    "remove_document",
]

MAIL_SUFFIX = ".eml"

# By these bytes a file shows that it is what its name says; PDFs may have some bytes before them.
_BEGINNINGS = {
    "application/pdf": b"%PDF-",
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/jpeg": b"\xff\xd8\xff",
}
_PDF_HEAD_BYTES = 1024


def add_document(desk: Desk, case_id: CaseId, path: Path) -> Case:
    """Keep a copy of a PDF, picture, text or mail in a case; the file itself stays where it is.

    Raises:
        ExpectedError: FILE_UNREADABLE, DOCUMENT_TOO_LARGE (over 25 MB), DOCUMENT_FOREIGN for a
            folder and for what is of another kind than these or than its name says, CASE_CLOSED,
            and for a mail what `import_mail` raises.
    """
    if path.suffix.lower() == MAIL_SUFFIX and not path.is_dir():
        return import_mail(desk, case_id, path)
    media_type = MEDIA_TYPES.get(path.suffix.lower())
    if media_type is None or path.is_dir():
        raise ExpectedError(ErrorCode.DOCUMENT_FOREIGN)
    raw = read_bytes(path, DOCUMENT_BYTES, ErrorCode.DOCUMENT_TOO_LARGE)
    return _keep(desk, case_id, _new(media_type, FreeText(path.stem), raw))


def import_mail(desk: Desk, case_id: CaseId, path: Path) -> Case:
    """Keep the text and the headers of a received mail; attachments are only counted.

    Raises:
        ExpectedError: FILE_UNREADABLE, MAIL_TOO_LARGE, MAIL_TOO_DEEP, MAIL_UNREADABLE,
            PARSER_STOPPED, CASE_CLOSED.
    """
    mail = read_mail(path)
    text = FreeText(_mail_words(mail))
    size_bytes = len(word_store.to_bytes(text))
    new = NewDocument(
        PLAIN_TEXT, FreeText(mail.subject or path.stem), text=text, size_bytes=size_bytes
    )
    return _keep(desk, case_id, new)


def open_document(desk: Desk, document_id: DocumentId) -> DocumentContent:
    """A paper with its content, to be shown inside the app.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    return document_store.content(desk.vault.connection, document_id)


def preview(content: DocumentContent, width: int) -> tuple[PageImage, ...]:
    """Pictures of the first pages, `width` pixels wide; needs no desk, so it runs beside the lane.

    Raises:
        ExpectedError: DOCUMENT_TOO_LARGE, DOCUMENT_UNREADABLE or PARSER_STOPPED.
    """
    return render_pages(content.data, content.media_type, width=width)


def remove_document(desk: Desk, document_id: DocumentId) -> Case:
    """Delete a paper from the vault, of a closed case too.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        case_id = document_store.case_of(connection, document_id)
        document_store.remove(connection, document_id)
        return case_store.whole(connection, case_id)


def _keep(desk: Desk, case_id: CaseId, new: NewDocument) -> Case:
    connection = desk.vault.connection
    with connection.transaction():
        require_open(case_store.coded(connection, case_id))
        document_store.add(connection, case_id, new, day=desk.today(), at=desk.now())
        return case_store.whole(connection, case_id)


def _new(media_type: str, title: FreeText, raw: bytes) -> NewDocument:
    if media_type == PLAIN_TEXT:
        text = word_store.from_bytes(raw)
        if len(text) > MAX_CHARACTERS:
            raise ExpectedError(ErrorCode.DOCUMENT_TOO_LARGE, megabytes=MAX_CHARACTERS // 1_000_000)
        return NewDocument(media_type, title, text=text, size_bytes=len(raw))
    if _BEGINNINGS[media_type] not in raw[: _head_bytes(media_type)]:
        raise ExpectedError(ErrorCode.DOCUMENT_FOREIGN)
    return NewDocument(media_type, title, content=raw, size_bytes=len(raw))


def _head_bytes(media_type: str) -> int:
    if media_type == "application/pdf":
        return _PDF_HEAD_BYTES
    return len(_BEGINNINGS[media_type])


def _mail_words(mail: MailText) -> str:
    """The mail as a text in Dutch, the language of what is kept; it is read again for years."""
    sent_on = day_in_figures(mail.sent_on) if mail.sent_on else ""
    left_out = mail.attachments_left_out
    headers = (
        ("Van", mail.sender),
        ("Aan", mail.recipients),
        ("Datum", sent_on),
        ("Onderwerp", mail.subject),
        ("Bijlagen", f"{left_out}, niet mee bewaard" if left_out else ""),
    )
    lines = [f"{name}: {value}" for name, value in headers if value]
    return "\n".join([*lines, "", mail.body])
