"""Blank sheets: a checklist on paper, for an interview without a screen."""
