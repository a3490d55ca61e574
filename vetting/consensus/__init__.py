"""The panel: who rated what, where it disagrees, and what it agreed on after talking."""

from vetting.consensus import routes

__all__ = ["routes"]
