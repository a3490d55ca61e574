"""The first company and its owner."""

from vetting.setup import routes

__all__ = ["routes"]
