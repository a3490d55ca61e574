"""Assessments: one vendor put against one brief, and where it stands."""
