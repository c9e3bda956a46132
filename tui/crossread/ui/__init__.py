"""The reader: the only rooms that know Textual."""
