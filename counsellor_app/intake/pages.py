"""Pictures of the pages of a PDF or of an image; runs only inside the child process."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import pypdfium2
from PIL import Image, UnidentifiedImageError

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits


@dataclass(frozen=True, slots=True)
class Picture:
    """RGB bytes, three a pixel, row by row without padding."""

    width: int
    height: int
    rgb: bytes


def draw_pages(raw: bytes, media_type: str, width: int) -> tuple[int, list[Picture]]:
    """How many pages there are, and pictures of the first ones, `width` pixels wide.

    Raises:
        ExpectedError: DOCUMENT_TOO_LARGE or DOCUMENT_UNREADABLE.
    """
    if len(raw) > limits.DOCUMENT_BYTES:
        raise ExpectedError(
            ErrorCode.DOCUMENT_TOO_LARGE, megabytes=limits.DOCUMENT_BYTES // 1024**2
        )
    if media_type == "application/pdf":
        return _pdf(raw, width)
    if media_type in {"image/png", "image/jpeg"}:
        return 1, [_image(raw, width)]
    raise ExpectedError(ErrorCode.DOCUMENT_UNREADABLE)


def _pdf(raw: bytes, width: int) -> tuple[int, list[Picture]]:
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
    bitmap: Any = page.render(scale=scale)  # pyright: ignore[reportUnknownMemberType]  untyped library
    return _picture(bitmap.to_pil())


def _image(raw: bytes, width: int) -> Picture:
    try:
        with Image.open(io.BytesIO(raw), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > limits.PAGE_PIXELS:
                raise ExpectedError(ErrorCode.DOCUMENT_TOO_LARGE)
            image.thumbnail((width, 4 * width))
            return _picture(image)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise ExpectedError(ErrorCode.DOCUMENT_UNREADABLE) from error


def _picture(image: Image.Image) -> Picture:
    flat = image.convert("RGB")
    return Picture(flat.width, flat.height, flat.tobytes())
