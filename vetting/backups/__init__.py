"""Copies of a whole portal: made while it runs, checked, put back, moved to another database."""
