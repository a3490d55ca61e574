"""Sharing a scorecard with somebody outside of the company, by an access link."""
