"""Sheets that were issued, and whether a paper is one of them."""
