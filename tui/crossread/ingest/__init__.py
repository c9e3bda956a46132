"""Reading files: the only rooms that open one. Bad content gives problems beside all that could be read."""
