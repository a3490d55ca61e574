"""Assessments: one vendor put against one brief, and where it stands."""

from vetting.assessments import routes

__all__ = ["routes"]
