"""Hostile files are read in a child process; what comes back is plain, small and in time."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits, reading
from counsellor_app.intake.mail import parse_mail
from tests.intake.children import as_child, seconds_of_children
from tests.sizes import trials

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = (
    b"From: Noor Verzonnen <noor@voorbeeld.example>\r\n"
    b"To: vp@voorbeeld.example\r\n"
    b"Subject: =?utf-8?q?Vraag_over_de_opnames_=E2=80=93_dringend?=\r\n"
    b"Date: Tue, 3 Mar 2026 21:14:00 +0100\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Dag,\r\n\r\nKunnen we bellen?\r\n"
)


def write(folder: Path, raw: bytes, name: str = "bericht.eml") -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


def code_of(raw: bytes, folder: Path) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        reading.read_mail(write(folder, raw))
    return caught.value.code


def nested(depth: int) -> bytes:
    head = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n)
        for n in range(depth)
    )
    return b"Subject: diep\r\n" + head + b"Content-Type: text/plain\r\n\r\nhallo\r\n"


def test_headers_and_text_are_read(tmp_path: Path) -> None:
    """Subject, people, day and text of an ordinary mail come back as they were written."""
    mail = reading.read_mail(write(tmp_path, PLAIN))
    assert mail.subject == "Vraag over de opnames – dringend"
    assert mail.sender == "Noor Verzonnen <noor@voorbeeld.example>"
    assert mail.sent_on == date(2026, 3, 3)
    assert mail.body == "Dag,\n\nKunnen we bellen?"


def test_markup_becomes_text_and_attachments_stay_behind(tmp_path: Path) -> None:
    """Of an HTML mail only what a reader sees is kept; scripts and attachments are left out."""
    raw = (
        b'Subject: x\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
        b"Content-Type: text/html\r\n\r\n<style>p{}</style><p>Eerste<p>Tweede"
        b"<script>fetch('http://x')</script>\r\n--b\r\n"
        b"Content-Disposition: attachment; filename=a.pdf\r\n"
        b"Content-Type: application/pdf\r\n\r\n%PDF\r\n--b--\r\n"
    )
    mail = reading.read_mail(write(tmp_path, raw))
    assert mail.body == "Eerste\nTweede"
    assert mail.attachments_left_out == 1


@pytest.mark.parametrize("section", [b"<![if !supportLists]>", b"<![body><", b"<![[x", b"<!["])
def test_marked_sections_are_passed_over(tmp_path: Path, section: bytes) -> None:
    """Those that Word writes, and those of no kind at all: the text around them is read."""
    raw = b"Subject: x\r\nContent-Type: text/html\r\n\r\n<p>Eerste</p>%s>\r\n<p>Tweede" % section
    body = reading.read_mail(write(tmp_path, raw)).body
    assert (body[:6], body[-6:]) == ("Eerste", "Tweede")


def test_a_mail_of_more_than_25_mb_is_refused(tmp_path: Path) -> None:
    """Size is checked before anything is parsed."""
    assert code_of(PLAIN + b"x" * limits.MAIL_BYTES, tmp_path) is ErrorCode.MAIL_TOO_LARGE


def test_a_mail_of_25_mb_is_read(tmp_path: Path) -> None:
    """Just under the limit the text is cut to its own limit, and nothing breaks."""
    mail = reading.read_mail(write(tmp_path, PLAIN + b"x" * (limits.MAIL_BYTES - len(PLAIN))))
    assert len(mail.body) == limits.BODY_CHARACTERS


@pytest.mark.parametrize("depth", [31, 1000, 5000])
def test_nested_parts_are_refused(tmp_path: Path, depth: int) -> None:
    """A thousand parts inside each other end in a code, not in an exhausted stack."""
    assert code_of(nested(depth), tmp_path) is ErrorCode.MAIL_TOO_DEEP


@pytest.mark.parametrize(
    ("parts", "code"), [(limits.PARTS, None), (limits.PARTS + 1, ErrorCode.MAIL_TOO_DEEP)]
)
def test_parts_beside_each_other_are_counted(parts: int, code: ErrorCode | None) -> None:
    """As many as there may be are read, one more is refused."""
    part = b"--b\r\nContent-Type: text/plain\r\n\r\nhallo\r\n"
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + part * parts + b"--b--\r\n"
    assert end_of(raw) is code


@pytest.mark.parametrize(
    ("headers", "code"), [(limits.HEADERS, None), (limits.HEADERS + 1, ErrorCode.MAIL_UNREADABLE)]
)
def test_headers_are_counted(headers: int, code: ErrorCode | None) -> None:
    """As many as there may be are read, one more is refused."""
    assert end_of(b"X-Een: 1\r\n" * headers + b"\r\nhallo") is code


def end_of(raw: bytes) -> ErrorCode | None:
    try:
        parse_mail(raw)
    except ExpectedError as error:
        return error.code
    return None


def test_a_long_subject_of_encoded_words_costs_no_time(tmp_path: Path) -> None:
    """The quadratic decoder of the standard library never meets a header of 700 kB."""
    before = seconds_of_children()
    raw = b"Subject: " + b"=?utf-8?q?a?= " * 50_000 + b"\r\n\r\nhallo"
    assert code_of(raw, tmp_path) is ErrorCode.MAIL_UNREADABLE
    assert seconds_of_children() - before < 2


def test_headers_hold_no_line_ends(tmp_path: Path) -> None:
    """A decoded subject cannot smuggle line ends or NUL into the timeline."""
    mail = reading.read_mail(write(tmp_path, b"Subject: =?utf-8?q?a=0D=0Ab=00c?=\r\n\r\nhallo"))
    assert mail.subject == "a bc"


@pytest.mark.parametrize("charset", [b"klingon", b"a\x00b", b"utf-8", b"idna"])
def test_an_unknown_charset_is_still_read(tmp_path: Path, charset: bytes) -> None:
    """A charset nobody knows, or that is not that of the text, falls back instead of failing."""
    raw = b"Subject: x\r\nContent-Type: text/plain; charset=%s\r\n\r\nd\xe9j\xe0" % charset
    assert reading.read_mail(write(tmp_path, raw)).body == "déjà"


def test_a_charset_said_whole_and_in_pieces_is_still_read(tmp_path: Path) -> None:
    """RFC 2231 lets a value be cut up; said both ways, the library raises in sorting the pieces."""
    kind = b"text/plain; charset*=utf-8''utf-8; charset*0=utf; charset*1=-8"
    raw = b"Subject: x\r\nContent-Type: " + kind + b"\r\n\r\nhallo"
    assert reading.read_mail(write(tmp_path, raw)).body == "hallo"


def test_a_boundary_said_whole_and_in_pieces_is_refused(tmp_path: Path) -> None:
    """Where the parts begin cannot be known then."""
    kind = b"multipart/mixed; boundary*=utf-8''b; boundary*0=b"
    raw = b"Subject: x\r\nContent-Type: " + kind + b"\r\n\r\n--b\r\n\r\nhallo"
    assert code_of(raw, tmp_path) is ErrorCode.MAIL_UNREADABLE


def test_half_characters_are_replaced(tmp_path: Path) -> None:
    """Lone surrogates, which no database can hold, do not come through."""
    raw = b"Subject: x\r\nContent-Type: text/plain; charset=unicode_escape\r\n\r\na\\ud800b"
    assert reading.read_mail(write(tmp_path, raw)).body == "a?b"


@pytest.mark.parametrize("zone", [b"+99999999999999", b"-" + b"9" * 400, b"+9999"])
def test_a_zone_that_cannot_be_leaves_the_day_out(tmp_path: Path, zone: bytes) -> None:
    """The text is read all the same; found by fuzzing along the paths."""
    raw = b"Date: Tue, 3 Mar 2026 21:14:00 %s\r\nSubject: x\r\n\r\nhallo" % zone
    mail = reading.read_mail(write(tmp_path, raw))
    assert (mail.sent_on, mail.body) == (None, "hallo")


def test_raw_utf8_in_a_header_is_read(tmp_path: Path) -> None:
    """Headers that were never encoded, as some programs send, are read as UTF-8."""
    mail = reading.read_mail(write(tmp_path, "Subject: Één vraag\r\n\r\nhallo".encode()))
    assert mail.subject == "Één vraag"


def test_something_that_is_no_mail_is_refused(tmp_path: Path) -> None:
    """A file without a single header is not taken for a mail."""
    assert code_of(b"\x00\x01\x02" * 100, tmp_path) is ErrorCode.MAIL_UNREADABLE


@pytest.mark.parametrize("name", ["weg.eml", "x" * 300 + ".eml"])
def test_a_file_that_cannot_be_reached_is_a_sentence(tmp_path: Path, name: str) -> None:
    """A path that is gone, or that the system will not even look at, is no traceback."""
    with pytest.raises(ExpectedError) as caught:
        reading.read_mail(tmp_path / name)
    assert caught.value.code is ErrorCode.FILE_UNREADABLE


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Nobody may ever write to it, and reading it would hold the app for good."""
    os.mkfifo(tmp_path / "pijp.eml")
    with pytest.raises(ExpectedError) as caught:
        reading.read_mail(tmp_path / "pijp.eml")
    assert caught.value.code is ErrorCode.FILE_UNREADABLE


