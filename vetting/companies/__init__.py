"""The people of a company, and how they come in."""

from vetting.companies import routes

__all__ = ["routes"]
