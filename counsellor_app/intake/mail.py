"""Text and headers of an e-mail; runs only inside the child process.

The parser of the standard library needs fences: a long header of encoded words costs quadratic
time, deep nesting exhausts the stack, unknown charsets raise, decoded headers may hold line ends.
"""

from __future__ import annotations

import codecs
import email
import email.errors
import email.header
import email.policy
import email.utils
import re
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits
from counsellor_app.intake.markup import text_of_html
from counsellor_app.intake.visible import visible, whole

if TYPE_CHECKING:
    from email.message import Message

_EITHER, _PLAIN, _MARKUP = "multipart/alternative", "text/plain", "text/html"
_WINDOWS = "cp1252"
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
    read = [part for part in parts if _is(_PLAIN, part) or _is(_MARKUP, part)]
    body = _BLANK_LINES.sub("\n\n", visible("\n\n".join(map(_seen, read)))).strip()
    return {
        "subject": _header(message, "subject"),
        "sender": _header(message, "from"),
        "recipients": _header(message, "to"),
        "sent_on": _day(_header(message, "date")),
        "body": body[: limits.BODY_CHARACTERS],
        "attachments_left_out": len(parts) - len(read),
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
    return _said_once(leaves) if message.get_content_type() == _EITHER else leaves


def _said_once(alternatives: list[Message]) -> list[Message]:
    """Without the markup that says once more what a plain text says; an empty one says nothing."""
    if any(_is(_PLAIN, each) and _text(each).strip() for each in alternatives):
        return [each for each in alternatives if not _is(_MARKUP, each)]
    return alternatives


def _is(kind: str, part: Message) -> bool:
    return part.get_content_type() == kind and part.get_content_disposition() != "attachment"


def _seen(part: Message) -> str:
    text = _text(part)
    return text_of_html(text[: 4 * limits.BODY_CHARACTERS]) if _is(_MARKUP, part) else text


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        return raw.decode(_charset(part))
    except (LookupError, ValueError, TypeError):
        # Unknown, a name with NUL in it, not those bytes, or a name said both whole and in pieces.
        return raw.decode(_WINDOWS, "replace")


def _charset(part: Message) -> str:
    """Programs that say Latin-1 mean Windows, as browsers know: quotation marks, dashes, euros."""
    name = codecs.lookup(part.get_content_charset("utf-8")).name
    return _WINDOWS if name == "iso8859-1" else name


def _header(message: Message, name: str) -> str:
    values = (str(value) for key, value in message.raw_items() if key.lower() == name)
    raw = whole(next(values, ""))[: limits.HEADER_BYTES]
    try:
        decoded = str(email.header.make_header(email.header.decode_header(raw)))
    except (LookupError, ValueError, email.errors.MessageError):
        decoded = raw
    return " ".join(visible(decoded).split())[: limits.HEADER_BYTES]


def _day(header: str) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(header).date().isoformat()
    except (TypeError, ValueError, OverflowError):  # the last for a zone of many digits
        return None
