"""A scorecard as it was shared, for whoever was given the link."""
