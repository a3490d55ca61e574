"""Invited self-assessments: what a vendor says of itself to one company, by a link."""
