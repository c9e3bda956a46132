"""The only readers of files: what lies on a disk becomes events of clean text, and problems beside them."""

from crossread.ingest.corpus import bundled_corpus
from crossread.ingest.library import Entry, Library, library, load

__all__ = ["Entry", "Library", "bundled_corpus", "library", "load"]
