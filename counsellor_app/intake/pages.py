"""Pictures of the pages of a PDF; runs only inside the child process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

import pypdfium2

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits

if TYPE_CHECKING:
    from typing_extensions import Buffer


@dataclass(frozen=True, slots=True)
class Picture:
    """RGB bytes, three a pixel, row by row without padding."""

    width: int
    height: int
    rgb: bytes


class _Bitmap(Protocol):
    """What PDFium draws into; a row is `stride` bytes long."""

    width: int
    height: int
    stride: int
    buffer: Buffer


def draw_pages(raw: bytes, width: int) -> tuple[int, list[Picture]]:
    """How many pages there are, and pictures of the first ones, `width` pixels wide.

    Raises:
        ExpectedError: DOCUMENT_TOO_LARGE or DOCUMENT_UNREADABLE.
    """
    try:
        with pypdfium2.PdfDocument(raw) as document:
            shown = range(min(len(document), limits.PAGES))
            return len(document), [_page(document[index], width) for index in shown]
    except pypdfium2.PdfiumError as error:
        raise ExpectedError(ErrorCode.DOCUMENT_UNREADABLE) from error


def _page(page: pypdfium2.PdfPage, width: int) -> Picture:
    points_wide, points_high = page.get_size()
    scale = width / max(points_wide, 1)
    if points_wide * points_high * scale**2 > limits.PAGE_PIXELS:
        raise ExpectedError(ErrorCode.DOCUMENT_TOO_LARGE)
    bitmap = cast("_Bitmap", page.render(scale=scale, rev_byteorder=True))  # pyright: ignore[reportUnknownMemberType]  untyped library
    rgb = unpadded(bytes(bitmap.buffer), bitmap.stride, bitmap.width)
    return Picture(bitmap.width, bitmap.height, rgb)


def unpadded(pixels: bytes, stride: int, width: int) -> bytes:
    """Without the bytes that fill up each row; `stride` is the length of a row with them."""
    return b"".join(pixels[at : at + 3 * width] for at in range(0, len(pixels), stride))
