"""The panes of a screen: each paints what it is given and tells the screen what the reader did."""
