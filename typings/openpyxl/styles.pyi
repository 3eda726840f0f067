class Font:
    def __init__(
        self,
        *,
        name: str = ...,
        size: float = ...,
        bold: bool = ...,
        underline: str = ...,
        color: str = ...,
    ) -> None: ...

class Alignment:
    def __init__(
        self, *, horizontal: str | None = ..., vertical: str = ..., wrap_text: bool = ...
    ) -> None: ...

class Side:
    def __init__(self, *, style: str, color: str) -> None: ...

class Border:
    def __init__(self, *, top: Side | None = ..., bottom: Side | None = ...) -> None: ...
