"""What articles claim, which claims answer the same question, and whether they agree."""
