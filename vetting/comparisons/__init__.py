"""A brief's assessments side by side."""

from vetting.comparisons import routes

__all__ = ["routes"]
