"""Texts that the reader composes itself: help, the detail of a fact, wordings."""
