"""What articles share: the same words, the same statement."""
