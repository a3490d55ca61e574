"""The scorecard: one assessment on paper."""

from vetting.scorecards import routes

__all__ = ["routes"]
