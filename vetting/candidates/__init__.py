"""Candidates from the company's side: asking them about themselves, reading what they hand in, and
the gap to what the panel saw."""
