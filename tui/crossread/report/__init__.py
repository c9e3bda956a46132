"""A comparison without a screen: table, JSON, CSV, Markdown."""