MAIL_HEAD = {
    "subject": "",
    "sender": "",
    "recipients": "",
    "sent_on": None,
    "body": "",
    "attachments_left_out": 0,
}
PAGES_HEAD = {"total": 1, "sizes": [[1, 1]]}
LIES = [
    "",
    "[]",
    "[" * 100_000,
    '{"error": "no_such_code"}',
    '{"error": "mail_too_large", "numbers": {"code": 1}}',
    '{"error": "mail_too_large", "numbers": {"megabytes": Infinity}}',
]


@pytest.mark.parametrize(
    "said",
    [
        *LIES,
        "{}",
        *(
            json.dumps({**MAIL_HEAD, **lie})
            for lie in (
                {"sent_on": "gisteren"},
                {"sent_on": 1},
                {"subject": ["a"]},
                {"subject": "\ud800"},
                {"sender": "a" * (limits.HEADER_BYTES + 1)},
                {"body": "a" * (limits.BODY_CHARACTERS + 1)},
                {"attachments_left_out": -1},
            )
        ),
    ],
)
def test_what_the_child_says_of_a_mail_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """An answer of another shape, or beyond the limits, is as none; one in shape is taken."""
    answers = iter([said, json.dumps(MAIL_HEAD)])
    monkeypatch.setattr(reading, "answer_of", lambda *_: (next(answers).encode() + b"\n", True))
    assert code_of(PLAIN, tmp_path) is ErrorCode.PARSER_STOPPED
    assert reading.read_mail(write(tmp_path, PLAIN)).attachments_left_out == 0


