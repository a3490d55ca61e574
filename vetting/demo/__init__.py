"""The example company: a throw-away portal, filled and signed in."""

from vetting.demo import routes

__all__ = ["routes"]
