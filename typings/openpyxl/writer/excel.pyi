from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

class ExcelWriter:
    manifest: Any
    _archive: ZipFile
    def __init__(self, workbook: Workbook, archive: ZipFile) -> None: ...
    def write_worksheet(self, ws: Worksheet) -> None: ...
    def save(self) -> None: ...