@pytest.mark.parametrize(
    "said",
    [
        *LIES,
        "{}",
        *(
            json.dumps({**PAGES_HEAD, **lie})
            for lie in (
                {"total": "1"},
                {"sizes": None},
                {"sizes": [[1]]},
                {"sizes": [[-1, -1]]},
                {"sizes": [[1.0, 1]]},
                {"sizes": [[1, 2]]},
                {"sizes": []},
            )
        ),
    ],
)
def test_what_the_child_says_of_pages_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """A picture of a size that its pixels do not have would be drawn from memory beside them."""
    answers = iter([said, json.dumps(PAGES_HEAD)])
    monkeypatch.setattr(reading, "answer_of", lambda *_: (next(answers).encode() + b"\nrgb", True))
    with pytest.raises(ExpectedError) as caught:
        reading.render_pages(b"", "application/pdf", width=300)
    assert caught.value.code is ErrorCode.PARSER_STOPPED
    (page,) = reading.render_pages(b"", "application/pdf", width=300)
    assert (page.width, page.height, page.rgb) == (1, 1, b"rgb")


@settings(max_examples=trials(200, full=100_000), deadline=None)
@given(st.binary(max_size=400), st.integers(0, len(PLAIN)))
def test_any_bytes_end_in_text_or_a_code(noise: bytes, at: int) -> None:
    """Whatever is spliced into a mail, the parser ends in storable values or an expected error."""
    with contextlib.suppress(ExpectedError):
        read = parse_mail(PLAIN[:at] + noise + PLAIN[at:])
        assert str(read["subject"]).encode() is not None
        assert str(read["body"]).encode() is not None


