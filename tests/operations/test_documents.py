"""Papers and mails kept inside the vault."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from counsellor_app.casework.case import DocumentId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import documents
from counsellor_app.operations.finding_cases import search_words
from tests.builders import a_case, a_closed_case, close

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk

PDF = b"%PDF-1.7\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPG = b"\xff\xd8\xff\xe0" + bytes(20)
MAIL = (
    b"From: An <an@voorbeeld.be>\r\nTo: vp@voorbeeld.be\r\n"
    b"Subject: =?utf-8?q?Draaidag_caf=C3=A9?=\r\n"
    b"Date: Tue, 10 Mar 2026 09:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Wat gisteren gebeurde, laat mij niet los.\r\n"
)


@pytest.fixture
def case_id(desk: Desk) -> CaseId:
    """A registered case."""
    return a_case(desk).coded.case_id


def a_file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def refusal(act: Callable[[], object]) -> ErrorCode:
    """The code of the expected error an act ends in."""
    with pytest.raises(ExpectedError) as refused:
        act()
    return refused.value.code


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("Brief.pdf", PDF, "application/pdf"),
        ("voorloop.PDF", b"\n\n" + PDF, "application/pdf"),
        ("foto.png", PNG, "image/png"),
        ("foto.jpg", JPG, "image/jpeg"),
        ("foto.jpeg", JPG, "image/jpeg"),
    ],
)
def test_a_paper_is_kept_byte_for_byte(
    desk: Desk, case_id: CaseId, tmp_path: Path, name: str, content: bytes, media_type: str
) -> None:
    """A paper comes back as it went in, and the file outside stays where it was."""
    path = a_file(tmp_path, name, content)
    (entry,) = documents.add_document(desk, case_id, path).documents
    held = documents.open_document(desk, entry.document_id)
    assert (held.media_type, held.data) == (media_type, content)
    assert (entry.title, entry.size_bytes, entry.added_on) == (
        FreeText(path.stem),
        len(content),
        date(2026, 3, 12),
    )
    assert path.read_bytes() == content


def test_a_text_is_kept_and_found(desk: Desk, case_id: CaseId, tmp_path: Path) -> None:
    """A text file is shown as UTF-8 and its words are found."""
    path = a_file(tmp_path, "verslag.txt", "Gesprek in café".encode("cp1252"))
    (entry,) = documents.add_document(desk, case_id, path).documents
    held = documents.open_document(desk, entry.document_id)
    assert (held.media_type, held.data) == ("text/plain", "Gesprek in café".encode())
    (hit,) = search_words(desk, FreeText("cafe"))
    assert (hit.case_id, hit.record_id, hit.day) == (
        case_id,
        entry.document_id,
        date(2026, 3, 12),
    )


def test_a_picture_is_previewed(desk: Desk, case_id: CaseId, tmp_path: Path) -> None:
    """A picture is drawn no wider than asked for, without leaving the app."""
    Image.new("RGB", (400, 200), "red").save(tmp_path / "foto.png")
    (entry,) = documents.add_document(desk, case_id, tmp_path / "foto.png").documents
    (page,) = documents.preview(documents.open_document(desk, entry.document_id), width=200)
    assert (page.width, page.height, page.rgb[:3]) == (200, 100, b"\xff\x00\x00")


@pytest.mark.parametrize("add", [documents.add_document, documents.import_mail])
def test_a_mail_is_kept_as_text(
    desk: Desk, case_id: CaseId, tmp_path: Path, add: Callable[..., object]
) -> None:
    """Of a mail its headers and its text are kept, under its subject."""
    add(desk, case_id, a_file(tmp_path, "bericht.eml", MAIL))
    (hit,) = search_words(desk, FreeText("niet los"))
    held = documents.open_document(desk, DocumentId(int(hit.record_id or 0)))
    assert held.title == FreeText("Draaidag café")
    assert held.data.decode() == (
        "Van: An <an@voorbeeld.be>\nAan: vp@voorbeeld.be\nDatum: 10/03/2026\n"
        "Onderwerp: Draaidag café\n\nWat gisteren gebeurde, laat mij niet los."
    )


def test_a_mail_says_how_many_attachments_stayed_out(
    desk: Desk, case_id: CaseId, tmp_path: Path
) -> None:
    """Whoever reads the mail again knows that there was more, and that it was not kept."""
    parts = ["Zie bijlagen.", *(f"inhoud {n}" for n in range(2))]
    lines = ["From: an@voorbeeld.be", 'Content-Type: multipart/mixed; boundary="x"', ""]
    for number, part in enumerate(parts):
        lines += ["--x", "Content-Type: text/plain"]
        lines += [f"Content-Disposition: attachment; filename={number}.txt"] if number else []
        lines += ["", part]
    path = a_file(tmp_path, "bericht.eml", "\r\n".join([*lines, "--x--", ""]).encode())
    (entry,) = documents.import_mail(desk, case_id, path).documents
    text = documents.open_document(desk, entry.document_id).data.decode()
    assert "Bijlagen: 2, niet mee bewaard\n\nZie bijlagen." in text
    assert "inhoud" not in text


def test_a_mail_without_subject_goes_by_its_file(
    desk: Desk, case_id: CaseId, tmp_path: Path
) -> None:
    """A mail that says nothing about itself still has a name."""
    path = a_file(tmp_path, "bericht.eml", b"From: an@voorbeeld.be\r\n\r\nTekst\r\n")
    (entry,) = documents.import_mail(desk, case_id, path).documents
    assert entry.title == FreeText("bericht")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("brief.docx", b"PK\x03\x04"),
        ("zonder", PDF),
        ("brief.pdf", b"MZ programma"),
        ("foto.png", JPG),
        ("foto.jpg", PDF),
    ],
)
def test_what_is_not_what_it_says_is_refused(
    desk: Desk, case_id: CaseId, tmp_path: Path, name: str, content: bytes
) -> None:
    """Another kind of file, or one whose name lies, does not come in."""
    path = a_file(tmp_path, name, content)
    assert refusal(lambda: documents.add_document(desk, case_id, path)) is (
        ErrorCode.DOCUMENT_FOREIGN
    )


def test_a_large_paper_is_refused(
    desk: Desk, case_id: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over the limit a paper is refused, at the limit it is kept."""
    monkeypatch.setattr(documents, "DOCUMENT_BYTES", len(PDF))
    documents.add_document(desk, case_id, a_file(tmp_path, "past.pdf", PDF))
    path = a_file(tmp_path, "groot.pdf", PDF + b" ")
    assert refusal(lambda: documents.add_document(desk, case_id, path)) is (
        ErrorCode.DOCUMENT_TOO_LARGE
    )


