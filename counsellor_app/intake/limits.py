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

POOL_CHOICE_BYTES = 256 * 1024 * 1024  # of the files chosen at once
POOL_ITEMS = 100_000  # in one JSON text: a list of 1,000 members has 30,000
POOL_DEPTH = 6  # codes in a row of a table of a result lie deepest, at 5
POOL_ENVELOPES_DEEP = 1  # contributions in a list, cards in a roster
POOL_DIGITS = 10  # of numbers modulo 2³²
POOL_CHILDREN = 4  # started for one choice, where files stop them

CPU_SECONDS = 10
WALL_SECONDS = 20
MEMORY_BYTES = 1024 * 1024 * 1024
ANSWER_BYTES = 512 * 1024 * 1024  # what the parent takes in before it ends the child

SPREADSHEET_BYTES = 5 * 1024 * 1024
SPREADSHEET_UNPACKED = 100 * 1024 * 1024  # of the parts that are read, together
SPREADSHEET_PARTS = 2_000
SPREADSHEET_SHEETS = 100
SPREADSHEET_ROWS = 10_000
SPREADSHEET_COLUMNS = 100
SPREADSHEET_CELLS = 300_000  # with text; read in some four seconds
SPREADSHEET_CELL_CHARACTERS = 32_767  # what a cell of Excel holds
SPREADSHEET_CHARACTERS = 10_000_000
SPREADSHEET_DEPTH = 64  # of elements; a list needs 6