def test_pages_of_a_pdf_become_pictures() -> None:
    """Each page of a PDF comes back as RGB rows of the width asked for."""
    file = io.BytesIO()
    canvas = Canvas(file)
    for _ in range(3):
        canvas.drawString(100, 700, "Verzonnen")
        canvas.showPage()
    canvas.save()
    pages = reading.render_pages(file.getvalue(), "application/pdf", width=300)
    assert [(page.number, page.of, page.width) for page in pages] == [
        (1, 3, 300),
        (2, 3, 300),
        (3, 3, 300),
    ]
    assert min(pages[0].rgb) < 128 < max(pages[0].rgb)


def picture_file(image: Image.Image, kind: str, **more: object) -> bytes:
    """The bytes of a picture, as another program would write them."""
    file = io.BytesIO()
    image.save(file, kind, **more)
    return file.getvalue()


@pytest.mark.parametrize(
    ("mode", "kind", "seen"),
    [
        ("RGB", "PNG", (255, 0, 0)),
        ("P", "PNG", (255, 0, 0)),
        ("L", "PNG", (76, 76, 76)),
        ("RGB", "JPEG", (254, 0, 0)),
        ("CMYK", "JPEG", (255, 0, 0)),
        ("L", "JPEG", (76, 76, 76)),
    ],
)
def test_an_image_becomes_a_picture(mode: str, kind: str, seen: tuple[int, int, int]) -> None:
    """Each kind of colour is drawn as it is, no wider than asked for, and without padding."""
    raw = picture_file(Image.new("RGB", (804, 402), "red").convert(mode), kind)
    (page,) = reading.render_pages(raw, f"image/{kind.lower()}", width=201)
    assert (page.width, page.height, tuple(page.rgb[:3])) == (201, 100, seen)
    assert len(page.rgb) == 201 * 100 * 3


def test_a_picture_one_sees_through_lies_on_white_paper() -> None:
    """What shines through is paper: black words on nothing would be black on black."""
    raw = picture_file(Image.new("RGBA", (20, 10), (0, 0, 0, 0)), "PNG")
    (page,) = reading.render_pages(raw, "image/png", width=200)
    assert (page.width, page.height, set(page.rgb)) == (20, 10, {255})


def test_a_photograph_stands_upright() -> None:
    """A telephone held on its side says so in the file; the room asked for is of what is seen."""
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: turn a quarter to the right
    raw = picture_file(Image.new("RGB", (800, 400)), "JPEG", exif=exif)
    (page,) = reading.render_pages(raw, "image/jpeg", width=200)
    assert (page.width, page.height) == (200, 400)


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP"])
def test_no_other_kind_of_picture_is_read(kind: str) -> None:
    """Nor under the name of one that is: each reader less is one that cannot be taken over."""
    raw = picture_file(Image.new("RGB", (8, 8)), kind)
    with pytest.raises(ExpectedError) as caught:
        reading.render_pages(raw, "image/png", width=200)
    assert caught.value.code is ErrorCode.DOCUMENT_UNREADABLE


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    """A small file of many pixels is refused by its size, before any of them is made."""
    raw = picture_file(Image.new("1", (20_000, 20_000)), "PNG")
    assert len(raw) < limits.DOCUMENT_BYTES
    with pytest.raises(ExpectedError) as caught:
        reading.render_pages(raw, "image/png", width=200)
    assert caught.value.code is ErrorCode.DOCUMENT_TOO_LARGE


@pytest.mark.parametrize("media_type", ["application/pdf", "image/png", "text/html"])
def test_a_spoilt_document_is_a_sentence(media_type: str) -> None:
    """Bytes that are not what they say end in a code."""
    with pytest.raises(ExpectedError) as caught:
        reading.render_pages(b"not at all", media_type, width=300)
    assert caught.value.code is ErrorCode.DOCUMENT_UNREADABLE


