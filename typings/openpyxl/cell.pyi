from typing import Any

class Cell:
    font: Any
    alignment: Any
    border: Any
    fill: Any
    value: object
    data_type: str
    coordinate: str
    hyperlink: Any
