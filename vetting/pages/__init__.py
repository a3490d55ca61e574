"""The first page."""

from vetting.pages import routes

__all__ = ["routes"]
