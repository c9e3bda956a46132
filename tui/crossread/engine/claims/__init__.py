"""What an article claims: every number of a report, with what it counts, how sure it is and by whose word."""

from crossread.engine.claims.explain import explain
from crossread.engine.claims.extract import Number, claims_of, numbers_of

__all__ = ["Number", "claims_of", "explain", "numbers_of"]
