"""The screens: each owns what is chosen on it and hands it down."""
