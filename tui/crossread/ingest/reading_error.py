"""Why one file could not be read; caught where its article or manifest is assembled, and never leaves this room."""


class ReadingError(Exception):
    """One sentence for the file's owner, with the place where there is one (1-based, 0 for none)."""

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column
