"""Which claims answer the same question, and whether they agree: events inside reports, grouping, verdicts, labels."""