def test_the_child_can_write_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A parser that was taken over still cannot leave a byte on the disk."""
    target = tmp_path / "gelekt"
    taken_over = (
        "from counsellor_app.intake import child\n"
        "child._give_up_rights()\n"
        f"open({str(target)!r}, 'w').write('woorden')\n"
    )
    as_child(monkeypatch, taken_over)
    with pytest.raises(ExpectedError) as caught:
        reading.render_pages(b"", "application/pdf", width=300)
    assert caught.value.code is ErrorCode.PARSER_STOPPED
    assert not target.exists() or target.read_bytes() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_what_draws_a_pdf_reaches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """PDFium that was taken over opens no file and no socket, and starts no process."""
    taken_over = (
        "import os, resource, socket\n"
        "from counsellor_app.intake import child, pages\n"
        "def strike(*_):\n"
        "    refused = 0\n"
        "    acts = lambda: open('/etc/passwd'), socket.socket, lambda: os.fork() or os._exit(0)\n"
        "    for act in acts:\n"
        "        try: act()\n"
        "        except OSError: refused += 1\n"
        "    return 1, [pages.Picture(refused, 1, bytes(3 * refused))]\n"
        "pages.draw_pages = strike\n"
        "if os.getuid() == 0: os.setuid(65534)  # an administrator starts as many as he likes\n"
        "child.main(sys.argv[1:])\n"
    )
    as_child(monkeypatch, taken_over)
    (told,) = reading.render_pages(b"", "application/pdf", width=300)
    assert told.width == 3


def test_a_child_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A parser in an endless loop is ended and reported."""
    monkeypatch.setattr(limits, "WALL_SECONDS", 1)
    as_child(monkeypatch, "while True: pass")
    with pytest.raises(ExpectedError) as caught:
        reading.render_pages(b"", "application/pdf", width=300)
    assert caught.value.code is ErrorCode.PARSER_STOPPED


def test_a_child_that_says_too_much_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """An endless answer is not taken in; one of just so much is."""
    monkeypatch.setattr(limits, "ANSWER_BYTES", 300_000)
    endless = "import os\nwhile True: os.write(1, bytes(65536))"
    as_child(monkeypatch, endless)
    said, is_whole = reading.answer_of([], b"")
    assert len(said) < 400_000
    assert not is_whole
    enough = "import os; os.write(1, b'a' * 300_000)"
    as_child(monkeypatch, enough)
    assert reading.answer_of([], b"") == (b"a" * 300_000, True)


def test_a_child_that_does_not_listen_is_still_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it says counts, though it ends before all was handed to it."""
    deaf = "print('heard')"
    as_child(monkeypatch, deaf)
    assert reading.answer_of([], bytes(1_000_000)) == (b"heard\n", True)


STRICTER_SYSTEMS = {
    "lower limits": "resource.setrlimit(resource.RLIMIT_CPU, (5, 5))",
    "no limit of memory": (
        "sys.platform, kept = 'darwin', resource.setrlimit\n"
        "def refuse(kind, most):\n"
        "    if kind == resource.RLIMIT_AS: raise ValueError\n"
        "    kept(kind, most)\n"
        "resource.setrlimit = refuse"
    ),
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize("system", STRICTER_SYSTEMS)
def test_a_stricter_system_is_read_on(
    system: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Limits that were lower already stay; macOS refuses one of memory, whatever it is."""
    code = (
        "import resource\n"
        "from counsellor_app.intake import child\n"
        f"{STRICTER_SYSTEMS[system]}\n"
        "child.main(sys.argv[1:])\n"
    )
    as_child(monkeypatch, code)
    assert reading.read_mail(write(tmp_path, PLAIN)).body.startswith("Dag")


GREEDY = {
    "memory": "limits.MEMORY_BYTES = 512 * 1024**2; held = bytes(1024**3)",
    "processor": "limits.CPU_SECONDS = 1; until(4)",
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize("kind", GREEDY)
def test_the_child_stops_itself(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the parent has to: with too much memory or time asked for, no answer is written."""
    changed, _, asked = GREEDY[kind].partition("; ")
    code = (
        "import time\n"
        "from counsellor_app.intake import child, limits\n"
        "def until(seconds):\n    while time.process_time() < seconds: pass\n"
        f"def greedy(*_):\n    {asked}\n    return {{'total': 0, 'sizes': []}}, b''\n"
        f"{changed}; child._pages = greedy; child.main(sys.argv[1:])\n"
    )
    as_child(monkeypatch, code)
    with pytest.raises(ExpectedError) as caught:
        reading.render_pages(b"", "application/pdf", width=300)
    assert caught.value.code is ErrorCode.PARSER_STOPPED
