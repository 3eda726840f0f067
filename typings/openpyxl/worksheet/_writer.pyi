from typing import BinaryIO

from openpyxl.worksheet.worksheet import Worksheet

class WorksheetWriter:
    def __init__(self, ws: Worksheet, out: BinaryIO) -> None: ...
    def write(self) -> None: ...
