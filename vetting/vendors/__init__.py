"""The directory of those who might be contracted."""
