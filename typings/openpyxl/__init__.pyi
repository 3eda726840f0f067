from typing import Any

from openpyxl.worksheet.worksheet import Worksheet

class Workbook:
    properties: Any
    def create_sheet(self, title: str) -> Worksheet: ...
    def remove(self, worksheet: Worksheet) -> None: ...
    @property
    def active(self) -> Worksheet: ...
