"""Bringing vendors in from a table that a company has already."""
