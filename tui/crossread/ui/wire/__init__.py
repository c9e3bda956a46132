"""What goes to the terminal: of each picture only what is not on the screen already."""
