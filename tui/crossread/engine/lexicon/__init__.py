"""The engine's word lists: data that a reader can add to, read once and when first asked for."""

from crossread.engine.lexicon.load import Lexicon, LexiconError, lexicon, own_words, per_lexicon

__all__ = ["Lexicon", "LexiconError", "lexicon", "own_words", "per_lexicon"]
