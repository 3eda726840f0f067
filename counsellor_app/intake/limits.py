"""What a file from outside may cost: sizes, depth, time and memory."""

from __future__ import annotations

MAIL_BYTES = 25 * 1024 * 1024
DOCUMENT_BYTES = 25 * 1024 * 1024
HEADERS = 200
HEADER_BYTES = 16 * 1024
DEPTH = 30
PARTS = 500
BODY_CHARACTERS = 1_000_000
PAGES = 20
PAGE_PIXELS = 40_000_000
WIDTHS = range(100, 4001)

CPU_SECONDS = 10
WALL_SECONDS = 20
MEMORY_BYTES = 1024 * 1024 * 1024
ANSWER_BYTES = 512 * 1024 * 1024
