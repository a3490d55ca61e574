"""The first company and its owner."""
