"""Text and headers of an e-mail; runs only inside the child process.

The parser of the standard library needs fences: a long header of encoded words costs quadratic
time, deep nesting exhausts the stack, unknown charsets raise, decoded headers may hold line ends.
"""

from __future__ import annotations

import email
import email.errors
import email.header
import email.policy
import email.utils
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits
from counsellor_app.overriding import override

if TYPE_CHECKING:
    from email.message import Message

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_MARKED_SECTION = re.compile(r"<!\[+")
_BLANK_LINES = re.compile(r"\n{3,}")


def parse_mail(raw: bytes) -> dict[str, object]:
    """Subject, sender, recipients, day, text and the number of attachments left out, for JSON.

    Raises:
        ExpectedError: MAIL_TOO_LARGE, MAIL_TOO_DEEP or MAIL_UNREADABLE.
    """
    if len(raw) > limits.MAIL_BYTES:
        raise ExpectedError(ErrorCode.MAIL_TOO_LARGE, megabytes=limits.MAIL_BYTES // 1024**2)
    _fence_headers(raw)
    try:
        message = email.message_from_bytes(raw, policy=email.policy.compat32)
        parts = list(_leaves(message, 0))
    except RecursionError as error:
        raise ExpectedError(ErrorCode.MAIL_TOO_DEEP) from error
    except TypeError as error:  # a boundary said whole and in pieces, which the library cannot sort
        raise ExpectedError(ErrorCode.MAIL_UNREADABLE) from error
    if not message.keys():
        raise ExpectedError(ErrorCode.MAIL_UNREADABLE)
    texts, left_out = _texts(parts)
    return {
        "subject": _header(message, "subject"),
        "sender": _header(message, "from"),
        "recipients": _header(message, "to"),
        "sent_on": _day(_header(message, "date")),
        "body": _clean("\n\n".join(texts))[: limits.BODY_CHARACTERS],
        "attachments_left_out": left_out,
    }


def _fence_headers(raw: bytes) -> None:
    block = re.split(rb"\r?\n\r?\n", raw[: limits.HEADERS * limits.HEADER_BYTES], maxsplit=1)[0]
    headers = re.split(rb"\r?\n(?![ \t])", block)
    if len(headers) > limits.HEADERS or any(len(h) > limits.HEADER_BYTES for h in headers):
        raise ExpectedError(ErrorCode.MAIL_UNREADABLE)


def _leaves(message: Message, depth: int) -> list[Message]:
    if depth > limits.DEPTH:
        raise ExpectedError(ErrorCode.MAIL_TOO_DEEP)
    if not message.is_multipart():
        return [message]
    leaves: list[Message] = []
    for part in message.get_payload():
        if not isinstance(part, str):  # a string here means a malformed multipart
            leaves.extend(_leaves(part, depth + 1))  # pyright: ignore[reportArgumentType]
        if len(leaves) > limits.PARTS:
            raise ExpectedError(ErrorCode.MAIL_TOO_DEEP)
    return leaves


def _texts(parts: list[Message]) -> tuple[list[str], int]:
    """The plain texts, or the HTML ones as text where there is no plain one; how many were left."""
    inline = [p for p in parts if p.get_content_disposition() != "attachment"]
    plain = [_text(p) for p in inline if p.get_content_type() == "text/plain"]
    markup = [_without_markup(_text(p)) for p in inline if p.get_content_type() == "text/html"]
    kinds = {"text/plain", "text/html"}
    left_out = sum(p not in inline or p.get_content_type() not in kinds for p in parts)
    return plain or markup, left_out


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        return raw.decode(part.get_content_charset("utf-8"))
    except (LookupError, ValueError, TypeError):
        # Unknown, a name with NUL in it, not those bytes, or a name said both whole and in pieces.
        return raw.decode("latin-1")


def _header(message: Message, name: str) -> str:
    values = (str(value) for key, value in message.raw_items() if key.lower() == name)
    raw = _whole(next(values, ""))[: limits.HEADER_BYTES]
    try:
        decoded = str(email.header.make_header(email.header.decode_header(raw)))
    except (LookupError, ValueError, email.errors.MessageError):
        decoded = raw
    return " ".join(_CONTROL.sub(" ", _whole(decoded)).split())[: limits.HEADER_BYTES]


def _day(header: str) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(header).date().isoformat()
    except (TypeError, ValueError, OverflowError):  # the last for a zone of many digits
        return None


def _whole(text: str) -> str:
    """The text without lone surrogates, which no file and no database can hold."""
    try:
        raw = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # surrogates that never were bytes, from an exotic charset
        raw = text.encode("utf-8", "replace")
    return raw.decode("utf-8", "replace")


def _clean(text: str) -> str:
    lines = _whole(text).replace("\r\n", "\n").replace("\r", "\n")
    return _BLANK_LINES.sub("\n\n", _CONTROL.sub("", lines)).strip()


class _TextOfHtml(HTMLParser):
    """Collects what a reader of the page would see."""

    _BLOCKS = frozenset({"p", "br", "div", "tr", "li", "h1", "h2", "h3", "blockquote"})
    _UNSEEN = frozenset({"script", "style", "head", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in self._UNSEEN
        if tag in self._BLOCKS:
            self.pieces.append("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in self._UNSEEN and self._unseen:
            self._unseen -= 1

    @override
    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data)


def _without_markup(markup: str) -> str:
    reader = _TextOfHtml()
    # Marked sections of a kind it does not know end the library's reader; browsers see comments.
    reader.feed(_MARKED_SECTION.sub("<!", markup[: 4 * limits.BODY_CHARACTERS]))
    reader.close()
    return "\n".join(" ".join(line.split()) for line in "".join(reader.pieces).split("\n"))
