"""What an article claims: every number of a report, with what it counts, how sure it is and by whose word."""

from crossread.engine.claims.extract import claims_of

__all__ = ["claims_of"]