def test_a_long_text_is_refused(
    desk: Desk, case_id: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text of more characters than one place takes is refused."""
    monkeypatch.setattr(documents, "MAX_CHARACTERS", 10)
    path = a_file(tmp_path, "lang.txt", b"x" * 11)
    assert refusal(lambda: documents.add_document(desk, case_id, path)) is (
        ErrorCode.DOCUMENT_TOO_LARGE
    )


@pytest.mark.parametrize("name", ["weg.pdf", "weg.eml"])
def test_a_file_that_is_gone_is_said(
    desk: Desk, case_id: CaseId, tmp_path: Path, name: str
) -> None:
    """A file that vanished between choosing and reading is an expected error."""
    assert refusal(lambda: documents.add_document(desk, case_id, tmp_path / name)) is (
        ErrorCode.FILE_UNREADABLE
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_refused(desk: Desk, case_id: CaseId, tmp_path: Path) -> None:
    """What could be read for ever is not read at all."""
    os.mkfifo(tmp_path / "pijp.pdf")
    assert refusal(lambda: documents.add_document(desk, case_id, tmp_path / "pijp.pdf")) is (
        ErrorCode.FILE_UNREADABLE
    )


def test_a_closed_case_takes_no_papers(desk: Desk, tmp_path: Path) -> None:
    """A paper that comes after closing asks for the case to be opened."""
    case_id = a_closed_case(desk).coded.case_id
    path = a_file(tmp_path, "brief.pdf", PDF)
    assert refusal(lambda: documents.add_document(desk, case_id, path)) is ErrorCode.CASE_CLOSED


def test_a_paper_is_removed_from_a_closed_case_too(
    desk: Desk, case_id: CaseId, tmp_path: Path
) -> None:
    """What should not be kept can always go."""
    path = a_file(tmp_path, "brief.pdf", PDF)
    (entry,) = documents.add_document(desk, case_id, path).documents
    close(desk, case_id)
    assert documents.remove_document(desk, entry.document_id).documents == ()
    for act in (documents.open_document, documents.remove_document):
        assert refusal(lambda act=act: act(desk, entry.document_id)) is ErrorCode.NO_SUCH_RECORD
