"""From an event to its comparison, without a file, a clock or a screen."""
