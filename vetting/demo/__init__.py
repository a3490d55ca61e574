"""The example company: a throw-away portal, filled and signed in."""
